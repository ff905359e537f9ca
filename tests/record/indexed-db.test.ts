import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LOG_VERSION } from '../../src/domain/log/migrate.ts';
import type { LearningEvent, NewEvent, UnplacedEvent } from '../../src/domain/record/event.ts';
import { readEvents } from '../../src/domain/record/read-event.ts';
import type { Change, LogPort, Wanted } from '../../src/record/log-port.ts';
import { ALL_SAMPLES, SAMPLES } from '../domain/record/samples.ts';

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** The log as a tab of its own sees it: modules, and with them connections, are each tab's. */
async function newTab() {
  vi.resetModules();
  const { indexedDbLog } = await import('../../src/record/indexed-db/log.ts');
  const keep = await import('../../src/record/indexed-db/keep.ts');
  return { log: indexedDbLog, keep };
}

let names = 0;
function unplaced(event: NewEvent, at = 1_800_000_000_000): UnplacedEvent {
  names += 1;
  return { ...event, v: LOG_VERSION, id: `n${String(names).padStart(4, '0')}`, at };
}
const read = (at?: number): UnplacedEvent =>
  unplaced({ kind: 'lesson-read', locale: 'zh', content: 'c', course: 'types', lesson: 'silent' }, at);
const moved = (run: string, turn: number): UnplacedEvent =>
  unplaced({ kind: 'move-made', locale: 'zh', content: 'c', run, turn, move: { choice: 'a' } });

async function valuesOf(log: LogPort, wanted: Wanted = { kind: 'all' }): Promise<unknown[]> {
  const values: unknown[] = [];
  await log.read(wanted, (portion) => values.push(...portion));
  return values;
}
const eventsOf = async (log: LogPort, wanted?: Wanted): Promise<readonly LearningEvent[]> => readEvents(await valuesOf(log, wanted)).events;

/** Works on the database past the site, as someone would with the browser's own tools, or as an older version of it did. */
function past(work: (database: IDBDatabase) => void, version?: number, upgrade?: (database: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('peilian', version);
    opening.onupgradeneeded = () => upgrade?.(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      work(opening.result);
      opening.result.close();
      resolve();
    };
  });
}
const tamper = (value: unknown) => past((database) => database.transaction('events', 'readwrite').objectStore('events').put(value));

describe('appending', () => {
  test('gives the place, and is there for the next tab', async () => {
    const event = read();
    const [stored] = await (await newTab()).log.append([event], [], 'p');
    expect(stored).toEqual({ ...event, order: event.at });
    expect(await eventsOf((await newTab()).log)).toEqual([stored]);
  });

  test('keeps the order of writing within a millisecond, over tabs, and when the clock is set back', async () => {
    const [one, other] = [await newTab(), await newTab()];
    const written: LearningEvent[] = [];
    for (const [turn, time] of [5000, 5000, 9000, 1000, 1000].entries())
      written.push(...(await (turn % 2 ? one : other).log.append([read(time), read(time)], [], 'p')));
    expect((await eventsOf(one.log)).map(({ id }) => id)).toEqual(written.map(({ id }) => id));
  });

  test('goes on above everything that was added from elsewhere', async () => {
    const { log, keep } = await newTab();
    await keep.addEvents([{ ...SAMPLES['lesson-read'], order: 4_000_000_000_000_000 }], 1);
    const [stored] = await log.append([read()], [], 'p');
    expect(stored?.order).toBe(4_000_000_000_000_001);
  });

  test('is not led astray by a place that is none', async () => {
    const { log } = await newTab();
    await log.append([read(5)], [], 'p');
    await tamper({ id: 'x', order: 'z' });
    await tamper({ id: 'y', order: 1e300 });
    const [stored] = await log.append([read(6)], [], 'p');
    expect(stored?.order).toBe(6);
  });

  test('two tabs at once lose nothing and give no place twice', async () => {
    const [one, other] = [await newTab(), await newTab()];
    const stored = (
      await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).log.append([read()], [], 'p')))
    ).flat();
    expect(await eventsOf(one.log)).toHaveLength(20);
    expect(new Set(stored.map(({ order }) => order)).size).toBe(20);
  });

  test('is asked to be durable', async () => {
    const { log } = await newTab();
    await log.append([read()], [], 'p');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await log.append([read()], [], 'p');
    expect(transaction).toHaveBeenCalledWith(['events'], 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });

  test('what lies there already is left as it is, and is no more of an activity than was known', async () => {
    const { log } = await newTab();
    const move = moved('r', 0);
    const [first] = await log.append([move], [{ kind: 'run', id: 'r', count: 0 }], 'p');
    expect(await log.append([move], [{ kind: 'run', id: 'r', count: 0 }], 'p')).toHaveLength(1);
    expect(await eventsOf(log)).toEqual([first]);
  });

  test.each([
    ['more', 0, 1],
    ['less', 2, 1],
  ])('%s of an activity than is known writes nothing and says how much there is', async (_, count, stored) => {
    const { log } = await newTab();
    await log.append([moved('r', 0)], [{ kind: 'run', id: 'r', count: 0 }], 'p');
    await expect(log.append([read(), moved('r', 1)], [{ kind: 'run', id: 'r', count }], 'p')).rejects.toMatchObject({
      activity: { kind: 'run', id: 'r' },
      stored,
    });
    expect(await eventsOf(log)).toHaveLength(1);
  });
});

describe('a change is heard', () => {
  test('in this tab and in another, with who wrote', async () => {
    const [one, other] = [await newTab(), await newTab()];
    const heard = [one, other].map(
      ({ log }) =>
        new Promise<Change>((resolve) => {
          const stop = log.onChange((change) => {
            stop();
            resolve(change);
          });
        }),
    );
    await one.log.append([read()], [], 'page-1');
    expect(await Promise.all(heard)).toEqual([
      { kind: 'written', by: 'page-1' },
      { kind: 'written', by: 'page-1' },
    ]);
  });

  test('no longer after it was ended', async () => {
    const { log } = await newTab();
    const listener = vi.fn();
    log.onChange(listener)();
    const heard = new Promise<void>((resolve) => {
      const stop = log.onChange(() => {
        stop();
        resolve();
      });
    });
    await log.append([read()], [], 'p');
    await heard;
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('reading', () => {
  const attempt = (id: string, course: string, quiz: string): LearningEvent[] => [
    { ...SAMPLES['quiz-started'], id: `${id}-1`, attempt: id, course, quiz },
    { ...SAMPLES['question-answered'], id: `${id}-2`, attempt: id },
    { ...SAMPLES['quiz-finished'], id: `${id}-3`, attempt: id, course, quiz },
  ];
  const run = (id: string, rolePlay: string): LearningEvent[] => [
    { ...SAMPLES['run-started'], id: `${id}-1`, run: id, rolePlay },
    { ...SAMPLES['move-made'], id: `${id}-2`, run: id },
  ];
  const note = (id: string, lesson: string): LearningEvent => ({ ...SAMPLES.reflected, id, lesson, reflection: 'why' });
  const drill = (id: string): LearningEvent[] => [
    { ...SAMPLES['drill-started'], id: `${id}-1`, drill: id },
    { ...SAMPLES['drill-answered'], id: `${id}-2`, drill: id },
  ];
  const all = [
    ...attempt('a', 'c', 'q'),
    ...attempt('b', 'other', 'q'),
    ...run('r', 'tea'),
    ...run('s', 'order'),
    ...drill('d'),
    ...drill('e'),
    note('n', 'silent'),
    note('m', 'stubborn'),
  ];

  test.each<[string, Wanted, string[]]>([
    ['a quiz of one course', { kind: 'about', topic: { kind: 'quiz', course: 'c', quiz: 'q' } }, ['a-1', 'a-2', 'a-3']],
    ['a role-play', { kind: 'about', topic: { kind: 'role-play', rolePlay: 'tea' } }, ['r-1', 'r-2']],
    ['a drill', { kind: 'about', topic: { kind: 'drill', drill: 'e' } }, ['e-1', 'e-2']],
    ['a note', { kind: 'about', topic: { kind: 'note', course: 'eight-types', lesson: 'silent', reflection: 'why' } }, ['n']],
    ['nothing', { kind: 'about', topic: { kind: 'drill', drill: 'none' } }, []],
    ['everything, as a topic', { kind: 'about', topic: { kind: 'everything' } }, all.map(({ id }) => id)],
    ['all', { kind: 'all' }, all.map(({ id }) => id)],
  ])('%s', async (_, wanted, ids) => {
    const { log, keep } = await newTab();
    await keep.addEvents(all, 1);
    expect((await eventsOf(log, wanted)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('what came after a place, and how much there is in all', async () => {
    const { log, keep } = await newTab();
    await keep.addEvents(ALL_SAMPLES, 1);
    const values: unknown[] = [];
    expect(await log.read({ kind: 'after', place: 9, atMost: 100 }, (portion) => values.push(...portion))).toBe(ALL_SAMPLES.length);
    expect(values).toEqual(ALL_SAMPLES.filter(({ order }) => order > 9));
  });

  test('a long log comes in portions, whole', async () => {
    const { log, keep } = await newTab();
    const long = Array.from({ length: 2500 }, (_, n) => ({ ...SAMPLES['lesson-read'], id: `e${n}`, order: n }));
    await keep.addEvents(long, 1);
    const portions: number[] = [];
    expect(await log.read({ kind: 'all' }, (portion) => portions.push(portion.length))).toBe(2500);
    expect(portions).toEqual([1000, 1000, 500]);
    expect(await eventsOf(log)).toEqual(long);
  });
});

describe('an edited log', () => {
  test('the good entries load, the bad are set aside with a reason, none is deleted', async () => {
    const { log } = await newTab();
    const [good] = await log.append([read()], [], 'p');
    await tamper({ id: 'x', kind: 'lesson-read', at: 'noon' });
    await tamper({ id: 'y', kind: 'from-tomorrow' });
    const { events, setAside } = readEvents(await valuesOf(log));
    expect(events).toEqual([good]);
    expect(setAside).toEqual([
      { value: { id: 'x', kind: 'lesson-read', at: 'noon' }, defect: { kind: 'bad-field', field: 'at' } },
      { value: { id: 'y', kind: 'from-tomorrow' }, defect: { kind: 'unknown-kind', found: 'from-tomorrow' } },
    ]);
  });
});

describe('an older database', () => {
  const first = ALL_SAMPLES.map(({ v: _v, order: _order, ...entry }) => entry);
  const makeFirst = (version: number) =>
    past(
      (database) => {
        const store = database.transaction('events', 'readwrite').objectStore('events');
        for (const entry of [...first, { id: 'x', kind: 'spoilt' }]) store.put(entry);
      },
      version,
      (database) => database.createObjectStore('events', { keyPath: 'id' }),
    );

  test('of the first version is brought up to date: places for all, nothing lost', async () => {
    await makeFirst(1);
    const { log } = await newTab();
    const { events, setAside } = readEvents(await valuesOf(log));
    expect(events).toEqual(ALL_SAMPLES);
    expect(setAside).toHaveLength(1);
    expect((await valuesOf(log, { kind: 'after', place: 9, atMost: 100 })).length).toBe(
      ALL_SAMPLES.filter(({ order }) => order > 9).length,
    );
    const [next] = await log.append([read(3)], [], 'p');
    expect(next?.order).toBe(15);
  });

  test('with more than one portion of entries too', async () => {
    await past(
      (database) => {
        const store = database.transaction('events', 'readwrite').objectStore('events');
        for (let n = 0; n < 2300; n += 1) store.put({ ...first[0], id: `e${n}`, at: n });
      },
      1,
      (database) => database.createObjectStore('events', { keyPath: 'id' }),
    );
    const { log } = await newTab();
    expect(await valuesOf(log, { kind: 'after', place: -1, atMost: 5000 })).toHaveLength(2300);
  });
});

describe('adding another log', () => {
  test('adds what is missing, once, and can be undone', async () => {
    const { log, keep } = await newTab();
    const [mine] = await log.append([read()], [], 'p');
    if (!mine) throw new Error('one event');
    expect(await keep.addEvents([mine, ...ALL_SAMPLES, ...ALL_SAMPLES], 77)).toBe(ALL_SAMPLES.length);
    expect(await keep.addEvents(ALL_SAMPLES, 78)).toBe(0);
    expect(await eventsOf(log)).toEqual([...ALL_SAMPLES, mine]);
    expect(await keep.importTimes()).toEqual([77]);
    expect(await keep.undoImport(77)).toBe(ALL_SAMPLES.length);
    expect(await eventsOf(log)).toEqual([mine]);
    expect(await keep.importTimes()).toEqual([]);
    expect(await keep.undoImport(77)).toBe(0);
  });

  test('leaves an unreadable entry of the same id as it is', async () => {
    const { log, keep } = await newTab();
    await log.append([read()], [], 'p');
    await tamper({ id: 'e01', kind: 'spoilt' });
    expect(await keep.addEvents([SAMPLES['lesson-opened']], 1)).toBe(0);
    expect(readEvents(await valuesOf(log)).setAside).toHaveLength(1);
  });

  test('is all or nothing', async () => {
    const { log, keep } = await newTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await expect(keep.addEvents(ALL_SAMPLES, 1)).rejects.toMatchObject({ failure: 'full' });
    put.mockRestore();
    expect(await eventsOf(log)).toEqual([]);
  });
});

test('erasing leaves nothing, and tells every tab', async () => {
  const [one, other] = [await newTab(), await newTab()];
  await one.keep.addEvents(ALL_SAMPLES, 1);
  await one.log.saveCheckpoint({ version: 1 });
  const heard = new Promise<Change>((resolve) => {
    const stop = other.log.onChange((change) => {
      stop();
      resolve(change);
    });
  });
  await one.keep.erase();
  expect(await heard).toEqual({ kind: 'erased' });
  expect(await valuesOf(other.log)).toEqual([]);
  expect(await other.keep.importTimes()).toEqual([]);
  expect(await other.log.loadCheckpoint()).toBeUndefined();
});

describe('a store that fails', () => {
  const failing = (name: string) => {
    throw new DOMException('no', name);
  };

  test.each([
    ['SecurityError', 'refused'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'outdated'],
    ['UnknownError', 'failed'],
  ])('%s on opening is %s', async (name, failure) => {
    vi.stubGlobal('indexedDB', { open: () => failing(name) });
    await expect((await newTab()).log.append([read()], [], 'p')).rejects.toMatchObject({ failure });
  });

  test('no IndexedDB at all is refused', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(valuesOf((await newTab()).log)).rejects.toMatchObject({ failure: 'refused' });
  });

  test('full while writing: said, nothing half written, and the next try works', async () => {
    const { log } = await newTab();
    await log.append([read()], [], 'p');
    const written = IDBObjectStore.prototype.add;
    let calls = 0;
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      calls += 1;
      return calls === 2 ? failing('QuotaExceededError') : written.call(this, value);
    });
    await expect(log.append([read(), read()], [], 'p')).rejects.toMatchObject({ failure: 'full' });
    add.mockRestore();
    expect(await eventsOf(log)).toHaveLength(1);
    await log.append([read()], [], 'p');
    expect(await eventsOf(log)).toHaveLength(2);
  });

  test('refused once, allowed later', async () => {
    const { log } = await newTab();
    const factory = indexedDB;
    vi.stubGlobal('indexedDB', { open: () => failing('SecurityError') });
    await expect(valuesOf(log)).rejects.toMatchObject({ failure: 'refused' });
    vi.stubGlobal('indexedDB', factory);
    await expect(valuesOf(log)).resolves.toEqual([]);
  });
});

test('deleted by another tab: this one lets go of it, and writes into a new one', async () => {
  const { log } = await newTab();
  await log.append([read()], [], 'p');
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('peilian');
    deleting.onblocked = () => reject(new Error('blocked'));
    deleting.onsuccess = () => resolve();
  });
  await log.append([read()], [], 'p');
  expect(await eventsOf(log)).toHaveLength(1);
});

test('a newer version of the site may upgrade the store while this tab is open', async () => {
  const { log } = await newTab();
  await log.append([read()], [], 'p');
  await past(
    () => undefined,
    99,
    () => undefined,
  );
  await expect(log.append([read()], [], 'p')).rejects.toMatchObject({ failure: 'outdated' });
});
