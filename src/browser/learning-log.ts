import type { LearningEvent, NewEvent } from '../domain/log/event.ts';
import { missing } from '../domain/log/merge.ts';
import { readEvents, type SetAside } from '../domain/log/read-event.ts';
import { append, onStored, ready, store, stored } from './event-store.ts';
import { askToKeep } from './storage-health.ts';

export type { StoreFailure } from '../domain/log/store-failure.ts';
export { StoreError } from './event-store.ts';

/** The learner's log in this browser. Append only: nothing in it is ever changed or deleted. Every failure is a `StoreError`. */
export interface LearningLog {
  /** All events that could be read, in order of time. */
  all(): Promise<readonly LearningEvent[]>;
  /** The same, and with them what could not be read: it stays stored as it is. */
  read(): Promise<{ readonly events: readonly LearningEvent[]; readonly setAside: readonly SetAside[] }>;
  /** Resolves when the event is on the disk: only then may a view say 'saved'. */
  append(event: NewEvent): Promise<LearningEvent>;
  /** Adds what is missing of another log, all or nothing. Resolves to how many events were added. */
  add(events: readonly LearningEvent[]): Promise<number>;
  /** Other tabs and this one. Returns a function that ends it. */
  onChange(listener: () => void): () => void;
}

/** What is worth asking the browser for lasting storage: work, not a glance at a lesson. */
const WORTH_KEEPING: ReadonlySet<LearningEvent['kind']> = new Set(['quiz-finished', 'run-ended', 'reflected']);

/**
 * Opens the log; rejects with a `StoreError` where the browser refuses storage.
 * May be called by every island of a page: they share one connection.
 */
export async function openLearningLog(): Promise<LearningLog> {
  const read = async () => readEvents(await stored());
  await ready();
  return {
    read,
    async all() {
      return (await read()).events;
    },
    async append(event) {
      const entry = await append(event);
      if (WORTH_KEEPING.has(entry.kind)) void askToKeep();
      return entry;
    },
    async add(events) {
      const known = await stored();
      const ids = new Set(known.map((value) => (typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined)));
      const added = missing([], events).filter(({ id }) => !ids.has(id));
      if (added.length > 0) await store(added);
      return added.length;
    },
    onChange: onStored,
  };
}
