import { describe, expect, it, test } from 'vitest';
import { type Layout, layOut, letterOf } from '../../../../../src/authoring/text/quiz/sheet/lay-out.ts';
import { readAnswer } from '../../../../../src/authoring/text/quiz/sheet/read-answer.ts';
import { plain } from '../../../../../src/domain/prose.ts';
import { grade } from '../../../../../src/domain/quiz/grading/grade.ts';
import { modelAnswer } from '../../../../../src/domain/quiz/grading/model-answer.ts';
import type { Question } from '../../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../../src/domain/record/answer.ts';
import {
  ALL,
  BLANKS,
  MARKING,
  MATCHING,
  MULTIPLE,
  NUMBER,
  ORDERING,
  questionOf,
  questionsOf,
  SINGLE,
  TRANSCRIPT,
} from '../../../../domain/quiz/one-of-each.ts';

/** The right answer as a reader writes it on a sheet. */
function written(question: Question, answer: Answer, { numbered, lettered }: Layout): string {
  const letter = (id: string | undefined): string => letterOf(lettered.findIndex((part) => part.id === id));
  switch (answer.kind) {
    case 'options':
      return answer.chosen.map(letter).join(' ');
    case 'order':
      return answer.items.map(letter).join(', ');
    case 'pairs':
      return numbered.map(({ id }, place) => `${place + 1}${letter(answer.pairs[id])}`).join(' ');
    case 'text':
      return Object.values(answer.entries).join(' | ');
    case 'marks':
      return question.kind === 'marking' ? question.targets.map(({ text }) => plain(text)).join(' | ') : '';
    case 'verdict':
      return `${numbered.findIndex(({ id }) => id === answer.line) + 1} ${letter(answer.reason)}`;
  }
}

describe('a sheet with all the right answers', () => {
  const questions = questionsOf(ALL.join('\n'));
  it.each(questions.map((question) => [question.kind, question] as const))('is fully right: %s', (_kind, question) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const layout = layOut(question, seed);
      const read = readAnswer(question, layout, written(question, modelAnswer(question), layout));
      expect(read).not.toHaveProperty('slip');
      expect('answer' in read && grade(question, read.answer).score).toBe(1);
    }
  });
});

const parts = (ids: string): Layout['lettered'] => [...ids].map((id) => ({ id, text: [{ text: `the ${id}` }] }));
const LAYOUT: Layout = { numbered: parts('xyz'), lettered: parts('pqrs') };
const chosen = (...ids: readonly string[]): { readonly answer: Answer } => ({ answer: { kind: 'options', chosen: ids } });
const single = questionOf('single', SINGLE);
const multiple = questionOf('multiple', MULTIPLE);
const ordering = questionOf('ordering', ORDERING);
const matching = questionOf('matching', MATCHING);
const transcript = questionOf('transcript', TRANSCRIPT);
const blanks = questionOf('blanks', BLANKS);
const number = questionOf('number', NUMBER);
const marking = questionOf('marking', MARKING);

test.each<[string, Question, string, unknown]>([
  ['a letter', single, 'B', chosen('q')],
  ['a small one', single, ' b. ', chosen('q')],
  ['a full-width one between brackets', single, '（Ｂ）', chosen('q')],
  ['a letter with its option', single, 'B) the q', chosen('q')],
  ['the option alone', single, 'The Q.', chosen('q')],
  ['a letter too far', single, 'E', { slip: '“E” is not made of the letters A to D' }],
  ['words', single, 'I do not know', { slip: '“I do not know” is not made of the letters A to D' }],
  ['letters apart', multiple, 'A, c', chosen('p', 'r')],
  ['letters in one word', multiple, 'AC', chosen('p', 'r')],
  ['letters with 、', multiple, 'A、C', chosen('p', 'r')],
  ['a letter twice', multiple, 'A A', chosen('p')],
  ['an order with arrows', ordering, 'D → C → B → A', { answer: { kind: 'order', items: ['s', 'r', 'q', 'p'] } }],
  ['an order that lacks one', ordering, 'D C B', { slip: 'an order names all 4 letters; 1 are missing' }],
  ['pairs', matching, '1B 2A', { answer: { kind: 'pairs', pairs: { x: 'q', y: 'p' } } }],
  ['pairs with signs', matching, '1: B; 2 → a, 3-D', { answer: { kind: 'pairs', pairs: { x: 'q', y: 'p', z: 's' } } }],
  ['a number too high', matching, '4A', { slip: '“4A” names nothing here: numbers go to 3, letters to D' }],
  ['no pairs', matching, 'ABC', { slip: '“ABC” has no pairs such as 1B 2A' }],
  ['line and reason', transcript, '3 B', { answer: { kind: 'verdict', line: 'z', reason: 'q' } }],
  ['line and reason in words', transcript, 'Line 3, B', { answer: { kind: 'verdict', line: 'z', reason: 'q' } }],
  ['a line without its reason', transcript, '3', { answer: { kind: 'verdict', line: 'z' }, slip: '“3” names no reason from A to D' }],
  ['no line', transcript, 'B', { slip: '“B” names no line from 1 to 3' }],
  ['two blanks', blanks, 'trial close | view', { answer: { kind: 'text', entries: { a: 'trial close', b: 'view' } } }],
  ['two blanks by a semicolon', blanks, 'trial close；view', { answer: { kind: 'text', entries: { a: 'trial close', b: 'view' } } }],
  ['one blank of two', blanks, 'view', { answer: { kind: 'text', entries: { a: 'view', b: '' } } }],
  ['a number', number, '９，６００ yuan', { answer: { kind: 'text', entries: { value: '9,600 yuan' } } }],
  ['places copied', marking, 'you are right | “we laughed”', { answer: { kind: 'marks', marked: ['a.4', 'b.1'] } }],
  [
    'one that is not there',
    marking,
    'we laughed | we sang',
    { answer: { kind: 'marks', marked: ['b.1'] }, slip: '“we sang” does not stand in the passage' },
  ],
  ['nothing of the passage', marking, 'we sang', { slip: '“we sang” does not stand in the passage' }],
])('%s', (_name, question, text, wanted) => {
  const layout = LAYOUT;
  expect(readAnswer(question, layout, text)).toEqual(wanted);
});
