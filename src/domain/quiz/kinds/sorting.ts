import type { Rules } from '../grading/rules.ts';
import type { Sorting } from '../question.ts';
import { allPlaced, gradePairs, NO_PAIRS } from './pairs.ts';

/** As matching: each of n items in its group brings 1/n. */
export const sorting: Rules<Sorting> = {
  untouched: NO_PAIRS,
  grade: ({ items, groups }, answer) => gradePairs(items, answer, groups),
  isComplete: ({ items }, answer) => allPlaced(items, answer),
};
