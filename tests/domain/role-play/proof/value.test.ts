import { describe, expect, test } from 'vitest';
import type { Meters } from '../../../../src/domain/persona/meters.ts';
import type { Outcome } from '../../../../src/domain/record/move.ts';
import type { Position } from '../../../../src/domain/role-play/proof/positions.ts';
import {
  choicesOf,
  endingValue,
  laterFirst,
  optionValue,
  payoff,
  settled,
  valuesOf,
} from '../../../../src/domain/role-play/proof/value.ts';
import { candidateWith, endingWith, optionOf, positionWith, spaceWith } from '../by-hand.ts';
import { party } from '../party.ts';

const meters = (rapport: number, interest: number): Meters => ({ rapport, interest, patience: 4 });

test.each<[outcome: Outcome, left: Meters, worth: number]>([
  ['won', meters(10, 10), 1],
  ['won', meters(0, 0), 0.8],
  ['won', meters(6, 4), 0.9],
  ['advanced', meters(0, 0), 0.48],
  ['stalled', meters(0, 0), 0.2],
  ['lost', meters(0, 0), 0],
  ['lost', meters(10, 10), 0.2],
  ['walk-out', meters(0, 0), 0],
  ['walk-out', meters(10, 10), 0.05],
])('%s, with %j left, is worth this', (outcome, left, worth) => {
  expect(payoff(outcome, left)).toBeCloseTo(worth);
});

test('an option is worth the mean of where it may lead, by the shares', () => {
  const option = optionOf({ choice: 'a' }, [
    { to: 0, share: 0.25 },
    { to: 2, share: 0.75 },
  ]);
  expect(optionValue(option, [1, 0.5, 0])).toBeCloseTo(0.25);
  expect(optionValue(optionOf({ choice: 'a' }, []), [1])).toBe(0);
});

test('to break a silence is a slip and no choice', () => {
  const held = optionOf({ choice: 'a' }, 0);
  expect(choicesOf(positionWith(held, optionOf({ choice: 'a', broken: true }, 0)))).toEqual([held]);
});

describe('an ending', () => {
  const candidate = (rapport: number) => candidateWith(meters(rapport, 0));

  test('is worth the mean over what the truth may be', () => {
    expect(endingValue(endingWith('won', candidate(0), candidate(10)))).toBeCloseTo(0.85);
  });
  test('counts the relationship with whoever is faced', () => {
    const { truth } = candidate(0);
    const situation = { at: 'end', meters: [meters(10, 10), meters(0, 0)], facing: 1 };
    expect(endingValue(endingWith('won', { truth, situation }))).toBeCloseTo(0.8);
  });
  test('is worth nothing with somebody who is not there, and where it is none', () => {
    const { truth, situation } = candidate(10);
    expect(endingValue(endingWith('won', { truth, situation: { ...situation, facing: 3 } }))).toBe(0);
    expect(endingValue(positionWith())).toBe(0);
  });
});

describe('the order in which values are settled', () => {
  const to = (...ways: readonly number[]): Position => positionWith(...ways.map((way) => optionOf({ choice: `to ${way}` }, way)));

  test('has each position once, after all that follow it', () => {
    const space = spaceWith(party, to(1, 2), to(3), to(3), to(), to(0));
    const order = laterFirst(space);
    expect(order.toSorted()).toEqual([0, 1, 2, 3, 4]);
    for (const [before, after] of [
      [3, 1],
      [3, 2],
      [1, 0],
      [2, 0],
      [0, 4],
    ] as const) {
      expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
    }
  });

  test('has each position once in a circle as well', () => {
    expect(laterFirst(spaceWith(party, to(1), to(2, 0), to(0))).toSorted()).toEqual([0, 1, 2]);
  });
});

describe('what is settled', () => {
  test('holds for every position, however often it has to be gone through', () => {
    // A circle that is left half of the time: 0 is 1 · ½ + itself · ½.
    const values = settled([0, 1], 2, (index, now) => (index === 1 ? 1 : 0.5 * (now[1] ?? 0) + 0.5 * (now[0] ?? 0)));
    expect([...values]).toEqual([expect.closeTo(1, 6), 1]);
  });
  test('is gone through once more only while something moves', () => {
    let asked = 0;
    settled([0], 1, () => {
      asked += 1;
      return 0.5;
    });
    expect(asked).toBe(2);
  });
  test('is given up at last where it never comes to rest', () => {
    let asked = 0;
    settled([0], 1, () => {
      asked += 1;
      return asked % 2;
    });
    expect(asked).toBe(10_000);
  });
  test('reckons a fall as much as a rise', () => {
    const falling = [0.9, 0.6, 0.5, 0.5];
    let asked = 0;
    const values = settled([0], 1, () => falling[asked++] ?? 0.5);
    expect([...values]).toEqual([0.5]);
  });
});

describe('the value of a position', () => {
  const won = endingWith('won', candidateWith(meters(10, 10)));
  const lost = endingWith('lost', candidateWith(meters(0, 0)));
  const worth = (...options: Position['options']) => valuesOf(spaceWith(party, positionWith(...options), won, lost))[0];

  test('is 0.65 of its best choice and 0.35 of the mean', () => {
    expect(worth(optionOf({ choice: 'a' }, 1), optionOf({ choice: 'b' }, 2))).toBeCloseTo(0.65 + 0.35 / 2);
    expect(
      worth(optionOf({ choice: 'a' }, 2), optionOf({ choice: 'b' }, 1), optionOf({ choice: 'c' }, 2), optionOf({ choice: 'd' }, 2)),
    ).toBeCloseTo(0.65 + 0.35 / 4);
  });
  test('is so of what the best pays, be it less than all', () => {
    const fair = endingWith('advanced', candidateWith(meters(0, 0)));
    const space = spaceWith(party, positionWith(optionOf({ choice: 'a' }, 1), optionOf({ choice: 'b' }, 2)), fair, lost);
    expect(valuesOf(space)[0]).toBeCloseTo(0.48 * (0.65 + 0.35 / 2));
  });
  test('leaves slips out', () => {
    expect(worth(optionOf({ choice: 'a' }, 1), optionOf({ choice: 'a', broken: true }, 2))).toBeCloseTo(1);
  });
  test('is nothing where nothing can be chosen', () => {
    expect(worth()).toBe(0);
    expect(worth(optionOf({ choice: 'a', broken: true }, 1))).toBe(0);
  });
  test('of an ending is what it pays', () => {
    expect([...Array.from(valuesOf(spaceWith(party, positionWith(), won, lost)))]).toEqual([0, expect.closeTo(1), 0]);
  });
});
