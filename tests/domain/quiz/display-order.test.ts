import { describe, expect, test } from 'vitest';
import { displayOrder, scrambled } from '../../../src/domain/quiz/display-order.ts';

describe('the order in which parts are shown', () => {
  const parts = ['a', 'b', 'c'].map((id) => ({ id }));
  test('belongs to attempt and question', () => {
    expect(displayOrder(parts, 5, 'q')).toEqual(displayOrder(parts, 5, 'q'));
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        displayOrder(parts, seed, 'q')
          .map(({ id }) => id)
          .join(''),
      ),
    );
    expect(orders.size).toBe(6);
  });
  test('is never the solution where the order is asked for', () => {
    for (let seed = 0; seed < 200; seed += 1) expect(scrambled(parts, seed, 'q')).not.toEqual(parts);
  });
});
