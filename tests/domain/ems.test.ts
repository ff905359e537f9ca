import { describe, expect, test } from 'vitest';
import { emsOf } from '../../src/domain/ems.ts';

describe('how wide a text stands', () => {
  test.each([
    ['', 0],
    ['先款后货', 4],
    ['三成，五成', 5],
    ['abcd', 2.08],
    ['50%', 1.56],
    ['3 天', 2.04],
  ])('%j: about %d ems', (text, ems) => {
    expect(emsOf(text)).toBeCloseTo(ems, 5);
  });
});
