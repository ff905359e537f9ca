import { describe, expect, test } from 'vitest';
import { grade } from '../../../../src/domain/quiz/grading/grade.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../src/domain/record/answer.ts';
import {
  BLANKS,
  MARKING,
  MATCHING,
  MULTIPLE,
  NUMBER,
  ORDERING,
  questionOf,
  SINGLE,
  SORTING,
  TRANSCRIPT,
  TRUE_FALSE,
} from '../one-of-each.ts';

const options = (...chosen: string[]): Answer => ({ kind: 'options', chosen });
const order = (...items: string[]): Answer => ({ kind: 'order', items });
const pairs = (given: Record<string, string>): Answer => ({ kind: 'pairs', pairs: given });
const text = (entries: Record<string, string>): Answer => ({ kind: 'text', entries });
const marks = (...marked: string[]): Answer => ({ kind: 'marks', marked });

const single = questionOf('single', SINGLE);
const multiple = questionOf('multiple', MULTIPLE);
const withCredit = questionOf('single', 'Which?\n\n- [x] best\n- [ ] nearly {50%}\n- [ ] harmful\n');
/** As a record of before may hold it. */
const withCost = {
  ...withCredit,
  options: withCredit.options.map((option) => (option.id === 'c' ? { ...option, credit: -0.25 } : option)),
};
const thirds = questionOf('multiple', 'Which?\n\n- [x] a {33%}\n- [x] b {33%}\n- [x] c {33%}\n- [ ] d {-50%}\n');
const fractions = questionOf('multiple', '{kind: multiple}\n\nWhich?\n\n- [x] most {70%}\n- [x] some {30%}\n- [ ] none {-100%}\n');
const ordering = questionOf('ordering', ORDERING);
const matching = questionOf('matching', MATCHING);
const sorting = questionOf('sorting', SORTING);
const blanks = questionOf('blanks', BLANKS);
const number = questionOf('number', NUMBER);
const marking = questionOf('marking', MARKING);
const transcript = questionOf('transcript', TRANSCRIPT);

/** Rule, question, answer, score, verdict. */
const RULES: readonly [string, Question, Answer | undefined, number, string][] = [
  ['nothing given is unanswered, not wrong', single, undefined, 0, 'unanswered'],
  ['single: the right option', single, options('b'), 1, 'right'],
  ['single: another', single, options('a'), 0, 'wrong'],
  ['single: an option that is gone counts as none', single, options('z'), 0, 'unanswered'],
  ['single: two options are no answer', single, options('a', 'b'), 0, 'unanswered'],
  ['single: the author’s own fraction', withCredit, options('b'), 0.5, 'partly'],
  ['single: a negative fraction is clamped to 0', withCost, options('c'), 0, 'wrong'],
  ['true-false', questionOf('true-false', TRUE_FALSE), options('a'), 1, 'right'],
  ['multiple: all right', multiple, options('a', 'b'), 1, 'right'],
  ['multiple: half of the right ones', multiple, options('a'), 0.5, 'partly'],
  ['multiple: a wrong one costs its share', multiple, options('a', 'b', 'c'), 0.5, 'partly'],
  ['multiple: ticking everything earns nothing', multiple, options('a', 'b', 'c', 'd'), 0, 'wrong'],
  ['multiple: below 0 is 0', multiple, options('c', 'd'), 0, 'wrong'],
  ['multiple: the author’s fractions', fractions, options('a'), 0.7, 'partly'],
  ['multiple: rounded fractions bring all', thirds, options('a', 'b', 'c'), 1, 'right'],
  ['multiple: ticking everything is never all', thirds, options('a', 'b', 'c', 'd'), 0.5, 'partly'],
  ['multiple: one poisoned option', fractions, options('a', 'b', 'c'), 0, 'wrong'],
  ['ordering: the right order', ordering, order('a', 'b', 'c', 'd'), 1, 'right'],
  ['ordering: neighbours swapped leave two of four in place', ordering, order('b', 'a', 'c', 'd'), 0.5, 'partly'],
  ['ordering: one of four in place', ordering, order('a', 'c', 'd', 'b'), 0.25, 'partly'],
  ['ordering: first put last leaves nothing in place', ordering, order('b', 'c', 'd', 'a'), 0, 'wrong'],
  ['ordering: reversed', ordering, order('d', 'c', 'b', 'a'), 0, 'wrong'],
  ['ordering: an order that lacks an item is none', ordering, order('a', 'b', 'c'), 0, 'unanswered'],
  ['matching: all', matching, pairs({ a: 'a', b: 'b', c: 'c' }), 1, 'right'],
  ['matching: one of three', matching, pairs({ a: 'a', b: 'c', c: 'b' }), 1 / 3, 'partly'],
  ['matching: the distractor', matching, pairs({ a: 'd' }), 0, 'wrong'],
  ['matching: a side that is gone is no answer', matching, pairs({ a: 'zz' }), 0, 'unanswered'],
  ['sorting: all', sorting, pairs({ 'a-a': 'a', 'a-b': 'a', 'b-a': 'b', 'b-b': 'b' }), 1, 'right'],
  ['sorting: everything into one group', sorting, pairs({ 'a-a': 'a', 'a-b': 'a', 'b-a': 'a', 'b-b': 'a' }), 0.5, 'partly'],
  ['blanks: other spelling, case, full width', blanks, text({ a: 'Ｔｒｉａｌ－Close', b: ' OPINION. ' }), 1, 'right'],
  ['blanks: a spelling worth half', blanks, text({ a: 'trial close', b: 'view' }), 0.75, 'partly'],
  ['blanks: only spaces are nothing', blanks, text({ a: '  ' }), 0, 'unanswered'],
  ['number: on the tolerance’s edge', number, text({ value: '9,650 yuan' }), 1, 'right'],
  ['number: the wider range', number, text({ value: '9651' }), 0.5, 'partly'],
  ['number: outside', number, text({ value: '10101' }), 0, 'wrong'],
  [
    'number: the wider range may stand first',
    questionOf('number', 'How many?\n\n= 9600 ± 500 {50%}\n= 9600 ± 50\n'),
    text({ value: '9650' }),
    1,
    'right',
  ],
  ['number: no number is wrong', number, text({ value: 'about ten' }), 0, 'wrong'],
  ['number: an empty field', number, text({ value: ' ' }), 0, 'unanswered'],
  ['marking: any word of each stretch', marking, marks('a.3', 'b.1'), 1, 'right'],
  ['marking: one of two', marking, marks('a.1', 'a.2'), 0.5, 'partly'],
  ['marking: a stray run costs as much as a stretch brings', marking, marks('a.1', 'b.1', 'w1'), 0.5, 'partly'],
  ['marking: two words side by side are one stray run', marking, marks('a.1', 'b.1', 'w1', 'w2'), 0.5, 'partly'],
  ['marking: everything', marking, marks('a.1', 'a.2', 'b.1', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7'), 0, 'wrong'],
  ['transcript: line and reason', transcript, { kind: 'verdict', line: 'c', reason: 'a' }, 1, 'right'],
  ['transcript: the line alone', transcript, { kind: 'verdict', line: 'c' }, 0.5, 'partly'],
  ['transcript: right line, wrong reason', transcript, { kind: 'verdict', line: 'c', reason: 'b' }, 0.5, 'partly'],
  ['transcript: a right reason for the wrong line is a guess', transcript, { kind: 'verdict', line: 'a', reason: 'a' }, 0, 'wrong'],
];

describe('grade', () => {
  test.each(RULES)('%s', (_, question, answer, score, verdict) => {
    const graded = grade(question, answer);
    expect(graded.score).toBeCloseTo(score, 10);
    expect(graded.verdict).toBe(verdict);
    expect(graded.misfit).toBe(false);
  });

  test('an answer of another kind is graded as unanswered and reported', () => {
    expect(grade(single, order('a', 'b'))).toMatchObject({ score: 0, verdict: 'unanswered', misfit: true });
  });

  test('says of every part how it stands, with the author’s reason', () => {
    expect(grade(single, options('a')).parts).toEqual([
      { id: 'a', verdict: 'wrong', why: [{ text: 'no' }] },
      { id: 'b', verdict: 'missed', why: [{ text: 'yes' }] },
      { id: 'c', verdict: 'left' },
    ]);
    expect(grade(marking, marks('b.2')).parts).toEqual([
      { id: 'a', verdict: 'missed' },
      { id: 'b', verdict: 'right', why: [{ text: 'together' }] },
    ]);
  });

  test('names that every object has are no answers', () => {
    expect(grade(blanks, text({ constructor: 'x' })).verdict).toBe('unanswered');
    expect(grade(matching, pairs({ toString: 'a' })).verdict).toBe('unanswered');
  });
});
