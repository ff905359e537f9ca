import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPlace } from '../../../src/domain/log/order.ts';

type Placed = Parameters<typeof byPlace>[0];

test.each<[what: string, first: Placed, second: Placed]>([
  ['the lower place is first, whatever the ids', { order: 1, id: 'z' }, { order: 2, id: 'a' }],
  ['at one place the lower id is first', { order: 1, id: 'a' }, { order: 1, id: 'b' }],
  ['ids are compared sign by sign, not as numbers', { order: 1, id: '10' }, { order: 1, id: '9' }],
])('%s', (_what, first, second) => {
  expect(byPlace(first, second)).toBeLessThan(0);
  expect(byPlace(second, first)).toBeGreaterThan(0);
});

test('an entry is at its own place', () => {
  expect(byPlace({ order: 1, id: 'a' }, { order: 1, id: 'a' })).toBe(0);
});

test('whichever way entries come they come out the same', () => {
  const entries = fc.uniqueArray(fc.record({ order: fc.nat(3), id: fc.string({ maxLength: 2 }) }), {
    selector: ({ order, id }) => `${order} ${id}`,
  });
  fc.assert(
    fc.property(entries, (some) => {
      expect(some.toReversed().sort(byPlace)).toEqual(some.toSorted(byPlace));
    }),
  );
});
