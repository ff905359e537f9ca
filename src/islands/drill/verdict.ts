import type { Mood } from '../../domain/persona/persona.ts';
import { ANSWERED_WELL } from '../../domain/record/answered-well.ts';

export type Verdict = 'best' | 'good' | 'fair' | 'poor';

/** A score of 0…1 in words. */
export function verdictOf(score: number): Verdict {
  if (score === 1) return 'best';
  if (score >= ANSWERED_WELL) return 'good';
  return score >= 0.3 ? 'fair' : 'poor';
}

/** The face that goes with it. */
export const FACES: Readonly<Record<Verdict, Mood>> = { best: 'warm', good: 'open', fair: 'cool', poor: 'closing' };
