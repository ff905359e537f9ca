import type { Rules } from '../grading/rules.ts';
import type { Matching } from '../question.ts';
import { allPlaced, gradePairs, NO_PAIRS } from './pairs.ts';

/** Moodle's rule: each of n rows matched rightly brings 1/n. */
export const matching: Rules<Matching> = {
  untouched: NO_PAIRS,
  grade: ({ left, right }, answer) => gradePairs(left, answer, right),
  isComplete: ({ left }, answer) => allPlaced(left, answer),
};
