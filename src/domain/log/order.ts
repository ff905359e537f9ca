import type { Entry } from './entry.ts';

/**
 * The order of the log: by place; two entries that two devices gave the same place, by id. It depends on the entries alone, so logs that are
 * merged in any order, once or twice, come to the same.
 */
export function byPlace(a: Pick<Entry, 'order' | 'id'>, b: Pick<Entry, 'order' | 'id'>): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
