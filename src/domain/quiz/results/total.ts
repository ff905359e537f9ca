import type { Attempt } from '../../record/attempt.ts';
import { bestTry } from './tries.ts';

/** What a score has to know of a question; a question that is gone from the quiz since counts with weight 1. */
export interface Weighed {
  readonly weight: number;
}

/** What an attempt came to. */
export interface Total {
  /** 0…1: the weighted mean over everything drawn; what was not answered counts as 0. */
  readonly score: number;
  readonly passed: boolean;
}

/** Scores a sitting. `pass` is 0…1. */
export function totalOf(attempt: Attempt, questions: ReadonlyMap<string, Weighed>, pass: number): Total {
  const score = weightedMean(attempt.questions.map((id) => ({ weight: questions.get(id)?.weight ?? 1, score: bestTry(attempt, id) ?? 0 })));
  return { score, passed: reaches(score, pass) };
}

/** Sums of fractions may miss by less than this. */
const ROUNDING = 1e-9;

export function reaches(score: number, pass: number): boolean {
  return score >= pass - ROUNDING;
}

/** 0 where nothing counts. */
export function weightedMean(rows: readonly (Weighed & { readonly score: number })[]): number {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : rows.reduce((sum, { weight, score }) => sum + weight * score, 0) / total;
}
