import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

test.each([
  ['Read: {count} of {total}', { count: 3, total: 10 }, 'Read: 3 of 10'],
  ['{count}', {}, '{count}'],
  ['no place', { count: 1 }, 'no place'],
  ['{a}{a}', { a: '{b}', b: 'x' }, '{b}{b}'],
])('%s with %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
