import { describe, expect, test } from 'vitest';
import { isNoNumber } from '../../../src/domain/quiz/complete.ts';
import { questionOf, SINGLE } from './one-of-each.ts';

describe('isNoNumber', () => {
  const number = questionOf('number', 'How many?\n\n= 9600 ± 50 元\n');
  test.each([
    ['9600', false],
    ['０．９６万元', false],
    ['about ten', true],
    ['9600 apples', true],
    ['', true],
  ])('%s: %s', (typed, expected) => {
    expect(isNoNumber(number, { kind: 'text', entries: { value: typed } })).toBe(expected);
  });

  test('only a number question asks for one', () => {
    expect(isNoNumber(questionOf('single', SINGLE), { kind: 'options', chosen: [] })).toBe(false);
  });
});
