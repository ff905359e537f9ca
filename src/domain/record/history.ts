import { OUTCOMES, type Outcome } from './move.ts';

/** What is remembered of one thing that was promised or learnt. `promised` stays true whether it was kept or not. */
export const REMEMBERED = ['promised', 'kept', 'unkept', 'knows'] as const;

/**
 * Something that both sides remember of the visits before: how the last one ended (`since:won`), a promise, whether it was kept, what the learner knows.
 * A line or choice that needs some is there only where all of them hold.
 */
export type Memory = `since:${Outcome}` | `${(typeof REMEMBERED)[number]}:${string}`;

/** −1, 0 or +1. */
export const SHIFTS = [-1, 0, 1] as const;
export type Shift = (typeof SHIFTS)[number];

/** What the visits before leave for this one. */
export interface History {
  /** How the customer begins beyond the persona's start. */
  readonly shift: { readonly rapport: Shift; readonly interest: Shift; readonly patience: Shift };
  readonly memories: readonly Memory[];
}

/** Somebody whom one meets for the first time, or outside a campaign. */
export const NO_HISTORY: History = { shift: { rapport: 0, interest: 0, patience: 0 }, memories: [] };

/** A run that is a visit of a campaign. */
export interface RunVisit {
  readonly campaign: string;
  /** One time through the campaign. */
  readonly season: string;
  /** Its place in the campaign, 1 for the first. */
  readonly number: number;
  readonly history: History;
}

export function isMemory(value: unknown): value is Memory {
  if (typeof value !== 'string') return false;
  const [kind = '', of = ''] = value.split(':', 2);
  return kind === 'since' ? OUTCOMES.some((outcome) => outcome === of) : of !== '' && REMEMBERED.some((known) => known === kind);
}
