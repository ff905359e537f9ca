import { expect, it } from 'vitest';
import { nearest } from '../../../src/authoring/text/nearest.ts';

it.each([
  ['Praise', 'praise'],
  ['agree with view', 'agree-with-view'],
  ['bank-pareto', 'pareto-bank'],
  ['stuborn', 'stubborn'],
  ['agree-with-veiwws', 'agree-with-view'],
  ['4', undefined],
  ['weather', undefined],
])('%s', (word, expected) => {
  expect(nearest(word, ['1', 'praise', 'agree-with-view', 'pareto-bank', 'stubborn'])).toBe(expected);
});
