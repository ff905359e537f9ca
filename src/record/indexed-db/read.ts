import { LAST_PLACE } from '../../domain/log/place.ts';
import { isRecord } from '../../domain/log/stored-record.ts';
import type { Topic, Wanted } from '../log-port.ts';
import { connect, explained, PORTION } from './database.ts';
import { promised } from './promised.ts';

/** `LogPort.read`. */
export function read(wanted: Wanted, take: (values: readonly unknown[]) => void): Promise<number> {
  return explained(async () => {
    const database = await connect();
    switch (wanted.kind) {
      case 'all':
        return readAll(database, take);
      case 'after': {
        const store = eventsOf(database);
        const [values, total] = await Promise.all([
          promised(store.index('order').getAll(IDBKeyRange.bound(wanted.place, LAST_PLACE, true), wanted.atMost + 1)),
          promised(store.count()),
        ]);
        take(values);
        return total;
      }
      case 'about':
        if (wanted.topic.kind === 'everything') return readAll(database, take);
        take(await about(database, wanted.topic));
        return promised(eventsOf(database).count());
    }
  });
}

const eventsOf = (database: IDBDatabase): IDBObjectStore => database.transaction('events').objectStore('events');

/** In portions: a hundred thousand entries read at once would hold the page for a second. */
async function readAll(database: IDBDatabase, take: (values: readonly unknown[]) => void): Promise<number> {
  let total = 0;
  let range: IDBKeyRange | undefined;
  for (;;) {
    const store = eventsOf(database);
    const [values, keys] = await Promise.all([
      promised<unknown[]>(store.getAll(range, PORTION)),
      promised(store.getAllKeys(range, PORTION)),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return total;
    take(values);
    total += values.length;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function about(database: IDBDatabase, topic: Exclude<Topic, { kind: 'everything' }>): Promise<readonly unknown[]> {
  const store = eventsOf(database);
  const all = (index: string, name: string): Promise<unknown[]> => promised<unknown[]>(store.index(index).getAll(name));
  switch (topic.kind) {
    case 'role-play':
    case 'quiz': {
      const [index, name, id] =
        topic.kind === 'quiz' ? (['quiz', topic.quiz, 'attempt'] as const) : (['rolePlay', topic.rolePlay, 'run'] as const);
      const frames = (await all(index, name)).filter(isRecord);
      const own = topic.kind === 'quiz' ? frames.filter((frame) => frame['course'] === topic.course) : frames;
      const ids = new Set(own.map((frame) => frame[id]).filter((value) => typeof value === 'string'));
      return (await Promise.all([...ids].map((one) => all(id, one)))).flat();
    }
    case 'drill':
      return all('drill', topic.drill);
    case 'note': {
      const notes = (await all('reflection', topic.reflection)).filter(isRecord);
      return notes.filter((note) => note['course'] === topic.course && note['lesson'] === topic.lesson);
    }
  }
}
