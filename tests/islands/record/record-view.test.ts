// @vitest-environment ./tests/islands/rune-environment.ts
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/domain/record/event.ts';
import { RecordView } from '../../../src/islands/record/record-view.svelte.ts';
import { LearningRecord } from '../../../src/record/learning-record.ts';
import { RecordError, type Topic } from '../../../src/record/log-port.ts';
import { InMemoryLog, StillPage, settled } from '../../record/in-memory.ts';

const TALK: Topic = { kind: 'role-play', rolePlay: 'talk' };
const started: NewEvent = { kind: 'run-started', locale: 'zh', content: 'c', run: 'r', rolePlay: 'talk', seed: 1 };
const moved = (turn: number, choice: string): NewEvent => ({
  kind: 'move-made',
  locale: 'zh',
  content: 'c',
  run: 'r',
  turn,
  move: { choice },
});

/** A tab of the browser whose log this is. */
function openTab(log: InMemoryLog) {
  const page = new StillPage();
  return { page, view: new RecordView(new LearningRecord(log, page)) };
}

test('nothing is read before something is followed', async () => {
  const log = new InMemoryLog();
  const { view } = openTab(log);
  await settled();
  expect([view.events, view.keeping, view.failure, view.overtaken, log.wanted]).toEqual([[], 'idle', undefined, undefined, []]);
});

test('what is recorded is seen at once, and when it is safe', async () => {
  const { view } = openTab(new InMemoryLog());
  view.record(started);
  expect(view.events.map(({ kind }) => kind)).toEqual(['run-started']);
  expect(view.keeping).toBe('saving');
  await settled();
  expect(view.keeping).toBe('saved');
  expect(view.events).toHaveLength(1);
});

test('what lies in the log is seen once it is followed, and what another tab writes', async () => {
  const log = new InMemoryLog();
  const first = openTab(log).view;
  first.record(started);
  await settled();
  const second = openTab(log).view;
  await second.follow(TALK);
  expect(second.events.map(({ kind }) => kind)).toEqual(['run-started']);
  first.record(moved(0, 'a'));
  await settled();
  expect(second.events.map(({ kind }) => kind)).toEqual(['run-started', 'move-made']);
});

test('a view that comes later sees what was seen already', async () => {
  const record = new LearningRecord(new InMemoryLog(), new StillPage());
  new RecordView(record).record(started);
  await settled();
  const later = new RecordView(record);
  await later.follow(TALK);
  expect(later.events).toHaveLength(1);
});

test('a log that cannot be read or written is told, and told no more when it can', async () => {
  const log = new InMemoryLog();
  log.beforeWrite = async () => {
    throw new RecordError('full', undefined);
  };
  const { view, page } = openTab(log);
  view.record(started);
  await settled();
  expect([view.keeping, view.failure]).toEqual(['failed', 'full']);
  log.beforeWrite = async () => undefined;
  page.passes(60_000);
  await settled();
  expect([view.keeping, view.failure]).toEqual(['saved', undefined]);
});

test('who was overtaken by another tab is told', async () => {
  const log = new InMemoryLog();
  const first = openTab(log).view;
  first.record(started);
  await settled();
  const [one, other] = [openTab(log).view, openTab(log).view];
  await Promise.all([one.follow(TALK), other.follow(TALK)]);
  one.record(moved(0, 'a'));
  other.record(moved(0, 'b'));
  await settled();
  expect(one.overtaken).toBeUndefined();
  expect(other.overtaken).toEqual({ kind: 'run', id: 'r' });
  expect(other.events.map((event) => (event.kind === 'move-made' ? event.move.choice : event.kind))).toEqual(['run-started', 'a']);
});
