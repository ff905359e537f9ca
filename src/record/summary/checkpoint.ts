import { isCount } from '../../domain/log/field.ts';
import { isRecord } from '../../domain/log/stored-record.ts';
import type { SetAside } from '../../domain/record/read-event.ts';
import { EMPTY_SUMMARY, type Summary } from '../../domain/record/summary.ts';

/**
 * What the log comes to up to a place, kept beside a long log. It is derived: where it does not fit the log it is made again from the events,
 * and deleting it costs nothing but time.
 */
export interface Checkpoint {
  /** The highest place it covers. */
  readonly place: number;
  /** Entries of the log that it covers, those set aside among them. */
  readonly total: number;
  readonly summary: Summary;
  readonly setAside: readonly SetAside[];
}

/** Whoever changes what a summary holds, or what an event counts for in it, adds 1: checkpoints of other versions are not used. */
const SUMMARY_VERSION = 5;

export function writeCheckpoint(checkpoint: Checkpoint): unknown {
  return { version: SUMMARY_VERSION, ...checkpoint };
}

/** A checkpoint as it was kept; undefined where there is none, or one of another version, or one that was tampered with. */
export function readCheckpoint(stored: unknown): Checkpoint | undefined {
  return isCheckpoint(stored) ? stored : undefined;
}

function isCheckpoint(stored: unknown): stored is Checkpoint {
  if (!isRecord(stored) || stored['version'] !== SUMMARY_VERSION) return false;
  const { place, total, summary, setAside } = stored;
  return isCount(place) && isCount(total) && Array.isArray(setAside) && isRecord(summary) && hasItsParts(summary);
}

/** Maps and sets are what they should be; what lies in them was written by this version. */
function hasItsParts(summary: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(EMPTY_SUMMARY).every(([field, empty]) => {
    if (empty instanceof Map) return summary[field] instanceof Map;
    return empty instanceof Set ? summary[field] instanceof Set : true;
  });
}
