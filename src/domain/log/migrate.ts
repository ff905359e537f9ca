import { isRecord, type StoredRecord } from './field.ts';

/** Brings one record from a version of the log's shape to the next. */
export type Step = (record: StoredRecord) => StoredRecord;

/**
 * Step n brings a record from version n + 1 to n + 2. Whoever changes the shape of an event adds a step here and
 * a log of the old shape to `tests/domain/log/`; steps are never removed, because old exports lie in drawers.
 */
const STEPS: readonly Step[] = [];

/** The version of the shapes in `event.ts`: also that of the browser's database and of exported files. */
export const LOG_VERSION = STEPS.length + 1;

/**
 * A stored value in today's shape. What is no record stays as it is, for the reader to set aside.
 * @param version the version under which it was written: 1 … LOG_VERSION
 */
export function migrate(value: unknown, version: number, steps: readonly Step[] = STEPS): unknown {
  return steps.slice(version - 1).reduce<unknown>((record, step) => (isRecord(record) ? step(record) : record), value);
}
