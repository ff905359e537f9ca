import { expect, test } from 'vitest';
import { LOG_VERSION, migrate, type Step } from '../../../src/domain/log/migrate.ts';

const steps: Step[] = [
  ({ points, ...rest }) => ({ ...rest, score: Number(points) / 100 }),
  (record) => ({ ...record, locale: record['locale'] ?? 'zh' }),
];

test.each([
  ['the oldest goes through every step', 1, { points: 50 }, { score: 0.5, locale: 'zh' }],
  ['a later one through the rest', 2, { score: 0.5 }, { score: 0.5, locale: 'zh' }],
  ['the newest stays', 3, { score: 0.5 }, { score: 0.5 }],
  ['what is no record stays, to be set aside', 1, 'nonsense', 'nonsense'],
])('%s', (_name, version, before, after) => {
  expect(migrate(before, version, steps)).toEqual(after);
});

test('the log is at its first version', () => {
  expect(LOG_VERSION).toBe(1);
});
