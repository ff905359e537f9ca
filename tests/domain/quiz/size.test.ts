import { expect, test } from 'vitest';
import { quizMinutes, rightToPass } from '../../../src/domain/quiz/size.ts';

test.each([
  [0, 1],
  [1, 1],
  [12, 10],
  [24, 20],
])('%i questions take about %i minutes', (questions, minutes) => {
  expect(quizMinutes(questions)).toBe(minutes);
});

test.each([
  [12, 0.7, 9],
  // A share that is a whole number of questions asks for no more, however its fraction is rounded.
  [10, 0.7, 7],
  [20, 0.6, 12],
  [1, 0.6, 1],
  [12, 1, 12],
])('of %i questions, to reach %f, %i have to be right', (questions, pass, right) => {
  expect(rightToPass(questions, pass)).toBe(right);
});
