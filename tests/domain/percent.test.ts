import { expect, test } from 'vitest';
import { percent } from '../../src/domain/percent.ts';

test.each([
  [0, 0],
  [0.001, 1],
  [0.455, 46],
  [0.004, 1],
  [0.0149, 1],
  [0.9849, 98],
  [0.996, 99],
  [1, 100],
])('%f is %i %%', (share, shown) => {
  expect(percent(share)).toBe(shown);
});
