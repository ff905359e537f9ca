import type { Evidence } from '../understand.ts';
import { probabilities } from '../understand.ts';
import type { Weights } from '../weights.ts';

/** What there was to go by for a reply, and which of the lines it meant; −1 where none. */
export interface Known {
  readonly evidence: { readonly lines: readonly Evidence[]; readonly elsewhere: number };
  readonly meant: number;
  /** What it counts beside others. */
  readonly weight: number;
}

const STEPS: Readonly<Record<'technique' | 'alike' | 'none' | 'other', readonly number[]>> = {
  technique: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4],
  alike: [0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 30],
  none: [-6, -5, -4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4],
  other: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2],
};

/** So many times each weight is looked at in turn: then none changes any more. */
const ROUNDS = 12;

/** The weights under which what was known to be meant is likeliest; looked for one at a time, in steps. */
export function fitWeights(known: readonly Known[], start: Weights): Weights {
  let best = start;
  let least = lossOf(known, best);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = least;
    for (const name of ['technique', 'alike', 'none', 'other'] as const)
      for (const value of STEPS[name]) {
        const tried = { ...best, [name]: value };
        const loss = lossOf(known, tried);
        if (loss < least) [best, least] = [tried, loss];
      }
    if (least === before) break;
  }
  return best;
}

function lossOf(known: readonly Known[], weights: Weights): number {
  let loss = 0;
  for (const { evidence, meant, weight } of known) {
    const shares = probabilities(evidence, weights);
    const share = meant < 0 ? 1 - shares.reduce((sum, one) => sum + one, 0) : (shares[meant] ?? 0);
    loss -= weight * Math.log(Math.max(share, 1e-6));
  }
  return loss;
}

/** The lowest threshold, in steps of 0.01, from which on marks are right with the given precision; 1 where none is. */
export function thresholdFor(known: readonly Known[], weights: Weights, precision: number): number {
  const firsts = known.map(({ evidence, meant, weight }) => {
    const shares = probabilities(evidence, weights);
    const most = Math.max(0, ...shares);
    return { most, isRight: meant >= 0 && shares[meant] === most, weight };
  });
  for (let step = 30; step < 100; step += 1) {
    const marked = firsts.filter(({ most }) => most >= step / 100);
    const all = marked.reduce((sum, { weight }) => sum + weight, 0);
    const right = marked.reduce((sum, { weight, isRight }) => sum + (isRight ? weight : 0), 0);
    if (all > 0 && right / all >= precision) return step / 100;
  }
  return 1;
}
