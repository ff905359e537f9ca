/** A database of its own: what a learner said is no part of the record, and never in its file. */
const NAME = 'peilian.recordings';
const STORE = 'takes';

/** What a learner said and wished to keep. */
export interface Recording {
  /** When it was kept, milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly take: Blob;
}

const requested = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opened for one use: a database that stays open could not be deleted by another tab. */
async function withStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await requested(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    done.catch(() => undefined);
    const result = await use(transaction.objectStore(STORE));
    await done;
    return result;
  } finally {
    database.close();
  }
}

/** As it is stored: one browser cannot store what is already a file. */
function recordingIn(stored: unknown): Recording | undefined {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || !('type' in stored) || !('bytes' in stored)) return undefined;
  const { at, type, bytes } = stored;
  if (typeof at !== 'number' || typeof type !== 'string' || !(bytes instanceof ArrayBuffer)) return undefined;
  return { at, take: new Blob([bytes], { type }) };
}

/** Keeps what was said of a topic, in place of what was kept before. Resolves to whether it is kept. */
export async function keepRecording(topic: string, { at, take }: Recording): Promise<boolean> {
  try {
    const bytes = await take.arrayBuffer();
    await withStore('readwrite', (store) => requested(store.put({ at, type: take.type, bytes }, topic)));
    return true;
  } catch {
    return false;
  }
}

/** What was kept of a topic; undefined where nothing was, or storage is refused. */
export async function recordingOf(topic: string): Promise<Recording | undefined> {
  try {
    return recordingIn(await withStore('readonly', (store) => requested<unknown>(store.get(topic))));
  } catch {
    return undefined;
  }
}

/** Deletes what was kept of a topic. Resolves to whether it is gone. */
export async function dropRecording(topic: string): Promise<boolean> {
  try {
    await withStore('readwrite', (store) => requested(store.delete(topic)));
    return true;
  } catch {
    return false;
  }
}

/** How many recordings were kept; none where storage is refused. */
export async function recordingsKept(): Promise<number> {
  try {
    return await withStore('readonly', (store) => requested(store.count()));
  } catch {
    return 0;
  }
}

/** Deletes all that was kept. Resolves to whether it is gone. */
export async function dropAllRecordings(): Promise<boolean> {
  try {
    await withStore('readwrite', (store) => requested(store.clear()));
    return true;
  } catch {
    return false;
  }
}
