import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { LearningEvent, NewEvent } from '../domain/log/event.ts';
import { LOG_VERSION, migrate } from '../domain/log/migrate.ts';
import { newEventId } from './event-id.ts';

/**
 * The store of events and how to write to it, nothing more: a page that only notes a visit loads this and no `LearningLog`.
 * What lies in it was perhaps edited by hand or written by another version, so it is read as `unknown`.
 */
interface Schema extends DBSchema {
  events: { key: string; value: unknown };
}

/** On this BroadcastChannel every tab hears that something was written. */
export const CHANNEL = 'peilian.log';

let connection: Promise<IDBPDatabase<Schema>> | undefined;

/** The database, opened once a page. Rejects with what the browser says, e.g. a SecurityError where storage is refused. */
export function connect(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('peilian', LOG_VERSION, {
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
  }).catch((error: unknown) => {
    // The next call tries afresh: the learner may have made room, or allowed storage.
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Writes events, all or none. Resolves when they are on the disk, never before, and then tells every tab. */
export async function store(events: readonly LearningEvent[]): Promise<void> {
  const transaction = (await connect()).transaction('events', 'readwrite', { durability: 'strict' });
  // `add`, not `put`: what was written once is never changed.
  await Promise.all([...events.map((event) => transaction.store.add(event)), transaction.done]);
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(undefined);
  channel.close();
}

/** Gives a new event its id and time, and writes it. */
export async function append(event: NewEvent): Promise<LearningEvent> {
  const entry: LearningEvent = { ...event, id: newEventId(), at: Date.now() };
  await store([entry]);
  return entry;
}
