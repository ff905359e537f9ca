import { missing } from '../../domain/log/merge.ts';
import { isRecord } from '../../domain/log/stored-record.ts';
import type { LearningEvent } from '../../domain/record/event.ts';
import type { Change } from '../log-port.ts';
import { connect, explained, PORTION, type StoreName, tell } from './database.ts';
import { promised } from './promised.ts';
import { writing } from './writing.ts';

/** Waits for the last of several requests: they are answered in order, and one that fails ends the transaction. */
async function last(requests: readonly IDBRequest[]): Promise<void> {
  const request = requests.at(-1);
  if (request) await promised(request);
}

/** Ids of all that is stored, readable or not: an entry that was set aside keeps its place. */
const idsIn = async (events: IDBObjectStore): Promise<ReadonlySet<string>> =>
  new Set((await promised(events.getAllKeys())).filter((key) => typeof key === 'string'));

export function knownIds(): Promise<ReadonlySet<string>> {
  return explained(async () => idsIn((await connect()).transaction('events').objectStore('events')));
}

/**
 * Adds what is missing of another log, all or nothing, and notes under the time what was new, so that it can be taken out again.
 * Resolves to how many entries were added.
 * @param now milliseconds since 1970-01-01 UTC
 */
export function addEvents(events: readonly LearningEvent[], now: number): Promise<number> {
  return writing(['events', 'imports'], async (store) => {
    const added = missing(await idsIn(store('events')), events);
    if (added.length === 0) return 0;
    // In portions, so that a long log does not wait in memory twice.
    for (let from = 0; from < added.length; from += PORTION)
      await last(added.slice(from, from + PORTION).map((event) => store('events').add(event)));
    const ids = added.map(({ id }) => id);
    await promised(store('imports').put(ids, now));
    return added.length;
  });
}

/** When something was added, milliseconds since 1970-01-01 UTC, the newest first. */
export function importTimes(): Promise<readonly number[]> {
  return explained(async () => {
    const keys = await promised((await connect()).transaction('imports').objectStore('imports').getAllKeys());
    return keys.filter((key) => typeof key === 'number').reverse();
  });
}

/** Takes out again what was added at a time. Resolves to how many entries that were. */
export function undoImport(time: number): Promise<number> {
  return writing(['events', 'imports'], async (store) => {
    const stored: unknown = await promised<unknown>(store('imports').get(time));
    const ids = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
    for (let from = 0; from < ids.length; from += PORTION)
      await last(ids.slice(from, from + PORTION).map((id) => store('events').delete(id)));
    await promised(store('imports').delete(time));
    return ids.length;
  });
}

/** Deletes the whole record in this browser, for good, and tells every tab. */
export async function erase(): Promise<void> {
  const stores: readonly StoreName[] = ['events', 'imports', 'checkpoint'];
  await writing(stores, async (store) => {
    for (const name of stores) store(name).clear();
  });
  tell({ kind: 'erased' } satisfies Change);
}

/** Every stored value in the order of the log, for export: those without a place come first. */
export function allInOrder(values: readonly unknown[]): readonly unknown[] {
  const placeOf = (value: unknown): number => {
    const place = isRecord(value) ? value['order'] : undefined;
    return typeof place === 'number' ? place : 0;
  };
  return values.toSorted((a, b) => placeOf(a) - placeOf(b));
}
