import { exp } from './arithmetic.ts';

/** What each feature of a text counts: the rarer ones more, all together 1 in length. */
export function valuesOf(rows: Uint32Array, rarityOf: (row: number) => number): Float32Array {
  const values = Float32Array.from(rows, (row) => Math.sqrt(rarityOf(row)));
  let square = 0;
  for (const value of values) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? values : values.map((value) => value / length);
}

/** Scores into shares that come to 1, in place. */
export function intoShares(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let one = 0; one < scores.length; one += 1) {
    const share = exp((scores[one] ?? 0) - most);
    scores[one] = share;
    sum += share;
  }
  for (let one = 0; one < scores.length; one += 1) scores[one] = (scores[one] ?? 0) / sum;
}
