import type { PartGrade } from '../grading/rules.ts';
import type { Option } from '../question.ts';
import { because } from './because.ts';

/** The chosen ids that are options of this question, each once: what is left of an answer given before an edit. */
export function knownOptions(options: readonly Option[], chosen: readonly string[]): Option[] {
  return options.filter((option) => chosen.includes(option.id));
}

/** Every option's standing, in the author's order. */
export function gradeOptions(options: readonly Option[], chosen: readonly string[]): PartGrade[] {
  return options.map((option) => {
    const given = chosen.includes(option.id);
    if (option.right) return because(option, given ? 'right' : 'missed');
    return because(option, !given ? 'left' : (option.credit ?? 0) > 0 ? 'partly' : 'wrong');
  });
}
