import type { LearningEvent, NewEvent } from '../domain/log/event.ts';
import { LOG_VERSION, migrate } from '../domain/log/migrate.ts';
import { newEventId } from './event-id.ts';

/**
 * The store of events and how to write to it, nothing more: a page that only notes a visit loads this and no `LearningLog`.
 * It speaks IndexedDB itself, because it is on every lesson and needs three of its calls.
 */
export const EVENTS = 'events';

/** On this BroadcastChannel every tab hears that something was written. */
export const CHANNEL = 'peilian.log';

/** What comes of a request. Rejects with what the browser says, e.g. a SecurityError where storage is refused. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let connection: Promise<IDBDatabase> | undefined;

/** The database, opened once a page. */
export function connect(): Promise<IDBDatabase> {
  connection ??= open().catch((error: unknown) => {
    // The next call tries afresh: the learner may have made room, or allowed storage.
    connection = undefined;
    throw error;
  });
  return connection;
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('peilian', LOG_VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion === 0) request.result.createObjectStore(EVENTS, { keyPath: 'id' });
    else if (request.transaction) bringUpToDate(request.transaction.objectStore(EVENTS), oldVersion);
  };
  const database = await resultOf(request);
  // A newer version of the site, in another tab, waits for this connection to end.
  database.onversionchange = () => {
    connection = undefined;
    database.close();
  };
  database.onclose = () => {
    connection = undefined;
  };
  return database;
}

/** What lies in the store was perhaps edited by hand: `migrate` takes it as it is. */
function bringUpToDate(events: IDBObjectStore, version: number): void {
  const request = events.openCursor();
  request.onsuccess = () => {
    request.result?.update(migrate(request.result.value, version));
    request.result?.continue();
  };
}

/** Writes events, all or none. Resolves when they are on the disk, never before, and then tells every tab. */
export async function store(events: readonly LearningEvent[]): Promise<void> {
  const transaction = (await connect()).transaction(EVENTS, 'readwrite', { durability: 'strict' });
  // `add`, not `put`: what was written once is never changed.
  for (const event of events) transaction.objectStore(EVENTS).add(event);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
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
