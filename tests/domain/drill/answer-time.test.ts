import { expect, test } from 'vitest';
import { type Clock, clockOf, isTold, secondsOf } from '../../../src/domain/drill/answer-time.ts';

test.each<[clock: Clock, needsTime: boolean, seconds: number | undefined]>([
  ['off', false, undefined],
  ['off', true, undefined],
  ['calm', false, 20],
  ['calm', true, 20],
  ['quick', false, 8],
  ['quick', true, 16],
])('%s, needing time %s: %s seconds', (clock, needsTime, seconds) => {
  expect(secondsOf(clock, needsTime)).toBe(seconds);
});

test.each([
  [20, [20, 10, 3]],
  [16, [16, 8, 3]],
  [8, [8, 3]],
])('of %i seconds these are told aloud: %j', (seconds, told) => {
  const lefts = Array.from({ length: seconds + 1 }, (_, passed) => seconds - passed);
  expect(lefts.filter((left) => isTold(seconds, left))).toEqual(told);
});

test.each([
  ['off', 'off'],
  ['calm', 'calm'],
  ['quick', 'quick'],
  ['', 'off'],
  ['8', 'off'],
])('what is stored as %j is %s', (text, clock) => {
  expect(clockOf(text)).toBe(clock);
});
