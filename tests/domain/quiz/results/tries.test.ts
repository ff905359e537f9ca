import { describe, expect, test } from 'vitest';
import { bestTry, creditAfter, mayTryAgain, resumeAt, toRetry } from '../../../../src/domain/quiz/results/tries.ts';
import { answered, attemptOf, started } from '../attempts.ts';

describe('an attempt, from the log', () => {
  test('resumes at the first question without an answer', () => {
    expect(resumeAt(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'x', 1)))).toBe(1);
    expect(resumeAt(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'y', 1)))).toBe(0);
    expect(resumeAt(attemptOf(started('1', ['x']), answered('1', 'x', 0)))).toBe(1);
  });

  test('takes the best of several tries, and asks again all that was not fully right', () => {
    const attempt = attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'x', 0, 2), answered('1', 'x', 0.6, 3), answered('1', 'y', 1));
    expect(bestTry(attempt, 'x')).toBe(0.6);
    expect(toRetry(attempt)).toEqual(['x', 'z']);
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2 / 3],
    [2, 0.5, 1 / 6],
    [3, 1, 0],
    [5, 1, 0],
  ])('after %i tries a score of %d counts %d', (tries, score, credit) => {
    expect(creditAfter(tries, score)).toBeCloseTo(credit, 10);
  });

  test('another try needs an answer that was not right, and one left', () => {
    const given = [{ answer: { kind: 'options', chosen: [] }, score: 0, took: 1, at: 1 }] as const;
    expect(mayTryAgain(2, given, 'wrong')).toBe(true);
    expect(mayTryAgain(2, given, 'right')).toBe(false);
    expect(mayTryAgain(1, given, 'wrong')).toBe(false);
    expect(mayTryAgain(2, [], 'unanswered')).toBe(false);
  });
});
