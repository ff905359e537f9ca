import { emsOf } from '../../ems.ts';
import { normalise } from '../grading/normalise.ts';
import { readings, readNumber } from '../grading/read-number.ts';
import { type RawGrade, type Rules, verdictFor } from '../grading/rules.ts';
import type { Blank, Blanks } from '../question.ts';

/**
 * Each of n blanks brings 1/n of the best spelling that fits (Moodle's short answer has one blank and the same rule). A number fits however it is
 * spelled.
 */
export function gradeBlanks(question: Blanks, entries: Readonly<Record<string, string>>): RawGrade {
  let score = 0;
  let answered = false;
  const parts = question.blanks.map(({ id, accepts }) => {
    const typed = normalise((Object.hasOwn(entries, id) ? entries[id] : undefined) ?? '');
    if (typed === '') return { id, verdict: 'missed' as const };
    answered = true;
    const credit = Math.max(
      0,
      ...accepts
        .filter((spelling) => normalise(spelling.text) === typed || isSameNumber(spelling.text, entries[id] ?? ''))
        .map((spelling) => spelling.credit),
    );
    score += credit / question.blanks.length;
    return { id, verdict: verdictFor(credit) };
  });
  return { score, parts, answered };
}

/** Whether a spelling is a number, and what was typed can stand for it. One that begins with a 0 too many is a code, not a number. */
function isSameNumber(spelling: string, typed: string): boolean {
  const number = /^[+\-−]?0\d/u.test(spelling) ? undefined : readNumber(spelling);
  return number !== undefined && readings(typed).some((reading) => Math.abs(reading - number) <= 1e-9 * Math.abs(number));
}

/**
 * How much room a blank takes: a figure or a word, a few words, or more. By the longest of the spellings that fit, in three steps: to the letter it
 * would tell the answer.
 */
export function blankSize({ accepts }: Blank): 'short' | 'middle' | 'long' {
  const longest = Math.max(...accepts.map(({ text }) => emsOf(text)));
  return longest <= 3.2 ? 'short' : longest <= 6.5 ? 'middle' : 'long';
}

export const blanks: Rules<Blanks> = {
  untouched: { kind: 'text', entries: {} },
  grade: (question, answer) => (answer.kind === 'text' ? gradeBlanks(question, answer.entries) : undefined),
};
