import { describe, expect, test } from 'vitest';
import type { Move, Outcome } from '../../../../src/domain/record/move.ts';
import { type Priced, priced, runScore } from '../../../../src/domain/role-play/proof/score.ts';
import { optionOf, positionWith } from '../by-hand.ts';

describe('what a move cost', () => {
  // The options lead to positions of these values.
  const values = [0.2, 0.8, 0.5, 0.1];
  const position = positionWith(
    optionOf({ choice: 'poor' }, 0),
    optionOf({ choice: 'best' }, 1),
    optionOf({ choice: 'fair' }, 2),
    optionOf({ choice: 'poor', broken: true }, 3),
  );

  test.each<[what: string, move: Move, price: number, range: number, value: number]>([
    ['the best nothing', { choice: 'best' }, 0, 60, 80],
    ['one between what lies between', { choice: 'fair' }, 30, 60, 50],
    ['the worst the whole range', { choice: 'poor' }, 60, 60, 20],
    ['a silence not borne is measured by the choices, and may cost more than any', { choice: 'poor', broken: true }, 70, 60, 10],
  ])('%s', (_what, move, price, range, value) => {
    const found = priced(position, move, values);
    expect(found?.option.move).toEqual(move);
    expect(found?.price).toBeCloseTo(price);
    expect(found?.range).toBeCloseTo(range);
    expect(found?.value).toBeCloseTo(value);
  });

  test.each<[what: string, move: Move]>([
    ['a choice that is not there', { choice: 'gone' }],
    ['a silence broken where nobody was silent', { choice: 'best', broken: true }],
  ])('%s has no price', (_what, move) => {
    expect(priced(position, move, values)).toBeUndefined();
  });

  test('where there is no choice nothing has a price', () => {
    expect(priced(positionWith(), { choice: 'poor' }, values)).toBeUndefined();
    expect(priced(positionWith(optionOf({ choice: 'poor', broken: true }, 0)), { choice: 'poor', broken: true }, values)).toBeUndefined();
  });

  test('what differs by rounding alone costs nothing, and there is no range', () => {
    const even = positionWith(optionOf({ choice: 'one' }, 0), optionOf({ choice: 'other' }, 1));
    expect(priced(even, { choice: 'one' }, [0.5, 0.5 + 5e-8])).toMatchObject({ price: 0, range: 0 });
    expect(priced(even, { choice: 'one' }, [0.5, 0.5 + 1e-6])?.price).toBeCloseTo(1e-4, 8);
    expect(priced(even, { choice: 'one' }, [0.5, 0.5 + 1e-6])?.range).toBeCloseTo(1e-4, 8);
  });

  test('a move that may lead here or there is worth the mean by its shares', () => {
    const drawn = optionOf({ choice: 'drawn' }, [
      { to: 0, share: 0.25 },
      { to: 1, share: 0.75 },
    ]);
    expect(priced(positionWith(drawn, optionOf({ choice: 'best' }, 1)), { choice: 'drawn' }, values)).toMatchObject({
      value: expect.closeTo(65),
      price: expect.closeTo(15),
    });
  });
});

describe('the score of a talk is half the ending, half the moves', () => {
  type Cost = Pick<Priced, 'price' | 'range'>;
  const best: Cost = { price: 0, range: 20 };
  const worst: Cost = { price: 20, range: 20 };
  const even: Cost = { price: 0, range: 0 };

  test.each<[outcome: Outcome, score: number]>([
    ['won', 100],
    ['advanced', 80],
    ['stalled', 62.5],
    ['lost', 50],
    ['walk-out', 50],
  ])('without a slip: %s, %d', (outcome, score) => {
    expect(runScore(outcome, [best, best])).toBeCloseTo(score);
  });

  test.each<[what: string, moves: readonly Cost[], score: number]>([
    ['no move at all', [], 50],
    ['the best throughout', [best], 50],
    ['the worst throughout', [worst, worst], 0],
    ['the best and the worst', [best, worst], 25],
    ['half the range', [{ price: 10, range: 20 }], 25],
    ['where nothing was to be lost nothing counts', [even, even], 50],
    ['nor does it make the others count less', [even, worst, even, best], 25],
    ['more than the range counts as the range', [{ price: 30, range: 10 }, best], 25],
    [
      'shares are weighed alike, whatever the range',
      [
        { price: 1, range: 1 },
        { price: 0, range: 99 },
      ],
      25,
    ],
  ])('lost: %s', (_what, moves, score) => {
    expect(runScore('lost', moves)).toBeCloseTo(score);
  });
});
