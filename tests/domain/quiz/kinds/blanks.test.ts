import { describe, expect, test } from 'vitest';
import { blankSize } from '../../../../src/domain/quiz/kinds/blanks.ts';

describe('the room a blank takes', () => {
  test.each([
    ['short', ['三', '3']],
    ['short', ['two', '2']],
    ['short', ['候车室']],
    ['middle', ['十五', 'fifteen']],
    ['middle', ['所属组织', '组织']],
    ['middle', ['contract', 'a contract']],
    ['long', ['2,200', 'two thousand two hundred']],
    ['long', ['亲自当面说清楚']],
  ] as const)('%s, by the longest spelling that fits: %j', (size, spellings) => {
    expect(blankSize({ id: 'a', accepts: spellings.map((text) => ({ text, credit: 1 })) })).toBe(size);
  });

  test('words that differ by a letter or two take the same room', () => {
    const sizes = ['ten', 'nine', 'three', 'thirty'].map((text) => blankSize({ id: 'a', accepts: [{ text, credit: 1 }] }));
    expect(new Set(sizes).size).toBe(1);
  });
});
