import { readings, readNumber } from '../grading/read-number.ts';
import { type RawGrade, type Rules, verdictFor } from '../grading/rules.ts';
import type { NumberQuestion } from '../question.ts';

/** The entry and part of a number question. */
export const NUMBER_PART = 'value';

/** The best fraction of the accepted ranges that hold the number. The tolerance's ends count; what is no number is wrong. */
export function gradeNumber(question: NumberQuestion, entries: Readonly<Record<string, string>>): RawGrade {
  const typed = ((Object.hasOwn(entries, NUMBER_PART) ? entries[NUMBER_PART] : undefined) ?? '').trim();
  if (typed === '') return { score: 0, parts: [{ id: NUMBER_PART, verdict: 'missed' }], answered: false };
  const number = readNumber(typed, question.unit);
  const slack = 1e-9 * Math.max(1, Math.abs(number ?? 0));
  const holding =
    number === undefined ? [] : question.accepts.filter((accepted) => Math.abs(number - accepted.value) <= accepted.tolerance + slack);
  const credit = Math.max(0, ...holding.map((accepted) => accepted.credit));
  return { score: credit, parts: [{ id: NUMBER_PART, verdict: verdictFor(credit) }], answered: true };
}

export const number: Rules<NumberQuestion> = {
  untouched: { kind: 'text', entries: {} },
  grade: (question, answer) => (answer.kind === 'text' ? gradeNumber(question, answer.entries) : undefined),
  readings: (question, answer) =>
    answer.kind !== 'text'
      ? []
      : readings(answer.entries[NUMBER_PART] ?? '', question.unit).map((number) => ({
          number,
          answer: { kind: 'text', entries: { [NUMBER_PART]: String(number) } },
        })),
};
