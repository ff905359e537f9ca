import { isCount } from '../../domain/log/field.ts';
import { LAST_PLACE } from '../../domain/log/place.ts';
import { isRecord } from '../../domain/log/stored-record.ts';
import type { LearningEvent } from '../../domain/record/event.ts';
import { inOrder } from '../../domain/record/in-order.ts';
import { readValues, type SetAside } from '../../domain/record/read-event.ts';
import { EMPTY_SUMMARY, extend } from '../../domain/record/summary.ts';
import type { LogPort } from '../log-port.ts';
import type { Checkpoint } from './checkpoint.ts';

/** Events taken into a summary at once. */
const PORTION = 2_000;

/** Reads the whole log and says what it comes to. `breath` lets the page paint and answer between two portions of work. */
export async function takeStock(port: Pick<LogPort, 'read'>, breath: () => Promise<void>): Promise<Checkpoint> {
  const events: LearningEvent[] = [];
  const setAside: SetAside[] = [];
  let place = 0;
  const total = await port.read({ kind: 'all' }, (portion) => {
    const read = readValues(portion);
    for (const event of read.events) events.push(event);
    for (const value of read.setAside) setAside.push(value);
    place = portion.reduce(higher, place);
  });
  const sorted = inOrder(events);
  let summary = EMPTY_SUMMARY;
  for (let from = 0; from < sorted.length; from += PORTION) {
    summary = extend(summary, sorted.slice(from, from + PORTION));
    await breath();
  }
  return { place, total, summary, setAside };
}

/** More than so many new entries are taken in portions, as a log that is not known at all. */
const MOST = 4_000;

/**
 * What the log comes to after it has grown; undefined where `known` does not explain the log as it is now: something was added before its place,
 * or taken away; and where it has grown by so much that it is not taken at once.
 */
export async function takeStockSince(port: Pick<LogPort, 'read'>, known: Checkpoint): Promise<Checkpoint | undefined> {
  const values: unknown[] = [];
  const total = await port.read({ kind: 'after', place: known.place, atMost: MOST }, (portion) => {
    for (const value of portion) values.push(value);
  });
  if (total !== known.total + values.length) return undefined;
  const { events, setAside } = readValues(values);
  return {
    place: values.reduce(higher, known.place),
    total,
    summary: extend(known.summary, inOrder(events)),
    setAside: [...known.setAside, ...setAside],
  };
}

/** The higher of a place and a stored value's, which perhaps cannot be read. */
function higher(place: number, value: unknown): number {
  const own = isRecord(value) ? value['order'] : undefined;
  return isCount(own) && own <= LAST_PLACE ? Math.max(place, own) : place;
}
