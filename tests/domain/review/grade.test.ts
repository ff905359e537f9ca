import { describe, expect, test } from 'vitest';
import { gradeOfAnswer, gradeOfLine } from '../../../src/domain/review/grade.ts';

describe('the grade of an answer to a card of 30 seconds', () => {
  test.each([
    [1, 20_000, true, 'good'],
    [1, 5_000, true, 'easy'],
    [1, 5_000, false, 'good'],
    [1, 95_000, true, 'hard'],
    [1, 3_600_000, true, 'good'],
    [0.8, 5_000, true, 'hard'],
    [0.5, 20_000, true, 'hard'],
    [0.49, 20_000, true, 'again'],
    [0, 1_000, true, 'again'],
  ])('score %d after %d ms, met before: %s', (score, took, isReview, grade) => {
    expect(gradeOfAnswer(score, took, 30, isReview)).toBe(grade);
  });
});

test.each([
  [0.59, 'again'],
  [0.6, 'hard'],
  [1, 'good'],
])('a line that holds by %d is %s', (score, grade) => {
  expect(gradeOfLine(score)).toBe(grade);
});
