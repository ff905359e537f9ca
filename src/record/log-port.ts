import type { StoreFailure } from '../domain/log/store-failure.ts';
import type { Activity } from '../domain/record/activity.ts';
import type { LearningEvent, UnplacedEvent } from '../domain/record/event.ts';

/** What a page may want to know all events of. */
export type Topic =
  | { readonly kind: 'quiz'; readonly course: string; readonly quiz: string }
  | { readonly kind: 'role-play'; readonly rolePlay: string }
  | { readonly kind: 'drill'; readonly drill: string }
  | { readonly kind: 'note'; readonly course: string; readonly lesson: string; readonly reflection: string }
  /** Everything: what is due is reckoned from all that was ever met. */
  | { readonly kind: 'everything' };

/** `all`; what came `after` a place of the log, `atMost` so many and one more where there are more; all `about` something. */
export type Wanted =
  | { readonly kind: 'all' }
  | { readonly kind: 'after'; readonly place: number; readonly atMost: number }
  | { readonly kind: 'about'; readonly topic: Topic };

/** How many entries of an activity whoever writes knows to be stored. */
export interface Known extends Activity {
  readonly count: number;
}

/** `written`: by whom (see `append`). `erased`: the log is empty now. */
export type Change = { readonly kind: 'written'; readonly by: string } | { readonly kind: 'erased' };

/**
 * Where a learner's log is kept: this browser's IndexedDB, an LMS, a learning record store, a file. What is read was perhaps edited by hand
 * or written by another version, so it comes as `unknown`. Every failure is a `RecordError`.
 */
export interface LogPort {
  /**
   * Gives the events their places and writes them in this order, all or none; those that lie there already, by id, are left as they are, so
   * a write may be tried again. An event that has a place keeps it.
   * Resolves to what lies there now, once it is safe: only then may a view say 'saved'.
   * @param by names the writer, for whoever hears of the change
   * @throws ActivityMoved where more or less of an activity is stored than is known; nothing is written then
   */
  append(events: readonly (UnplacedEvent | LearningEvent)[], known: readonly Known[], by: string): Promise<readonly LearningEvent[]>;
  /** Gives what is wanted, or more, in portions of which none takes long. Resolves to the number of entries in the whole log. */
  read(wanted: Wanted, take: (values: readonly unknown[]) => void): Promise<number>;
  /** Changes by whomever. Returns a function that ends it. */
  onChange(listener: (change: Change) => void): () => void;
}

/** A port that can keep what the log comes to beside it, so that a long log need not be read whole. */
export interface CheckpointPort {
  loadCheckpoint(): Promise<unknown>;
  saveCheckpoint(checkpoint: unknown): Promise<void>;
}

/** The log could not be read or written; `failure` says why, for the learner. */
export class RecordError extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure, cause: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}

/** More of an activity is stored than the writer knows (another tab went on with it), or less (the storage was emptied). */
export class ActivityMoved extends Error {
  readonly activity: Activity;
  /** Entries of it that are stored. */
  readonly stored: number;
  constructor(activity: Activity, stored: number) {
    super('moved');
    this.activity = activity;
    this.stored = stored;
  }
}
