import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { RecordError } from '../../src/record/log-port.ts';
import { FIRST_WAIT, LONGEST_WAIT, PATIENCE, RecordWriter } from '../../src/record/record-writer.ts';
import { InMemoryLog, StillPage, settled } from './in-memory.ts';

const read = (lesson: string): NewEvent => ({ kind: 'lesson-read', locale: 'zh', content: 'c', course: 'types', lesson });

function setUp() {
  const log = new InMemoryLog();
  const page = new StillPage();
  const writer = new RecordWriter(log, page);
  const told: string[] = [];
  writer.subscribe(() => {
    if (told.at(-1) !== writer.keeping) told.push(writer.keeping);
  });
  const lessons = () =>
    log.values.map((value) => (typeof value === 'object' && value !== null && 'lesson' in value ? value.lesson : undefined));
  return { log, page, writer, told, lessons };
}

const failing = (failure: 'full' | 'failed') => async (): Promise<void> => {
  throw new RecordError(failure, undefined);
};

test('what is recorded is saving until it is stored', async () => {
  const { writer, told, lessons, page } = setUp();
  expect(writer.keeping).toBe('idle');
  writer.record(read('a'));
  expect(writer.waiting).toHaveLength(1);
  await settled();
  expect(lessons()).toEqual(['a']);
  expect(writer.waiting).toEqual([]);
  expect(told).toEqual(['saving', 'saved']);
  expect(page.storedEvents).toHaveLength(1);
});

test('what happens at once is written in the order of happening', async () => {
  const { writer, lessons } = setUp();
  for (const lesson of ['a', 'b', 'c']) writer.record(read(lesson));
  await settled();
  expect(lessons()).toEqual(['a', 'b', 'c']);
});

describe('a write that fails', () => {
  test('is told, and what comes after it waits for it: nothing is saved that depends on something lost', async () => {
    const { writer, log, told, lessons } = setUp();
    log.beforeWrite = failing('full');
    writer.record(read('a'));
    await settled();
    expect(writer.keeping).toBe('failed');
    expect(writer.failure).toBe('full');
    writer.record(read('b'));
    await settled();
    expect(lessons()).toEqual([]);
    log.beforeWrite = async () => undefined;
    writer.record(read('c'));
    expect(writer.keeping).toBe('failed');
    await settled();
    expect(lessons()).toEqual(['a', 'b', 'c']);
    expect(writer.failure).toBeUndefined();
    expect(told).toEqual(['saving', 'failed', 'saved']);
  });

  test('is tried again by itself, ever more rarely', async () => {
    const { writer, log, page } = setUp();
    let tries = 0;
    log.beforeWrite = async () => {
      tries += 1;
      throw new RecordError('failed', undefined);
    };
    writer.record(read('a'));
    await settled();
    let expected = 1;
    for (const wait of [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT, 8 * FIRST_WAIT, 16 * FIRST_WAIT, LONGEST_WAIT, LONGEST_WAIT]) {
      page.passes(wait - 1);
      await settled();
      expect(tries).toBe(expected);
      page.passes(1);
      await settled();
      expected += 1;
      expect(tries).toBe(expected);
    }
  });

  test('is tried again soon where the one before it went well', async () => {
    const { writer, log, page } = setUp();
    log.beforeWrite = failing('failed');
    writer.record(read('a'));
    await settled();
    page.passes(FIRST_WAIT);
    await settled();
    log.beforeWrite = async () => undefined;
    page.passes(2 * FIRST_WAIT);
    await settled();
    expect(writer.keeping).toBe('saved');
    log.beforeWrite = failing('failed');
    writer.record(read('b'));
    await settled();
    log.beforeWrite = async () => undefined;
    page.passes(FIRST_WAIT);
    await settled();
    expect(writer.keeping).toBe('saved');
  });

  test('is tried again when the learner comes back to the page', async () => {
    const { writer, log, page, lessons } = setUp();
    log.beforeWrite = failing('full');
    writer.record(read('a'));
    await settled();
    log.beforeWrite = async () => undefined;
    page.comesBack();
    await settled();
    expect(lessons()).toEqual(['a']);
    expect(writer.keeping).toBe('saved');
  });

  test('that went through all the same is not written twice', async () => {
    const { writer, log, page, lessons } = setUp();
    const append = log.append.bind(log);
    let isFirst = true;
    log.append = async (...given) => {
      const stored = await append(...given);
      if (!isFirst) return stored;
      isFirst = false;
      throw new RecordError('failed', undefined);
    };
    writer.record(read('a'));
    await settled();
    expect(writer.keeping).toBe('failed');
    page.passes(FIRST_WAIT);
    await settled();
    expect(lessons()).toEqual(['a']);
    expect(writer.keeping).toBe('saved');
  });
});

test('what is recorded while something is written is not called saved with it', async () => {
  const { writer, log, lessons } = setUp();
  const gates: (() => void)[] = [];
  log.beforeWrite = () => new Promise((resolve) => gates.push(resolve));
  writer.record(read('a'));
  await settled();
  writer.record(read('b'));
  gates[0]?.();
  await settled();
  expect(lessons()).toEqual(['a']);
  expect(writer.keeping).toBe('saving');
  gates[1]?.();
  await settled();
  expect(lessons()).toEqual(['a', 'b']);
  expect(writer.keeping).toBe('saved');
});

test('a store that keeps silent is told, and saved is said when it has answered', async () => {
  const { writer, log, page, lessons } = setUp();
  let answer = (): void => undefined;
  log.beforeWrite = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  writer.record(read('a'));
  await settled();
  expect(writer.keeping).toBe('saving');
  page.passes(PATIENCE);
  expect(writer.keeping).toBe('failed');
  expect(writer.failure).toBe('silent');
  answer();
  await settled();
  expect(lessons()).toEqual(['a']);
  expect(writer.keeping).toBe('saved');
});

test('whoever no longer listens is not told', async () => {
  const { writer } = setUp();
  let told = 0;
  const stop = writer.subscribe(() => {
    told += 1;
  });
  stop();
  writer.record(read('a'));
  await settled();
  expect(told).toBe(0);
});
