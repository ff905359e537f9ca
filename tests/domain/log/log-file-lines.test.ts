import { expect, test } from 'vitest';
import { readLogFile, writeLogFile } from '../../../src/domain/log/log-file.ts';

test.each([
  ['the file of another program', '{"format": "other-log", "version": 1, "events": []}'],
  ['a file that does not say whose it is', '{"version": 1, "events": []}'],
  ['JSON that holds nothing', 'null'],
  ['entries that are no list', '{"format": "peilian-log", "version": 1, "events": {}}'],
  ['half a version', '{"format": "peilian-log", "version": 1.5, "events": []}'],
])('%s is refused, though the rest of it fits', (_what, text) => {
  expect(readLogFile(text)).toEqual({ kind: 'refused', reason: 'not-a-log' });
});

test('an entry a line: a log can be looked at, compared and cut with tools for lines', () => {
  const entries = [{ id: 'a' }, { id: 'b' }, { id: 'c', text: 'two\nlines' }];
  const lines = [...writeLogFile(entries, 0)].join('').split('\n');
  expect(lines.slice(1, -2).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(entries);
});
