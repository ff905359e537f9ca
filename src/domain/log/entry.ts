import type { Locale } from '../locale.ts';

/** What every entry of the learning log carries. */
export interface Entry {
  /** The version of the log in which it is written: see migrate.ts. An entry without it is of version 1. */
  readonly v: number;
  /** Unique on every device; a UUID of version 7 where this site gave it. */
  readonly id: string;
  /** Its place in the log, a whole number: see place.ts and order.ts. */
  readonly order: number;
  /** When it happened by the device's clock, which may be wrong: milliseconds since 1970-01-01 UTC. Shown, never used for order. */
  readonly at: number;
  /** The language in which the learner was working. */
  readonly locale: Locale;
  /** Fingerprint of the content that the learner saw. */
  readonly content: string;
}

/** An entry that waits to be stored: its place is given when it is. */
export type Unplaced<T extends Entry> = T extends Entry ? Omit<T, 'order'> : never;
