import { connect, explained, type StoreName } from './database.ts';

/**
 * Does the work in one transaction that is asked to be durable: all of it or none. Resolves when it is safe.
 * @throws RecordError, ActivityMoved: then nothing was written
 */
export function writing<T>(stores: readonly StoreName[], work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>): Promise<T> {
  return explained(async () => {
    const transaction = (await connect()).transaction(stores, 'readwrite', { durability: 'strict' });
    const done = completed(transaction);
    // Where the work fails that is told, not the end of the transaction that follows from it.
    done.catch(() => undefined);
    try {
      const result = await work((name) => transaction.objectStore(name));
      await done;
      return result;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
