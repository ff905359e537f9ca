/** The id of the n-th part (from 0) that has none of its own: a … z, aa, ab, … */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** What ids of questions and of their parts are made of: lower-case words joined by hyphens. */
export const QUIZ_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
