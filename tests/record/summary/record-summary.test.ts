import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { EMPTY_SUMMARY, summarise } from '../../../src/domain/record/summary.ts';
import { RecordError } from '../../../src/record/log-port.ts';
import { PATIENCE } from '../../../src/record/record-writer.ts';
import { readCheckpoint } from '../../../src/record/summary/checkpoint.ts';
import { CHECKPOINT_EVERY, RecordSummary } from '../../../src/record/summary/record-summary.ts';
import { happened, opened, quizFinished, read } from '../../domain/progress/happened.ts';
import { InMemoryLog, StillPage, settled } from '../in-memory.ts';

async function watching(log: InMemoryLog) {
  const page = new StillPage();
  const summary = new RecordSummary(log, page);
  summary.watch();
  // Long logs are taken in portions, with a breath between.
  for (let turn = 0; turn < 40 && summary.state.kind === 'loading'; turn += 1) await settled();
  await settled();
  return { page, summary };
}

const longLog = (count: number): LearningEvent[] => [...happened(...Array.from({ length: count }, (_, n) => read(`lesson-${n % 40}`)))];
/** Of a checkpoint of a log of ten entries. */
const FITTING = { place: 9, total: 10, setAside: [] };
const summaryOf = ({ summary }: { summary: RecordSummary }) => (summary.state.kind === 'ready' ? summary.state.summary : undefined);

test('a log is summed up, and again when it goes on', async () => {
  const log = new InMemoryLog();
  log.values = [...happened(opened('silent'))];
  const page = await watching(log);
  expect(summaryOf(page)).toEqual(summarise(happened(opened('silent'))));
  const more = happened(opened('silent'), read('silent'));
  log.values = [...more];
  log.tell({ kind: 'written', by: 'another' });
  await settled();
  expect(summaryOf(page)).toEqual(summarise(more));
  // The second time only what is new was read.
  expect(log.wanted.map(({ kind }) => kind)).toEqual(['all', 'after']);
});

test('what cannot be read is told, and counts for nothing', async () => {
  const log = new InMemoryLog();
  log.values = [{ id: 'x', kind: 'from-tomorrow' }, ...happened(read('silent'))];
  const { summary } = await watching(log);
  expect(summary.state).toEqual({
    kind: 'ready',
    summary: summarise(happened(read('silent'))),
    setAside: [{ value: { id: 'x', kind: 'from-tomorrow' }, defect: { kind: 'unknown-kind', found: 'from-tomorrow' } }],
  });
});

describe('beside a long log', () => {
  test('a checkpoint is kept, and the next page reads what came after it only', async () => {
    const log = new InMemoryLog();
    const events = longLog(CHECKPOINT_EVERY + 5);
    log.values = events;
    await watching(log);
    expect(readCheckpoint(log.checkpoint)).toMatchObject({ total: events.length });
    const more = [...events, ...longLog(CHECKPOINT_EVERY + 6).slice(-1)];
    log.values = more;
    log.wanted.length = 0;
    expect(summaryOf(await watching(log))).toEqual(summarise(more));
    expect(log.wanted.map(({ kind }) => kind)).toEqual(['after']);
  });

  test('a short one has none: it is read whole', async () => {
    const log = new InMemoryLog();
    log.values = longLog(CHECKPOINT_EVERY - 1);
    await watching(log);
    expect(log.checkpoint).toBeUndefined();
  });

  test.each<[string, (events: LearningEvent[]) => LearningEvent[]]>([
    [
      'something added before its place',
      (events) => [...events, ...happened(quizFinished('silent', 'a', 1)).map((event) => ({ ...event, id: 'old', order: 0 }))],
    ],
    ['something taken away', (events) => events.slice(1)],
    ['everything gone', () => []],
  ])('a checkpoint does not hide %s', async (_, change) => {
    const log = new InMemoryLog();
    const events = longLog(CHECKPOINT_EVERY);
    log.values = events;
    await watching(log);
    expect(log.checkpoint).toBeDefined();
    const changed = change(events);
    log.values = changed;
    const byPlace = changed.toSorted((a, b) => a.order - b.order);
    expect(summaryOf(await watching(log))).toEqual(summarise(byPlace));
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['another version', { version: 0, ...FITTING, summary: EMPTY_SUMMARY }],
    ['one without its parts', { version: 5, ...FITTING, summary: {} }],
  ])('%s in place of a checkpoint is not used', async (_, checkpoint) => {
    const log = new InMemoryLog();
    log.values = longLog(10);
    log.checkpoint = checkpoint;
    expect(summaryOf(await watching(log))).toEqual(summarise(longLog(10)));
  });

  test('an entry that cannot be read does not make the log be read whole each time', async () => {
    const log = new InMemoryLog();
    log.values = [...longLog(CHECKPOINT_EVERY), { id: 'x', kind: 'from-tomorrow', order: 10 ** 6 }];
    const page = await watching(log);
    log.values = [...log.values, ...happened(read('new')).map((event) => ({ ...event, id: 'new', order: 2 * 10 ** 6 }))];
    log.wanted.length = 0;
    log.tell({ kind: 'written', by: 'another' });
    await settled();
    expect(log.wanted.map(({ kind }) => kind)).toEqual(['after']);
    expect(page.summary.state).toMatchObject({ kind: 'ready', setAside: [{ defect: { kind: 'unknown-kind' } }] });
    expect(summaryOf(page)?.lessons.has('types/new')).toBe(true);
  });
});

describe('a log that cannot be read', () => {
  test('is told, and read when the learner comes back', async () => {
    const log = new InMemoryLog();
    log.beforeRead = async () => {
      throw new RecordError('refused', undefined);
    };
    const { summary, page } = await watching(log);
    expect(summary.state).toEqual({ kind: 'failed', failure: 'refused' });
    log.beforeRead = async () => undefined;
    page.comesBack();
    await settled();
    expect(summary.state.kind).toBe('ready');
  });

  test('that never answers is told after a while, and shown when it does', async () => {
    const log = new InMemoryLog();
    let answer = (): void => undefined;
    log.beforeRead = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { summary, page } = await watching(log);
    expect(summary.state.kind).toBe('loading');
    page.passes(PATIENCE);
    expect(summary.state).toEqual({ kind: 'failed', failure: 'silent' });
    answer();
    await settled();
    expect(summary.state.kind).toBe('ready');
  });
});

test('an erased log ends what the page shows', async () => {
  const log = new InMemoryLog();
  const { page } = await watching(log);
  log.tell({ kind: 'erased' });
  expect(page.isErased).toBe(true);
});

test('a log that has grown by very much is taken by the checkpoint that whoever added to it has kept', async () => {
  const log = new InMemoryLog();
  const { summary } = await watching(log);
  const events = longLog(6_000);
  log.values = events;
  log.checkpoint = { version: 5, place: events.at(-1)?.order ?? 0, total: events.length, summary: summarise(events), setAside: [] };
  log.wanted.length = 0;
  log.tell({ kind: 'written', by: '' });
  await settled();
  expect(summary.state).toMatchObject({ kind: 'ready', summary: { count: 6_000 } });
  expect(log.wanted.map(({ kind }) => kind)).toEqual(['after', 'after']);
});
