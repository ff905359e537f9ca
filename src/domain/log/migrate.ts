import { isRecord, type StoredRecord } from './stored-record.ts';

/** Brings one entry from a version of the log's shape to the next. */
export type Step = (entry: StoredRecord) => StoredRecord;

/**
 * Step n brings an entry from version n + 1 to n + 2. Whoever changes the shape of an entry adds a step here and a log of the old shape to
 * `tests/domain/log/`; steps are never removed, because old exports lie in drawers.
 */
const STEPS: readonly Step[] = [
  // Before there was a counter the clock was the order.
  (entry) => ({ ...entry, order: entry['at'] }),
];

/** The version in which entries are written today. The database and the exported file have versions of their own. */
export const LOG_VERSION = STEPS.length + 1;

/** The version in which an entry says that it is written; 1 where it says nothing. */
export function versionOf(entry: StoredRecord): number {
  const { v } = entry;
  return typeof v === 'number' && Number.isSafeInteger(v) && v >= 1 ? v : 1;
}

/** A stored value in today's shape. What is no entry, or is of a newer version, stays as it is, for the reader to set aside. */
export function migrate(value: unknown, steps: readonly Step[] = STEPS): unknown {
  if (!isRecord(value)) return value;
  const version = versionOf(value);
  if (version > steps.length) return value;
  return { ...steps.slice(version - 1).reduce<StoredRecord>((entry, step) => step(entry), value), v: steps.length + 1 };
}
