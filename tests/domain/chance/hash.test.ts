import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, seedOf } from '../../../src/domain/chance/hash.ts';

/** What is stored with events must stay the same for ever: these were worked out by the first version. */
test.each([
  ['', '0wvjl67o803'],
  ['a', '262p94epp1d'],
  ['陪练', '0p642p7kkwo'],
  ['The same text, twice.', '2d6ktu78rvi'],
])('the fingerprint of %j is %s for ever', (text, print) => {
  expect(fingerprint(text)).toBe(print);
});

test('another seed gives another fingerprint, the same one always', () => {
  expect(fingerprint('a', 7)).toBe('0ki96j9x895');
  expect(fingerprint('a', 0)).toBe(fingerprint('a'));
});

test('always 11 digits; another text, another fingerprint', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(fingerprint(one)).toMatch(/^[0-9a-z]{11}$/);
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
    }),
  );
});

test('a seed is a whole number of 32 bits, the same for the same text', () => {
  expect(seedOf('1 opening')).toBe(3738223103);
  expect(seedOf('陪练')).toBe(635253208);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const seed = seedOf(text);
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
    }),
  );
});
