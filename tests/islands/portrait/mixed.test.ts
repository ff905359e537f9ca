import { expect, test } from 'vitest';
import { mixed } from '../../../src/islands/portrait/mixed.ts';

test.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 1, '#ffffff'],
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#102030', '#203040', 0.25, '#142434'],
] as const)('%s with %s in it, %d of the whole: %s', (first, second, share, expected) => {
  expect(mixed(first, second, share)).toBe(expected);
});
