/** A stored value with fields; what they hold is not known yet. */
export type StoredRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
