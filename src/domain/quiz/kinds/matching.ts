import type { RawGrade } from '../grade.ts';
import type { Matching } from '../question.ts';
import { gradePairs } from './pairs.ts';

/** Moodle's rule: each of n rows matched rightly brings 1/n. */
export function gradeMatching(question: Matching, pairs: Readonly<Record<string, string>>): RawGrade {
  return gradePairs(
    question.left,
    pairs,
    question.right.map((part) => part.id),
  );
}
