import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/domain/quiz/grade.ts';
import { modelAnswer } from '../../../src/domain/quiz/model-answer.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import { isComplete } from '../../../src/domain/quiz/rules.ts';
import type { Answer } from '../../../src/domain/record/answer.ts';
import { ALL, MATCHING, questionOf, questionsOf, TRANSCRIPT } from './one-of-each.ts';

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
    expect(RULES.number.isSlip?.(number, { kind: 'text', entries: { value: typed } })).toBe(expected);
  });
});
