// @vitest-environment ./tests/islands/rune-environment.ts
import { expect, test } from 'vitest';
import { EMPTY_SUMMARY } from '../../../src/domain/record/summary.ts';
import { SummaryView } from '../../../src/islands/record/summary-view.svelte.ts';
import { LearningRecord } from '../../../src/record/learning-record.ts';
import { RecordError } from '../../../src/record/log-port.ts';
import { RecordSummary } from '../../../src/record/summary/record-summary.ts';
import { InMemoryLog, StillPage, settled } from '../../record/in-memory.ts';

function openTab(log: InMemoryLog) {
  const page = new StillPage();
  return { page, view: new SummaryView(new RecordSummary(log, page)) };
}
const read = (log: InMemoryLog, lesson: string) =>
  new LearningRecord(log, new StillPage()).record({ kind: 'lesson-read', locale: 'zh', content: 'c', course: 'types', lesson });

test('is empty and reads nothing before it is watched', async () => {
  const log = new InMemoryLog();
  const { view } = openTab(log);
  await settled();
  expect([view.state, view.summary, log.wanted]).toEqual([{ kind: 'loading' }, EMPTY_SUMMARY, []]);
});

test('says what the log comes to, and what it comes to after every change', async () => {
  const log = new InMemoryLog();
  read(log, 'a');
  await settled();
  const { view } = openTab(log);
  view.watch();
  expect(view.state.kind).toBe('loading');
  await settled();
  expect([view.state.kind, [...view.summary.lessons]]).toEqual(['ready', [['types/a', 'read']]]);
  read(log, 'b');
  await settled();
  expect([...view.summary.lessons.keys()]).toEqual(['types/a', 'types/b']);
});

test('is watched once, however many views ask for it', async () => {
  const log = new InMemoryLog();
  const { view } = openTab(log);
  view.watch();
  view.watch();
  await settled();
  expect(log.wanted).toHaveLength(1);
});

test('says why the log cannot be read, and is empty then', async () => {
  const log = new InMemoryLog();
  log.beforeRead = async () => {
    throw new RecordError('refused', undefined);
  };
  const { view } = openTab(log);
  view.watch();
  await settled();
  expect([view.state, view.summary]).toEqual([{ kind: 'failed', failure: 'refused' }, EMPTY_SUMMARY]);
});
