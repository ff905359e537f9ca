import { expect, test } from 'vitest';
import { readLogFile, writeLogFile } from '../../../src/domain/log/log-file.ts';
import { readEvents } from '../../../src/domain/record/read-event.ts';
import { ALL_SAMPLES } from '../record/samples.ts';

const written = (entries: readonly unknown[], exported = 0): string => [...writeLogFile(entries, exported)].join('');

test('what is exported is what is imported, unreadable entries with it', () => {
  const unreadable = { kind: 'card-reviewed', id: 'x' };
  const read = readLogFile(written([...ALL_SAMPLES, unreadable]));
  expect(read).toEqual({ kind: 'log', entries: [...ALL_SAMPLES, unreadable] });
  expect(read.kind === 'log' && readEvents(read.entries)).toEqual({
    events: ALL_SAMPLES,
    setAside: [{ value: unreadable, defect: { kind: 'unknown-kind', found: 'card-reviewed' } }],
  });
});

test.each([
  ['an empty log', []],
  ['a log', ALL_SAMPLES],
])('the file of %s says what it is', (_, entries) => {
  expect(JSON.parse(written(entries, Date.UTC(2026, 10, 21)))).toEqual({
    format: 'peilian-log',
    version: 2,
    exported: '2026-11-21T00:00:00.000Z',
    events: entries,
  });
});

test('a file of the first version is read, its entries in today’s shape', () => {
  const { v: _v, order: _order, ...first } = ALL_SAMPLES[0] ?? { v: 0, order: 0 };
  const read = readLogFile(JSON.stringify({ format: 'peilian-log', version: 1, exported: '', events: [first] }));
  expect(read.kind === 'log' && readEvents(read.entries).events).toEqual([ALL_SAMPLES[0]]);
});

test.each([
  ['a picture', '\u0089PNG', 'not-a-log'],
  ['nothing', '', 'not-a-log'],
  ['other JSON', '{"events": []}', 'not-a-log'],
  ['a list', '[]', 'not-a-log'],
  ['no events', '{"format": "peilian-log", "version": 1}', 'not-a-log'],
  ['a version that is none', '{"format": "peilian-log", "version": 0, "events": []}', 'not-a-log'],
  ['a version as text', '{"format": "peilian-log", "version": "1", "events": []}', 'not-a-log'],
  ['a later version', '{"format": "peilian-log", "version": 3, "events": []}', 'newer'],
])('%s is refused', (_name, text, reason) => {
  expect(readLogFile(text)).toEqual({ kind: 'refused', reason });
});
