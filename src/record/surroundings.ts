import type { LearningEvent } from '../domain/record/event.ts';

/** The world around the record, so that tests can stand in for it. */
export interface Surroundings {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** A name that nothing else has. */
  readonly newId: () => string;
  /** Does the work after so many milliseconds. Returns what calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** The learner comes back to the page. `slept`: it lay in the browser's cache meanwhile and heard nothing. */
  readonly onReturn: (listener: (slept: boolean) => void) => void;
  /** These were stored. */
  readonly stored?: (events: readonly LearningEvent[]) => void;
  /** The log was erased, here or in another tab. */
  readonly erased: () => void;
}
