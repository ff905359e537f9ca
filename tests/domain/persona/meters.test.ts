import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, combined } from '../../../src/domain/persona/meters.ts';
import { moodOf, reactionTo } from '../../../src/domain/persona/react.ts';
import { smallPersona } from '../role-play/small.ts';

const change = (rapport: number, interest = 0, patience = 0) => ({ rapport, interest, patience });

describe('combined', () => {
  it.each([
    ['nothing', [], 0],
    ['one gain', [change(2)], 2],
    ['two gains: the larger, not the sum', [change(2), change(1)], 2],
    ['two losses: the larger', [change(-2), change(-1)], -2],
    ['a gain and a loss: both count', [change(2), change(-3)], -1],
    ['several of each', [change(2), change(1), change(-1), change(-2)], 0],
  ])('%s', (_, changes, rapport) => {
    expect(combined(changes).rapport).toBe(rapport);
  });

  it('does not depend on the order of techniques', () => {
    const delta = fc.integer({ min: -4, max: 4 });
    const changes = fc.array(fc.record({ rapport: delta, interest: delta, patience: delta }));
    fc.assert(
      fc.property(changes, (some) => {
        expect(combined([...some].reverse())).toEqual(combined(some));
      }),
    );
  });
});

it.each([
  ['within the scale', change(3, -1, 0), { rapport: 7, interest: 3, patience: 4 }],
  ['patience too', change(0, 0, -3), { rapport: 4, interest: 4, patience: 1 }],
  ['clamped at both ends', change(9, -9, 0), { rapport: 10, interest: 0, patience: 4 }],
])('changed: %s', (_, delta, expected) => {
  expect(changed({ rapport: 4, interest: 4, patience: 4 }, delta)).toEqual(expected);
});

it.each([
  [{ rapport: 9, interest: 9, patience: 2 }, 'closing'],
  [{ rapport: 7, interest: 0, patience: 3 }, 'warm'],
  [{ rapport: 6, interest: 10, patience: 10 }, 'neutral'],
])('moodOf: the first rule that holds, %o', (meters, mood) => {
  expect(moodOf(meters, smallPersona('stubborn', {})).mood).toBe(mood);
});

it('a technique unknown to the persona changes nothing', () => {
  expect(reactionTo(['praise'], smallPersona('stubborn', {}))).toEqual(change(0));
});
