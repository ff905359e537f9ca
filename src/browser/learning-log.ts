import type { LearningEvent, NewEvent } from '../domain/log/event.ts';
import { isRecord } from '../domain/log/field.ts';
import { missing } from '../domain/log/merge.ts';
import { readEvents, type SetAside } from '../domain/log/read-event.ts';
import { append, CHANNEL, connect, store } from './event-store.ts';
import { askToKeep } from './storage-health.ts';
import { explained } from './store-error.ts';

export type { StoreFailure } from '../domain/log/store-failure.ts';
export { StoreError } from './store-error.ts';

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

async function stored(): Promise<readonly unknown[]> {
  return (await connect()).getAll('events');
}

const log: LearningLog = {
  async all() {
    return (await log.read()).events;
  },
  read: () => explained(async () => readEvents(await stored())),
  async append(event) {
    const entry = await explained(() => append(event));
    if (WORTH_KEEPING.has(entry.kind)) void askToKeep();
    return entry;
  },
  add: (events) =>
    explained(async () => {
      // By the ids of all that is stored, readable or not: an entry that was set aside keeps its place.
      const ids = new Set((await stored()).map((value) => (isRecord(value) ? value['id'] : undefined)));
      const added = missing([], events).filter(({ id }) => !ids.has(id));
      if (added.length > 0) await store(added);
      return added.length;
    }),
  onChange(listener) {
    // A channel hears every other one of its name, those of its own tab too.
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', listener);
    return () => channel.close();
  },
};

/**
 * Opens the log; rejects with a `StoreError` where the browser refuses storage.
 * May be called by every island of a page: they share one connection.
 */
export async function openLearningLog(): Promise<LearningLog> {
  await explained(connect);
  return log;
}
