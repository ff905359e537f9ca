/** Where a talk can end. `walk-out`: the customer's patience is at an end. */
export const OUTCOMES = ['won', 'advanced', 'stalled', 'lost', 'walk-out'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A move as it is stored. `broken`: the choice was to keep silent, and the learner could not bear it. */
export interface Move {
  /** The choice's id. */
  readonly choice: string;
  readonly broken?: true;
}
