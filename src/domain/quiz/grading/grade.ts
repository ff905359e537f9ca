import type { Answer } from '../../record/answer.ts';
import { blanks } from '../kinds/blanks.ts';
import { marking } from '../kinds/marking.ts';
import { matching } from '../kinds/matching.ts';
import { number } from '../kinds/number.ts';
import { options } from '../kinds/options.ts';
import { ordering } from '../kinds/ordering.ts';
import { sorting } from '../kinds/sorting.ts';
import { transcript } from '../kinds/transcript.ts';
import type { Question, QuestionKind } from '../question.ts';
import { type Grade, gradeBy, type Rules } from './rules.ts';

/** The rules of every kind, for who grades whatever comes. A page that asks a few kinds takes theirs. */
export const RULES: Readonly<Record<QuestionKind, Rules<Question>>> = {
  single: options,
  multiple: options,
  'true-false': options,
  ordering,
  matching,
  sorting,
  blanks,
  number,
  marking,
  transcript,
};

/** Grades an answer to a question of any kind, as `gradeBy` does. */
export function grade(question: Question, answer: Answer | undefined): Grade {
  return gradeBy(RULES[question.kind], question, answer);
}
