import { expect, test } from 'vitest';
import { attemptsIn } from '../../../src/domain/record/attempt.ts';
import { answered, attemptOf, finished, started } from '../quiz/attempts.ts';

test('leaves out answers without a start, to questions not drawn, and after the end', () => {
  expect(attemptsIn([answered('1', 'x', 1)])).toEqual([]);
  const attempt = attemptOf(started('1', ['x', 'y']), answered('1', 'w', 1), finished('1', 0), answered('1', 'x', 1));
  expect([...attempt.answers]).toEqual([]);
  expect(attempt.finished).toEqual({ score: 0, passed: true, at: 9 });
});
