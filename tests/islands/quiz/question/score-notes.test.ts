import { describe, expect, test } from 'vitest';
import { grade } from '../../../../src/domain/quiz/grading/grade.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../src/domain/record/answer.ts';
import { questionWords } from '../../../../src/i18n/words/quiz/question.ts';
import { scoreNotes } from '../../../../src/islands/quiz/question/score-notes.ts';
import {
  MARKING,
  MATCHING,
  MULTIPLE,
  NUMBER,
  ORDERING,
  questionOf,
  SINGLE,
  SORTING,
  TRANSCRIPT,
} from '../../../domain/quiz/one-of-each.ts';

const options = (...chosen: readonly string[]): Answer => ({ kind: 'options', chosen });
const order = (items: string): Answer => ({ kind: 'order', items: [...items] });
const pairs = (given: Readonly<Record<string, string>>): Answer => ({ kind: 'pairs', pairs: given });
const marks = (...marked: readonly string[]): Answer => ({ kind: 'marks', marked });
const half = questionOf('single', 'Which?\n\n- [ ] Nod {50%}\n- [x] Wait\n');

/** Verdict and notes of an answer, as it is told when it is handed in. */
function told(question: Question, answer: Answer, stored = grade(question, answer).score, locale: 'zh' | 'en' = 'en'): readonly string[] {
  const graded = grade(question, answer);
  return [graded.verdict, ...scoreNotes(question, graded, stored, questionWords[locale])];
}

test.each<[string, Question, Answer, readonly string[]]>([
  ['an order: two in place', questionOf('ordering', ORDERING), order('abdc'), ['partly', 'In place: 2 of 4', '50% for this question']],
  ['an order: none in place', questionOf('ordering', ORDERING), order('bcda'), ['wrong', 'In place: 0 of 4']],
  ['an order: all in place', questionOf('ordering', ORDERING), order('abcd'), ['right']],
  ['pairs', questionOf('matching', MATCHING), pairs({ a: 'a', b: 'c', c: 'b' }), ['partly', 'Right: 1 of 3', '33% for this question']],
  ['groups', questionOf('sorting', SORTING), pairs({ 'a-a': 'b', 'a-b': 'b', 'b-a': 'a', 'b-b': 'a' }), ['wrong', 'Right: 0 of 4']],
  ['a choice', questionOf('single', SINGLE), options('a'), ['wrong']],
  ['a choice that is half right', half, options('a'), ['partly', '50% for this question']],
  ['several, one lost', questionOf('multiple', MULTIPLE), options('a'), ['partly', '50% for this question']],
  [
    'several, as much wrong as right',
    questionOf('multiple', MULTIPLE),
    options('a', 'c'),
    ['wrong', 'The wrong ones cancel the right ones.'],
  ],
  ['several, all wrong', questionOf('multiple', MULTIPLE), options('c'), ['wrong']],
  ['marks, as much wrong as right', questionOf('marking', MARKING), marks('a.1', 'w1'), ['wrong', 'The wrong ones cancel the right ones.']],
  [
    'the reason with another line',
    questionOf('transcript', TRANSCRIPT),
    { kind: 'verdict', line: 'a', reason: 'a' },
    ['wrong', 'A reason counts only with the right line.'],
  ],
  ['neither line nor reason', questionOf('transcript', TRANSCRIPT), { kind: 'verdict', line: 'a', reason: 'b' }, ['wrong']],
  ['a number nearby', questionOf('number', NUMBER), { kind: 'text', entries: { value: '9700' } }, ['partly', '50% for this question']],
  ['nothing', questionOf('ordering', ORDERING), order(''), ['unanswered']],
])('%s', (_name, question, answer, notes) => {
  expect(told(question, answer)).toEqual(notes);
});

test('in Chinese', () => {
  expect(told(questionOf('ordering', ORDERING), order('abdc'), 0.5, 'zh')).toEqual(['partly', '4 项排对 2 项', '这道题得 50%']);
});

describe('a score from before', () => {
  test('with the cost of a second try is one of today', () => {
    expect(told(half, options('a'), 0.5 * (2 / 3))).toEqual(['partly', '33% for this question']);
  });

  test('by a rule that has changed stays, and is told as what it is', () => {
    expect(told(questionOf('ordering', ORDERING), order('bcda'), 0.5)).toEqual([
      'wrong',
      'In place: 0 of 4',
      '50% by the rule at the time',
    ]);
    expect(told(questionOf('ordering', ORDERING), order('abcd'), 0.5)).toEqual(['right', '50% by the rule at the time']);
  });
});

/** Every order of four. */
function orders(items: string): readonly string[] {
  if (items.length < 2) return [items];
  return [...items].flatMap((first) => orders(items.replace(first, '')).map((rest) => first + rest));
}

describe('every order of four steps', () => {
  const question = questionOf('ordering', ORDERING);
  const words = questionWords.en;
  const headline = (answer: Answer): string => {
    const { verdict, score } = grade(question, answer);
    return verdict === 'partly' ? (score < 0.5 ? words.partly : words.notQuite) : words[verdict];
  };
  test.each([
    [4, 1, 'That’s right'],
    [2, 6, 'Not quite'],
    [1, 8, 'Partly right'],
    [0, 9, 'That wasn’t it'],
  ])('with %i in place is %i orders, each told as “%s”', (inPlace, count, said) => {
    const found = orders('abcd').filter((one) => [...one].filter((id, place) => 'abcd'[place] === id).length === inPlace);
    expect(found.length).toBe(count);
    for (const one of found) {
      const { score, parts } = grade(question, order(one));
      expect([headline(order(one)), score]).toEqual([said, inPlace / 4]);
      expect(parts.filter(({ verdict }) => verdict === 'right').length).toBe(inPlace);
    }
  });
});
