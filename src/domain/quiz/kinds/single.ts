import type { RawGrade } from '../grading/rules.ts';
import type { Single, TrueFalse } from '../question.ts';
import { gradeOptions, knownOptions } from './chosen.ts';

/**
 * Moodle's rule for one answer: the fraction of the option chosen, 1 for the right one, 0 for the others unless the author gave one.
 * Two options chosen (only edited storage can hold that) count as none.
 */
export function gradeSingle(question: Single | TrueFalse, chosen: readonly string[]): RawGrade {
  const known = knownOptions(question.options, chosen);
  const [option] = known;
  if (option === undefined || known.length > 1) return { score: 0, parts: gradeOptions(question.options, []), answered: false };
  return { score: option.credit ?? (option.right ? 1 : 0), parts: gradeOptions(question.options, chosen), answered: true };
}
