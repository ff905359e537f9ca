/** `kept`: only the learner can clear it. `evictable`: the browser may clear it when the device runs out of space. */
export type StorageHealth = 'kept' | 'evictable' | 'unknown';

/** Whether the browser keeps what this site stores. */
export async function storageHealth(): Promise<StorageHealth> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'evictable';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to keep what this site stores; some ask the learner. Never rejects. */
export async function askToKeep(): Promise<StorageHealth> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist()) ? 'kept' : 'evictable';
  } catch {
    return 'unknown';
  }
}
