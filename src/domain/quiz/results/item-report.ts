import type { Answer } from '../../record/answer.ts';
import type { Attempt } from '../../record/attempt.ts';
import type { Option, Question } from '../question.ts';
import { bestTry } from './tries.ts';

/** From so many answers on, discrimination and findings are given: below, chance speaks. */
export const ENOUGH_ATTEMPTS = 30;
const TOO_EASY = 0.95;
const TOO_HARD = 0.2;

/** What should make an author look at a question again. */
export type Finding =
  | { readonly kind: 'too-easy' }
  | { readonly kind: 'too-hard' }
  | { readonly kind: 'negative-discrimination' }
  | { readonly kind: 'option-unused'; readonly option: string };

export interface OptionShare {
  readonly option: string;
  /** 0…1 of those who answered. */
  readonly share: number;
}

export interface ItemReport {
  readonly question: string;
  /** Sittings in which it was drawn, and in which it was answered. */
  readonly drawn: number;
  readonly answered: number;
  /** Share of first answers that were fully right, 0…1; unanswered ones count as not right. */
  readonly right: number;
  /** Mean score of first answers over everything drawn, 0…1. */
  readonly mean: number;
  /**
   * −1…1: correlation of this question's score with the mean score of the others in the same sitting (point-biserial, corrected for overlap).
   * Absent below `ENOUGH_ATTEMPTS`, or where all scores are the same.
   */
  readonly discrimination?: number;
  /** For choices: how often each option was chosen, in the author's order. */
  readonly options: readonly OptionShare[];
  /** Median time to the first answer, milliseconds. */
  readonly took?: number;
  readonly findings: readonly Finding[];
}

/** How a question did over many learners' sittings; retries are left out, since they hold only what was hard for somebody. */
export function itemReport(question: Question, ref: string, attempts: readonly Attempt[]): ItemReport {
  const sittings = attempts.filter((attempt) => attempt.retryOf === undefined && attempt.questions.includes(ref));
  const first = sittings.flatMap((attempt) => attempt.answers.get(ref)?.slice(0, 1) ?? []);
  const scores = sittings.map((attempt) => attempt.answers.get(ref)?.[0]?.score ?? 0);
  const rests = sittings.map((attempt) => mean(attempt.questions.filter((id) => id !== ref).map((id) => bestTry(attempt, id) ?? 0)));
  const discrimination = sittings.length >= ENOUGH_ATTEMPTS ? correlation(scores, rests) : undefined;
  const average = mean(scores);
  const options = choices(question).map((option) => ({
    option: option.id,
    share: first.length === 0 ? 0 : first.filter(({ answer }) => chose(answer, option.id)).length / first.length,
  }));
  const took = median(first.map((given) => given.took));
  const findings: Finding[] = [];
  if (sittings.length >= ENOUGH_ATTEMPTS) {
    if (average >= TOO_EASY) findings.push({ kind: 'too-easy' });
    if (average <= TOO_HARD) findings.push({ kind: 'too-hard' });
    if (discrimination !== undefined && discrimination < 0) findings.push({ kind: 'negative-discrimination' });
    for (const { option, share } of options) if (share === 0) findings.push({ kind: 'option-unused', option });
  }
  return {
    question: ref,
    drawn: sittings.length,
    answered: first.length,
    right: sittings.length === 0 ? 0 : scores.filter((score) => score === 1).length / sittings.length,
    mean: average,
    options,
    findings,
    ...(discrimination !== undefined && { discrimination }),
    ...(took !== undefined && { took }),
  };
}

function choices(question: Question): readonly Option[] {
  if (question.kind === 'single' || question.kind === 'multiple' || question.kind === 'true-false') return question.options;
  return question.kind === 'transcript' ? question.reasons : [];
}

function chose(answer: Answer, id: string): boolean {
  if (answer.kind === 'options') return answer.chosen.includes(id);
  return answer.kind === 'verdict' && answer.reason === id;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined || before === undefined ? undefined : (middle + before) / 2;
}

/** Pearson's r; with a score of 0 or 1 it is the point-biserial coefficient. Undefined where one side does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let both = 0;
  let squareX = 0;
  let squareY = 0;
  for (const [index, x] of xs.entries()) {
    const dx = x - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    both += dx * dy;
    squareX += dx * dx;
    squareY += dy * dy;
  }
  const spread = Math.sqrt(squareX * squareY);
  return spread < 1e-12 ? undefined : both / spread;
}
