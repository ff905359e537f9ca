import { expect, test } from 'vitest';
import { pickedByNumber } from '../../src/islands/picked-by-number.ts';

const NONE = { repeat: false, altKey: false, ctrlKey: false, metaKey: false };

test.each([
  ['1', {}, 'a'],
  ['3', {}, 'c'],
  ['4', {}, undefined],
  ['0', {}, undefined],
  ['a', {}, undefined],
  ['Enter', {}, undefined],
  [' ', {}, undefined],
  ['1', { repeat: true }, undefined],
  ['1', { altKey: true }, undefined],
  ['1', { ctrlKey: true }, undefined],
  ['1', { metaKey: true }, undefined],
])('%j with %j picks %j', (key, held, picked) => {
  expect(pickedByNumber({ ...NONE, key, ...held }, ['a', 'b', 'c'])).toBe(picked);
});
