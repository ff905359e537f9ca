import { expect, test } from 'vitest';
import { readLogFile, writeLogFile } from '../../../src/domain/log/log-file.ts';
import { ALL_SAMPLES } from './samples.ts';

test('what is exported is what is imported, unreadable entries with it', () => {
  const setAside = [{ value: { kind: 'card-reviewed', id: 'x' }, defect: { kind: 'unknown-kind', found: 'card-reviewed' } }] as const;
  expect(readLogFile(writeLogFile(ALL_SAMPLES, setAside, 0))).toEqual({ kind: 'log', events: ALL_SAMPLES, setAside });
});

test('the file says what it is', () => {
  expect(JSON.parse(writeLogFile([], [], Date.UTC(2026, 10, 21)))).toEqual({
    format: 'peilian-log',
    version: 1,
    exported: '2026-11-21T00:00:00.000Z',
    events: [],
  });
});

test.each([
  ['a picture', '\u0089PNG', 'not-a-log'],
  ['nothing', '', 'not-a-log'],
  ['other JSON', '{"events": []}', 'not-a-log'],
  ['a list', '[]', 'not-a-log'],
  ['no events', '{"format": "peilian-log", "version": 1}', 'not-a-log'],
  ['a version that is none', '{"format": "peilian-log", "version": 0, "events": []}', 'not-a-log'],
  ['a version as text', '{"format": "peilian-log", "version": "1", "events": []}', 'not-a-log'],
  ['a later version', '{"format": "peilian-log", "version": 2, "events": []}', 'newer'],
])('%s is refused', (_name, text, reason) => {
  expect(readLogFile(text)).toEqual({ kind: 'refused', reason });
});
