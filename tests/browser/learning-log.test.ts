import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEvent } from '../../src/domain/log/event.ts';
import { ALL_SAMPLES, SAMPLES } from '../domain/log/samples.ts';

const read: NewEvent = { kind: 'lesson-read', locale: 'zh', content: 'c', course: 'types', lesson: 'silent' };

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** The log as a tab of its own sees it: modules, and with them connections, are each tab's. */
async function newTab() {
  vi.resetModules();
  const { openLearningLog } = await import('../../src/browser/learning-log.ts');
  return openLearningLog();
}

/** Puts a value into the store past the log, as someone would with the browser's own tools. */
function tamper(value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('peilian');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('events', 'readwrite');
      transaction.objectStore('events').put(value);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

describe('appending', () => {
  test('gives id and time, and is there for the next tab', async () => {
    const before = Date.now();
    const event = await (await newTab()).append(read);
    expect(event).toMatchObject(read);
    expect(event.at).toBeGreaterThanOrEqual(before);
    expect(event.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
    expect(await (await newTab()).all()).toEqual([event]);
  });

  test('keeps the order of what happened within a millisecond', async () => {
    const log = await newTab();
    const events = [];
    for (let turn = 0; turn < 40; turn += 1) events.push(await log.append({ ...SAMPLES['move-made'], turn }));
    expect((await log.all()).map((event) => event.kind === 'move-made' && event.turn)).toEqual(events.map((_, turn) => turn));
  });

  test('two tabs at once lose nothing', async () => {
    const [one, other] = [await newTab(), await newTab()];
    const written = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).append(read)));
    expect(new Set((await one.all()).map(({ id }) => id))).toEqual(new Set(written.map(({ id }) => id)));
  });

  test('is asked to be durable', async () => {
    const log = await newTab();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await log.append(read);
    expect(transaction).toHaveBeenCalledWith('events', 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });
});

describe('a change is heard', () => {
  test('in this tab and in another', async () => {
    const [one, other] = [await newTab(), await newTab()];
    const heard = [one, other].map(async (log) => {
      let stop = () => {};
      await new Promise<void>((resolve) => {
        stop = log.onChange(resolve);
      });
      stop();
    });
    await one.append(read);
    await expect(Promise.all(heard)).resolves.toHaveLength(2);
  });

  test('no longer after it was ended', async () => {
    const log = await newTab();
    const listener = vi.fn();
    log.onChange(listener)();
    const heard = new Promise<void>((resolve) => {
      const stop = log.onChange(() => {
        stop();
        resolve();
      });
    });
    await log.append(read);
    await heard;
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('an edited log', () => {
  test('the good entries load, the bad are set aside with a reason, none is deleted', async () => {
    const good = await (await newTab()).append(read);
    await tamper({ id: 'x', kind: 'lesson-read', at: 'noon' });
    await tamper({ id: 'y', kind: 'from-tomorrow' });
    const log = await newTab();
    expect(await log.all()).toEqual([good]);
    const aside = [
      { value: { id: 'x', kind: 'lesson-read', at: 'noon' }, defect: { kind: 'bad-field', field: 'at' } },
      { value: { id: 'y', kind: 'from-tomorrow' }, defect: { kind: 'unknown-kind', found: 'from-tomorrow' } },
    ];
    expect((await log.read()).setAside).toEqual(expect.arrayContaining(aside));
    await log.append(read);
    expect((await (await newTab()).read()).setAside).toHaveLength(2);
  });
});

describe('adding another log', () => {
  test('adds what is missing, once', async () => {
    const log = await newTab();
    const mine = await log.append(read);
    expect(await log.add([mine, ...ALL_SAMPLES, ...ALL_SAMPLES])).toBe(ALL_SAMPLES.length);
    expect(await log.add(ALL_SAMPLES)).toBe(0);
    expect(await log.all()).toEqual([...ALL_SAMPLES, mine]);
  });

  test('leaves an unreadable entry of the same id as it is', async () => {
    const log = await newTab();
    await log.append(read);
    await tamper({ id: 'e01', kind: 'spoilt' });
    expect(await log.add([SAMPLES['lesson-opened']])).toBe(0);
    expect((await log.read()).setAside).toHaveLength(1);
  });
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
    await expect(newTab()).rejects.toMatchObject({ failure });
  });

  test('no IndexedDB at all is refused', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(newTab()).rejects.toMatchObject({ failure: 'refused' });
  });

  test('full while writing: said, nothing half written, and the next try works', async () => {
    const log = await newTab();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => failing('QuotaExceededError'));
    await expect(log.append(read)).rejects.toMatchObject({ failure: 'full' });
    add.mockRestore();
    expect(await log.all()).toEqual([]);
    await log.append(read);
    expect(await log.all()).toHaveLength(1);
  });

  test('refused once, allowed later', async () => {
    vi.resetModules();
    const { openLearningLog } = await import('../../src/browser/learning-log.ts');
    const factory = indexedDB;
    vi.stubGlobal('indexedDB', { open: () => failing('SecurityError') });
    await expect(openLearningLog()).rejects.toMatchObject({ failure: 'refused' });
    vi.stubGlobal('indexedDB', factory);
    await expect(openLearningLog()).resolves.toBeDefined();
  });
});

test('a newer version of the site may upgrade the store while this tab is open', async () => {
  const log = await newTab();
  await log.append(read);
  const upgraded = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('peilian', 99);
    opening.onblocked = () => reject(new Error('blocked'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
  });
  expect(upgraded).toBe(true);
  await expect(log.append(read)).rejects.toMatchObject({ failure: 'outdated' });
});
