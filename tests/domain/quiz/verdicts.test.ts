import { expect, test } from 'vitest';
import { plain } from '../../../src/domain/prose.ts';
import { displayOrder, scrambled } from '../../../src/domain/quiz/display-order.ts';
import { gradeBy, isComplete, type Rules } from '../../../src/domain/quiz/grading/rules.ts';
import { blanks } from '../../../src/domain/quiz/kinds/blanks.ts';
import { marking, straysOf } from '../../../src/domain/quiz/kinds/marking.ts';
import { matching } from '../../../src/domain/quiz/kinds/matching.ts';
import { number } from '../../../src/domain/quiz/kinds/number.ts';
import { options } from '../../../src/domain/quiz/kinds/options.ts';
import { ordering } from '../../../src/domain/quiz/kinds/ordering.ts';
import { transcript } from '../../../src/domain/quiz/kinds/transcript.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../src/domain/record/answer.ts';
import { BLANKS, MARKING, MATCHING, NUMBER, ORDERING, questionOf, SINGLE, TRANSCRIPT } from './one-of-each.ts';

/** How each part stands, in one line: `id verdict`, in the order of the question. */
function standing<Kind extends Question>(rules: Rules<Kind>, question: Kind, answer: Answer | undefined): string {
  const { parts, score, verdict, misfit } = gradeBy(rules, question, answer);
  return `${score} ${verdict}${misfit ? ' misfit' : ''}: ${parts.map((part) => `${part.id} ${part.verdict}`).join(', ')}`;
}

const order = questionOf('ordering', ORDERING);
test.each<[string, Answer | undefined, string]>([
  ['nothing', undefined, '0 unanswered: a missed, b missed, c missed, d missed'],
  ['the order itself', { kind: 'order', items: ['a', 'b', 'c', 'd'] }, '1 right: a right, b right, c right, d right'],
  ['the last two exchanged', { kind: 'order', items: ['a', 'b', 'd', 'c'] }, '0.5 partly: a right, b right, c wrong, d wrong'],
  ['the reverse', { kind: 'order', items: ['d', 'c', 'b', 'a'] }, '0 wrong: a wrong, b wrong, c wrong, d wrong'],
  ['one lacking', { kind: 'order', items: ['a', 'b', 'c'] }, '0 unanswered: a missed, b missed, c missed, d missed'],
  [
    'one that is gone between the others',
    { kind: 'order', items: ['a', 'x', 'b', 'c', 'd'] },
    '1 right: a right, b right, c right, d right',
  ],
  ['an answer to something else', { kind: 'text', entries: {} }, '0 unanswered misfit: a missed, b missed, c missed, d missed'],
])('ordering, %s', (_name, answer, wanted) => {
  expect(standing(ordering, order, answer)).toBe(wanted);
});

const text = (value: string): Answer => ({ kind: 'text', entries: { value } });
const count = questionOf('number', NUMBER);
test.each<[string, Answer | undefined, string]>([
  ['nothing', undefined, '0 unanswered: value missed'],
  ['blanks only', text('  '), '0 unanswered: value missed'],
  ['the number', text('9600'), '1 right: value right'],
  ['the end of what is accepted', text('9650'), '1 right: value right'],
  ['just beyond it', text('9651'), '0.5 partly: value partly'],
  ['the end of what is half right', text('10100'), '0.5 partly: value partly'],
  ['beyond that', text('10101'), '0 wrong: value wrong'],
  ['no number', text('many'), '0 wrong: value wrong'],
  ['an answer to something else', { kind: 'order', items: [] }, '0 unanswered misfit: value missed'],
])('number, %s', (_name, answer, wanted) => {
  expect(standing(number, count, answer)).toBe(wanted);
});

test('what can’t be meant as a number has no reading', () => {
  const readings = (answer: Answer) => number.readings?.(count, answer)?.length;
  expect([text('many'), text('9600'), { kind: 'order', items: [] } as const].map(readings)).toEqual([0, 1, 0]);
});

const talk = questionOf('transcript', TRANSCRIPT);
const bare = { ...talk, reasons: [] };
const lines = talk.lines.map(({ id }) => id);
const [first = '', , wrong = ''] = lines;
const verdict = (line?: string, reason?: string): Answer => ({
  kind: 'verdict',
  ...(line !== undefined && { line }),
  ...(reason !== undefined && { reason }),
});
const L = (...verdicts: readonly string[]): string => verdicts.map((one, at) => `line/${lines[at]} ${one}`).join(', ');
test.each<[string, Answer | undefined, string]>([
  ['nothing', undefined, `0 unanswered: ${L('left', 'left', 'missed')}, reason/a missed, reason/b left`],
  ['line and reason', verdict(wrong, 'a'), `1 right: ${L('left', 'left', 'right')}, reason/a right, reason/b left`],
  ['the line, not the reason', verdict(wrong, 'b'), `0.5 partly: ${L('left', 'left', 'right')}, reason/a missed, reason/b wrong`],
  ['the line alone', verdict(wrong), `0.5 partly: ${L('left', 'left', 'right')}, reason/a missed, reason/b left`],
  ['the reason with another line', verdict(first, 'a'), `0 wrong: ${L('wrong', 'left', 'missed')}, reason/a right, reason/b left`],
  ['the reason alone', verdict(undefined, 'a'), `0 wrong: ${L('left', 'left', 'missed')}, reason/a right, reason/b left`],
  ['an answer to something else', text('x'), `0 unanswered misfit: ${L('left', 'left', 'missed')}, reason/a missed, reason/b left`],
])('transcript, %s', (_name, answer, wanted) => {
  expect(standing(transcript, talk, answer)).toBe(wanted);
});

test('where no reasons are given the line is all', () => {
  expect(standing(transcript, bare, verdict(wrong))).toBe(`1 right: ${L('left', 'left', 'right')}`);
  expect(standing(transcript, bare, verdict(first))).toBe(`0 wrong: ${L('wrong', 'left', 'missed')}`);
});

test.each([
  ['line and reason', talk, verdict(wrong, 'a'), true],
  ['the line alone', talk, verdict(wrong), false],
  ['the reason alone', talk, verdict(undefined, 'a'), false],
  ['the line, where no reasons are asked', bare, verdict(first), true],
  ['nothing, where no reasons are asked', bare, verdict(), false],
  ['an answer to something else', talk, text('x'), false],
] as const)('a transcript may be handed in with %s', (_name, question, answer, may) => {
  expect(isComplete(transcript, question, answer)).toBe(may);
});

const gaps = questionOf('blanks', BLANKS);
const [one = '', two = ''] = gaps.blanks.map(({ id }) => id);
test.each<[string, Answer | undefined, string]>([
  ['nothing', undefined, `0 unanswered: ${one} missed, ${two} missed`],
  ['one of two', { kind: 'text', entries: { [one]: 'trial close' } }, `0.5 partly: ${one} right, ${two} missed`],
  ['half a point is right', { kind: 'text', entries: { [two]: 'view' } }, `0.25 partly: ${one} missed, ${two} partly`],
  ['a wrong one', { kind: 'text', entries: { [one]: 'door' } }, `0 wrong: ${one} wrong, ${two} missed`],
])('blanks, %s', (_name, answer, wanted) => {
  expect(standing(blanks, gaps, answer)).toBe(wanted);
});

const pairs = questionOf('matching', MATCHING);
test('pairs: right, wrong, missed', () => {
  const [a, b, c] = pairs.left;
  const answer: Answer = { kind: 'pairs', pairs: { [a?.id ?? '']: a?.to ?? '', [b?.id ?? '']: c?.to ?? '' } };
  expect(gradeBy(matching, pairs, answer).parts.map((part) => part.verdict)).toEqual(['right', 'wrong', 'missed']);
});

test('a choice: each option as it stands', () => {
  const choice = questionOf('single', SINGLE);
  expect(standing(options, choice, undefined)).toBe('0 unanswered: a left, b missed, c left');
  expect(standing(options, choice, { kind: 'options', chosen: ['b'] })).toBe('1 right: a left, b right, c left');
  expect(standing(options, choice, { kind: 'options', chosen: ['c'] })).toBe('0 wrong: a left, b missed, c wrong');
});

test('who has touched nothing has the empty answer of the kind', () => {
  expect([ordering, number, transcript, blanks, marking, matching, options].map(({ untouched }) => untouched)).toEqual([
    { kind: 'order', items: [] },
    { kind: 'text', entries: {} },
    { kind: 'verdict' },
    { kind: 'text', entries: {} },
    { kind: 'marks', marked: [] },
    { kind: 'pairs', pairs: {} },
    { kind: 'options', chosen: [] },
  ]);
  expect(gradeBy(marking, questionOf('marking', MARKING), undefined).verdict).toBe('unanswered');
});

test('parts are shown in one order an attempt, and never in that of the solution', () => {
  const parts = ['a', 'b', 'c'].map((id) => ({ id }));
  const shown = new Set<string>();
  for (let seed = 0; seed < 200; seed += 1) {
    const order = scrambled(parts, seed, 'q');
    expect(scrambled(parts, seed, 'q')).toEqual(order);
    expect([...order].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(parts);
    shown.add(order.map(({ id }) => id).join(''));
  }
  expect([...shown].sort()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
  const drawn = (part?: string): string[] =>
    Array.from({ length: 20 }, (_, seed) =>
      displayOrder(parts, seed, 'q', part)
        .map(({ id }) => id)
        .join(''),
    );
  expect(drawn()).toEqual(drawn(''));
  expect(drawn()).not.toEqual(drawn('right'));
});

const marked = questionOf(
  'marking',
  '{kind: marking}\n\nMark.\n\n> I nodded. ==He sighed.== Then I spoke. She laughed aloud.\n\n- I nodded.\n  > a habit\n- …\n  > nothing shows\n',
);
const words = (...texts: readonly string[]): Answer => ({
  kind: 'marks',
  marked: marked.passage.flat().flatMap((piece) => (piece.kind === 'word' && texts.includes(piece.text) ? [piece.id] : [])),
});
test.each<[string, Answer, readonly string[]]>([
  ['the right stretch alone', words('sighed'), ['right: undefined']],
  ['a stretch that tempts, named once', words('He', 'I'), ['right: undefined', 'wrong decoy/a: a habit', 'wrong stray/w3: nothing shows']],
  ['words of no stretch', words('laughed', 'aloud'), ['missed: undefined', 'wrong stray/w6: nothing shows']],
  [
    'two sentences',
    words('Then', 'spoke', 'laughed'),
    ['missed: undefined', 'wrong stray/w3: nothing shows', 'wrong stray/w6: nothing shows'],
  ],
])('marking, %s: every mark has its reason', (_name, answer, wanted) => {
  const { parts } = gradeBy(marking, marked, answer);
  expect(parts.map(({ id, verdict, why }) => `${verdict}${verdict === 'wrong' ? ` ${id}` : ''}: ${why ? plain(why) : undefined}`)).toEqual(
    wanted,
  );
});
test('what was marked too much is told with the sentence around it', () => {
  const answer = words('I', 'laughed', 'aloud');
  expect(straysOf(marked, answer.kind === 'marks' ? answer.marked : []).map(({ text }) => text)).toEqual([
    'I nodded.',
    'Then I spoke',
    'She laughed aloud',
  ]);
});
