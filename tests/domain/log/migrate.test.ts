import { expect, test } from 'vitest';
import { LOG_VERSION, migrate, type Step, versionOf } from '../../../src/domain/log/migrate.ts';

const steps: Step[] = [
  ({ points, ...rest }) => ({ ...rest, score: Number(points) / 100 }),
  (record) => ({ ...record, locale: record['locale'] ?? 'zh' }),
];

test.each([
  ['the oldest, which says no version, goes through every step', { points: 50 }, { v: 3, score: 0.5, locale: 'zh' }],
  ['a later one through the rest', { v: 2, score: 0.5 }, { v: 3, score: 0.5, locale: 'zh' }],
  ['the newest stays', { v: 3, score: 0.5 }, { v: 3, score: 0.5 }],
  ['a newer one than this site knows stays, to be set aside', { v: 4, points: 50 }, { v: 4, points: 50 }],
  ['what is no entry stays, to be set aside', 'nonsense', 'nonsense'],
])('%s', (_name, before, after) => {
  expect(migrate(before, steps)).toEqual(after);
});

test.each([
  [undefined, 1],
  ['2', 1],
  [0, 1],
  [1.5, 1],
  [2, 2],
])('an entry with the version %j is of version %i', (v, version) => {
  expect(versionOf({ v })).toBe(version);
});

test('the log is at its second version: an entry of the first had the clock for its place', () => {
  expect(LOG_VERSION).toBe(2);
  expect(migrate({ id: 'a', at: 7, kind: 'lesson-read' })).toEqual({ v: 2, id: 'a', at: 7, order: 7, kind: 'lesson-read' });
});
