import { migrate } from '../../domain/log/migrate.ts';
import type { StoreFailure } from '../../domain/log/store-failure.ts';
import { ActivityMoved, RecordError } from '../log-port.ts';
import { promised } from './promised.ts';

/** Names of the stores: the log; what it comes to, under the one key `summary`; under the time of adding, the ids that came from a file. */
export type StoreName = 'events' | 'checkpoint' | 'imports';

/** The version of the stores and indexes, not of what lies in them: an entry says its own (migrate.ts). A new store adds 1 here and a step below. */
export const DATABASE_VERSION = 2;

/** Every field by which entries are looked up. */
const INDEXES = ['order', 'attempt', 'run', 'drill', 'quiz', 'rolePlay', 'reflection'] as const;

/** How many entries are handled at once: few enough that no task is long. */
export const PORTION = 1000;

/** On this BroadcastChannel every tab hears that the log has changed. */
export const CHANNEL = 'peilian.log';

async function upgrade(database: IDBDatabase, transaction: IDBTransaction, from: number): Promise<void> {
  if (from < 1) database.createObjectStore('events', { keyPath: 'id' });
  if (from >= 2) return;
  const events = transaction.objectStore('events');
  for (const index of INDEXES) events.createIndex(index, index);
  database.createObjectStore('checkpoint');
  database.createObjectStore('imports');
  // The index of places needs one in every entry; those of the first version had none.
  let range: IDBKeyRange | null = null;
  for (;;) {
    const values: readonly unknown[] = await promised(events.getAll(range, PORTION));
    const keys: readonly IDBValidKey[] = await promised(events.getAllKeys(range, PORTION));
    const last = keys.at(-1);
    if (last === undefined) return;
    for (const value of values) events.put(migrate(value));
    range = IDBKeyRange.lowerBound(last, true);
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('peilian', DATABASE_VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { transaction } = request;
    if (transaction) upgrade(request.result, transaction, oldVersion).catch(() => transaction.abort());
  };
  return promised(request);
}

let connection: Promise<IDBDatabase> | undefined;

/** The database, opened once a page. Rejects with a `RecordError`, e.g. where storage is refused; the next call tries afresh. */
export function connect(): Promise<IDBDatabase> {
  const forget = (): void => {
    connection = undefined;
  };
  connection ??= explained(open).then(
    (database) => {
      // A newer version of the site, in another tab, waits for this connection to end; so does whoever empties the storage.
      database.onversionchange = () => {
        forget();
        database.close();
      };
      database.onclose = forget;
      return database;
    },
    (error: unknown) => {
      // The learner may have made room, or allowed storage.
      forget();
      throw error;
    },
  );
  return connection;
}

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  ReferenceError: 'refused',
  TypeError: 'refused',
};

/** The same work, every error of the storage as a `RecordError`. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ActivityMoved || error instanceof RecordError) throw error;
    throw new RecordError(FAILURES[error instanceof Error ? error.name : ''] ?? 'failed', error);
  }
}

export function tell(change: unknown): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}
