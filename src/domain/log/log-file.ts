import { isCount } from './field.ts';
import { isRecord } from './stored-record.ts';

const FORMAT = 'peilian-log';

/** The version of the file around the entries; each entry says its own (migrate.ts). Files of version 1 have entries of version 1. */
export const FILE_VERSION = 2;

export type ReadLogFile =
  | { readonly kind: 'log'; readonly entries: readonly unknown[] }
  /** `not-a-log`: some other JSON or text. `newer`: written by a later version of the site. */
  | { readonly kind: 'refused'; readonly reason: 'not-a-log' | 'newer' };

/**
 * A log as the text of one file, `{format, version, exported, entries…}`, in pieces, so that a long log never is one string.
 * @param entries in the order of the log; those that could not be read go along untouched
 * @param exported when, milliseconds since 1970-01-01 UTC
 */
export function* writeLogFile(entries: Iterable<unknown>, exported: number): Generator<string> {
  yield `{"format":"${FORMAT}","version":${FILE_VERSION},"exported":"${new Date(exported).toISOString()}","events":[`;
  let before = '\n';
  for (const entry of entries) {
    yield `${before}${JSON.stringify(entry)}`;
    before = ',\n';
  }
  yield '\n]}\n';
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
  return version > FILE_VERSION ? { kind: 'refused', reason: 'newer' } : { kind: 'log', entries: events };
}
