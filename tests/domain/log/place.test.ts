import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAST_PLACE, nextPlace } from '../../../src/domain/log/place.ts';

test.each([
  ['the first entry is at the time of writing', 0, 1_800_000_000_000, 1_800_000_000_000],
  ['a later one at its own', 1_800_000_000_000, 1_800_000_000_500, 1_800_000_000_500],
  ['a second one within a millisecond behind the first', 1_800_000_000_000, 1_800_000_000_000, 1_800_000_000_001],
  ['one after the clock was set back behind what there is', 1_800_086_400_000, 1_800_000_000_000, 1_800_086_400_001],
  ['half a millisecond is none', 0, 12.5, 12],
])('%s', (_, last, now, place) => {
  expect(nextPlace(last, now)).toBe(place);
});

test('whatever the clock says, places rise and stay whole numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8_640_000_000_000_000 }), { minLength: 2 }), (times) => {
      let last = 0;
      for (const now of times) {
        const next = nextPlace(last, now);
        expect(next).toBeGreaterThan(last);
        expect(Number.isSafeInteger(next)).toBe(true);
        last = next;
      }
    }),
  );
});

test('behind the highest place that is read there is room for more entries than anybody writes', () => {
  expect(Number.MAX_SAFE_INTEGER - LAST_PLACE).toBeGreaterThan(1e12);
});
