import type { LearningEvent } from './event.ts';
import { isCount, isRecord } from './field.ts';
import { LOG_VERSION, migrate } from './migrate.ts';
import { readEvents, type SetAside } from './read-event.ts';

const FORMAT = 'peilian-log';

export type ReadLogFile =
  | { readonly kind: 'log'; readonly events: readonly LearningEvent[]; readonly setAside: readonly SetAside[] }
  /** `not-a-log`: some other JSON or text. `newer`: written by a later version of the site. */
  | { readonly kind: 'refused'; readonly reason: 'not-a-log' | 'newer' };

/**
 * A log as the text of one file: `{format, version, exported, events}`. Entries that could not be read go along untouched.
 * @param exported when, milliseconds since 1970-01-01 UTC
 */
export function writeLogFile(events: readonly LearningEvent[], setAside: readonly SetAside[], exported: number): string {
  const file = {
    format: FORMAT,
    version: LOG_VERSION,
    exported: new Date(exported).toISOString(),
    events: [...events, ...setAside.map(({ value }) => value)],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads an exported file, whole, before anything is written. */
export function readLogFile(text: string): ReadLogFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'not-a-log' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT) return { kind: 'refused', reason: 'not-a-log' };
  const { version, events } = file;
  if (!isCount(version) || version < 1 || !Array.isArray(events)) return { kind: 'refused', reason: 'not-a-log' };
  if (version > LOG_VERSION) return { kind: 'refused', reason: 'newer' };
  return { kind: 'log', ...readEvents(events.map((event: unknown) => migrate(event, version))) };
}
