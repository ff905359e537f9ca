import type { RawGrade } from '../grade.ts';
import type { Sorting } from '../question.ts';
import { gradePairs } from './pairs.ts';

/** As matching: each of n items in its group brings 1/n. */
export function gradeSorting(question: Sorting, pairs: Readonly<Record<string, string>>): RawGrade {
  return gradePairs(
    question.items,
    pairs,
    question.groups.map((group) => group.id),
  );
}
