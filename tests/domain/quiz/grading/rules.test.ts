import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../src/domain/quiz/grading/grade.ts';
import { modelAnswer } from '../../../../src/domain/quiz/grading/model-answer.ts';
import { gradeBy, isComplete } from '../../../../src/domain/quiz/grading/rules.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../src/domain/record/answer.ts';
import { ALL, MATCHING, questionOf, questionsOf, TRANSCRIPT } from '../one-of-each.ts';

const mayBeHandedIn = (question: Question, answer: Answer): boolean => isComplete(RULES[question.kind], question, answer);

describe('isComplete', () => {
  test.each(questionsOf(ALL.join('\n')).map((question) => [question.kind, question] as const))('%s', (_, question) => {
    expect(mayBeHandedIn(question, RULES[question.kind].untouched)).toBe(false);
    expect(mayBeHandedIn(question, modelAnswer(question))).toBe(true);
  });

  const matching = questionOf('matching', MATCHING);
  const transcript = questionOf('transcript', TRANSCRIPT);
  test.each<[string, Question, Answer]>([
    ['a row is open', matching, { kind: 'pairs', pairs: { a: 'a', b: 'b' } }],
    ['a name that every object has', matching, { kind: 'pairs', pairs: { a: 'a', b: 'b', toString: 'c' } }],
    ['no reason yet', transcript, { kind: 'verdict', line: 'c' }],
    ['no line yet', transcript, { kind: 'verdict', reason: 'a' }],
    ['an answer of another kind', transcript, { kind: 'pairs', pairs: {} }],
  ])('not yet: %s', (_, question, answer) => {
    expect(mayBeHandedIn(question, answer)).toBe(false);
  });
});

describe('a slip', () => {
  const number = questionOf('number', 'How many?\n\n= 9600 ± 50 元\n');
  test.each([
    ['9600', false],
    ['０．９６万元', false],
    ['about ten', true],
    ['9600 apples', true],
    ['', true],
  ])('%s: %s', (typed, expected) => {
    expect(RULES.number.readings?.(number, { kind: 'text', entries: { value: typed } }).length === 0).toBe(expected);
  });
});

test('a number that can be read in two ways is an answer for each, that says just that', () => {
  const number = questionOf('number', 'How many?\n\n= 1234\n');
  const readings = RULES.number.readings?.(number, { kind: 'text', entries: { value: '1,234' } }) ?? [];
  expect(readings).toEqual([
    { number: 1234, answer: { kind: 'text', entries: { value: '1234' } } },
    { number: 1.234, answer: { kind: 'text', entries: { value: '1.234' } } },
  ]);
  expect(readings.map(({ answer }) => gradeBy(RULES.number, number, answer).verdict)).toEqual(['right', 'wrong']);
});

test.each([
  ['9600', '9,600', 'right'],
  ['0.5', '.5', 'right'],
  ['0.5', '０，５', 'right'],
  ['1.234', '1,234', 'right'],
  ['9600', '96', 'wrong'],
  ['007', '7', 'wrong'],
  ['twelve', '12', 'wrong'],
])('a number in a blank fits however it is spelled: %s, typed %s', (spelling, typed, verdict) => {
  const blank = questionOf('blanks', `Fill [[${spelling}]] in.\n`);
  expect(gradeBy(RULES.blanks, blank, { kind: 'text', entries: { a: typed } }).verdict).toBe(verdict);
});
