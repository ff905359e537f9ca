import { LAST_PLACE, nextPlace } from '../../domain/log/place.ts';
import type { LearningEvent, UnplacedEvent } from '../../domain/record/event.ts';
import { ActivityMoved, type Change, type Known } from '../log-port.ts';
import { tell } from './database.ts';
import { promised } from './promised.ts';
import { writing } from './writing.ts';

/** `LogPort.append` in one transaction, so that tabs that write at the same time give no place twice. */
export async function append(
  events: readonly (UnplacedEvent | LearningEvent)[],
  known: readonly Known[],
  by: string,
): Promise<readonly LearningEvent[]> {
  const placed = await writing(['events'], (store) => write(store('events'), events, known));
  tell({ kind: 'written', by } satisfies Change);
  return placed;
}

async function write(
  store: IDBObjectStore,
  events: readonly (UnplacedEvent | LearningEvent)[],
  known: readonly Known[],
): Promise<readonly LearningEvent[]> {
  const there = await Promise.all(events.map(({ id }) => promised(store.getKey(id))));
  // Of a write that is tried again after it went through nothing is left to do, and what it wrote counts as nobody else's.
  if (there.includes(undefined))
    for (const { kind, id, count } of known) {
      const stored = await promised(store.index(kind).count(id));
      if (stored !== count) throw new ActivityMoved({ kind, id }, stored);
    }
  const highest = await promised(store.index('order').openKeyCursor(IDBKeyRange.upperBound(LAST_PLACE), 'prev'));
  let last = Number(highest?.key ?? 0);
  const placed = events.map((event): LearningEvent => {
    if ('order' in event) return event;
    last = nextPlace(last, event.at);
    return { ...event, order: last };
  });
  // `add`, not `put`: what was written once is never changed.
  await Promise.all(placed.map((event, index) => (there[index] === undefined ? promised(store.add(event)) : undefined)));
  return placed;
}
