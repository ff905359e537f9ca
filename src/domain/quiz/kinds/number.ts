import type { NumberQuestion } from '../question.ts';
import { readNumber } from '../read-number.ts';
import type { RawGrade, Rules } from '../rules.ts';

/** The entry and part of a number question. */
export const NUMBER_PART = 'value';

/** Moodle's rule: the fraction of the first accepted range that holds the number. The tolerance's ends count; what is no number is wrong. */
export function gradeNumber(question: NumberQuestion, entries: Readonly<Record<string, string>>): RawGrade {
  const typed = ((Object.hasOwn(entries, NUMBER_PART) ? entries[NUMBER_PART] : undefined) ?? '').trim();
  if (typed === '') return { score: 0, parts: [{ id: NUMBER_PART, verdict: 'missed' }], answered: false };
  const number = readNumber(typed, question.unit);
  const slack = 1e-9 * Math.max(1, Math.abs(number ?? 0));
  const hit =
    number === undefined ? undefined : question.accepts.find((accepted) => Math.abs(number - accepted.value) <= accepted.tolerance + slack);
  const credit = hit?.credit ?? 0;
  return { score: credit, parts: [{ id: NUMBER_PART, verdict: credit > 0 ? 'right' : 'wrong' }], answered: true };
}

export const number: Rules<NumberQuestion> = {
  untouched: { kind: 'text', entries: {} },
  grade: (question, answer) => (answer.kind === 'text' ? gradeNumber(question, answer.entries) : undefined),
  isSlip: (question, answer) => answer.kind === 'text' && readNumber(answer.entries[NUMBER_PART] ?? '', question.unit) === undefined,
};
