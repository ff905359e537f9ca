import type { RawGrade } from '../grading/rules.ts';
import type { Multiple, Option } from '../question.ts';
import { gradeOptions, knownOptions } from './chosen.ts';

/**
 * Moodle's rule for several answers: the sum of the fractions of the options chosen, clamped to 0…1 by `grade`.
 * The right options bring 1 together, also where their fractions are rounded (three times 33 %).
 * Unless the author gave fractions, each of R right options brings 1/R and each of W wrong ones costs 1/W: all right is 1, and ticking everything earns nothing.
 */
export function gradeMultiple(question: Multiple, chosen: readonly string[]): RawGrade {
  const known = knownOptions(question.options, chosen);
  const brings = (options: readonly Option[]) => options.reduce((sum, option) => sum + fraction(question, option), 0);
  const full = brings(question.options.filter(({ right }) => right));
  const score = brings(known.filter(({ right }) => right)) / (full || 1) + brings(known.filter(({ right }) => !right));
  return { score, parts: gradeOptions(question.options, chosen), answered: known.length > 0 };
}

/** What choosing an option adds, −1…1. */
export function fraction(question: Multiple, option: Option): number {
  if (option.credit !== undefined) return option.credit;
  const alike = question.options.filter((other) => other.right === option.right).length;
  return option.right ? 1 / alike : -1 / alike;
}
