import type { Features } from './features.ts';
import { type Model, RARITY_STEP, rowsOf } from './model.ts';

/** What is counted for a feature that stands in fewer examples than the model keeps: it is rarer than all others. */
const RAREST = 8;

/** How alike two texts are in their words, 0…1: the cosine of what each feature counts, the rarer ones more. */
export function likeness(model: Model, one: Features, other: Features): number {
  const both = one.filter((feature) => has(other, feature));
  const lengths = Math.sqrt(squareOf(model, one) * squareOf(model, other));
  return lengths === 0 ? 0 : squareOf(model, both) / lengths;
}

function squareOf(model: Model, features: Features): number {
  const rows = rowsOf(model, features);
  let square = (features.length - rows.length) * RAREST * RAREST;
  for (const row of rows) square += ((model.rarity[row] ?? 0) * RARITY_STEP) ** 2;
  return square;
}

function has(ascending: Features, wanted: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}
