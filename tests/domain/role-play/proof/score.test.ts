import { describe, expect, it } from 'vitest';
import { runScore } from '../../../../src/domain/role-play/proof/score.ts';

describe('runScore', () => {
  it.each([
    ['won without a slip', 'won', [{ price: 0, range: 20 }], 100],
    ['won with the worst move throughout', 'won', [{ price: 20, range: 20 }], 50],
    ['advanced, half the range lost', 'advanced', [{ price: 10, range: 20 }], 55],
    ['a walk-out counts as a loss', 'walk-out', [{ price: 20, range: 20 }], 0],
    [
      'moves without range are left out',
      'lost',
      [
        { price: 0, range: 0 },
        { price: 5, range: 10 },
      ],
      25,
    ],
    ['no move at all', 'stalled', [], 62.5],
    ['a broken silence may cost more than the range, but counts once', 'lost', [{ price: 30, range: 10 }], 0],
  ] as const)('%s', (_, outcome, moves, score) => {
    expect(runScore(outcome, moves)).toBeCloseTo(score);
  });
});
