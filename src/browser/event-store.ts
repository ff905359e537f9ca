import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { v7 as uuid } from 'uuid';
import type { LearningEvent, NewEvent } from '../domain/log/event.ts';
import { LOG_VERSION, migrate } from '../domain/log/migrate.ts';
import type { StoreFailure } from '../domain/log/store-failure.ts';

/**
 * The store of events, and nothing more: small enough for a page that only notes a visit.
 * What lies in it was perhaps edited by hand or written by another version, so it is read as `unknown`.
 */
interface Schema extends DBSchema {
  events: { key: string; value: unknown };
}

const CHANNEL = 'peilian.log';

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  ReferenceError: 'refused',
  TypeError: 'refused',
};

/** Every error of the store and the log is one of these. */
export class StoreError extends Error {
  readonly failure: StoreFailure;
  constructor(cause: unknown) {
    super('The learning log could not be read or written.', { cause });
    this.failure = FAILURES[cause instanceof Error ? cause.name : ''] ?? 'failed';
  }
}

let connection: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('peilian', LOG_VERSION, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion === 0) {
        database.createObjectStore('events', { keyPath: 'id' });
        return;
      }
      const events = transaction.objectStore('events');
      for (const value of await events.getAll()) await events.put(migrate(value, oldVersion));
    },
    // A newer version of the site, in another tab, waits for this connection to end.
    blocking(_current, _wanted, event) {
      connection = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated() {
      connection = undefined;
    },
  });
}

async function attempt<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  try {
    connection ??= open().catch((error: unknown) => {
      // The next call tries afresh: the learner may have made room, or allowed storage.
      connection = undefined;
      throw error;
    });
    return await work(await connection);
  } catch (error) {
    throw new StoreError(error);
  }
}

/**
 * Writes events, all or none. Resolves when they are on the disk, never before, and then tells every tab.
 * @throws {StoreError}
 */
export async function store(events: readonly LearningEvent[]): Promise<void> {
  await attempt(async (database) => {
    const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
    // `add`, not `put`: what was written once is never changed.
    await Promise.all([...events.map((event) => transaction.store.add(event)), transaction.done]);
  });
  announce();
}

/** Gives a new event its id and time, and writes it. @throws {StoreError} */
export async function append(event: NewEvent): Promise<LearningEvent> {
  const entry: LearningEvent = { ...event, id: uuid(), at: Date.now() };
  await store([entry]);
  return entry;
}

/** Resolves when the store can be used. @throws {StoreError} */
export function ready(): Promise<void> {
  return attempt(async () => {});
}

/** Everything stored, unread, in the order of the ids. @throws {StoreError} */
export function stored(): Promise<readonly unknown[]> {
  return attempt((database) => database.getAll('events'));
}

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(undefined);
  channel.close();
}

/** Calls `listener` after every change of the store, in this tab or another. @returns a function that ends it */
export function onStored(listener: () => void): () => void {
  // A channel hears every other one of its name, those of its own tab too.
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
