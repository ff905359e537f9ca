import type { Attempt, Given } from '../../record/attempt.ts';
import type { Verdict } from '../grading/rules.ts';

/** The best score among the tries at a question; undefined where it was not answered. */
export function bestTry(attempt: Attempt, question: string): number | undefined {
  const given = attempt.answers.get(question);
  return given === undefined ? undefined : Math.max(...given.map((one) => one.score));
}

/** The first question without an answer, by position; the number of questions where all are answered. */
export function resumeAt(attempt: Attempt): number {
  const open = attempt.questions.findIndex((question) => !attempt.answers.has(question));
  return open < 0 ? attempt.questions.length : open;
}

/** What a retry asks again: everything that was not fully right, unanswered questions among it, in the order first asked. */
export function toRetry(attempt: Attempt): string[] {
  return attempt.questions.filter((question) => (bestTry(attempt, question) ?? 0) < 1);
}

/** Each further try at a question in one sitting costs a third of its score (Moodle's 'interactive with multiple tries'). `tries` earlier ones: 0 for the first. */
export function creditAfter(tries: number, score: number): number {
  return score * Math.max(0, 1 - tries / 3);
}

/** Whether a stored score is what an answer is worth today (`score`, 0…1), at whichever try it was given: rules and questions change, scores stay. */
export function isStillWorth(stored: number, score: number): boolean {
  return [0, 1, 2, 3].some((tries) => Math.abs(stored - creditAfter(tries, score)) < 1e-6);
}

/** Whether the question may be tried again in this sitting. */
export function mayTryAgain(allowed: number, given: readonly Given[], verdict: Verdict): boolean {
  return verdict !== 'right' && given.length > 0 && given.length < allowed;
}
