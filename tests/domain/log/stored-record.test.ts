import { expect, test } from 'vitest';
import { isRecord } from '../../../src/domain/log/stored-record.ts';

test.each<[what: string, value: unknown, is: boolean]>([
  ['fields', { a: 1 }, true],
  ['no field', {}, true],
  ['fields without a prototype', Object.create(null), true],
  ['a list', [], false],
  ['nothing', null, false],
  ['what is missing', undefined, false],
  ['a text', 'text', false],
  ['a number', 7, false],
  ['a function', () => 7, false],
])('a stored value with fields or not: %s', (_what, value, is) => {
  expect(isRecord(value)).toBe(is);
});
