import type { Locale } from '../locale.ts';
import type { TechniqueId } from '../persona/technique.ts';
import type { Features } from './features.ts';
import { intoShares, valuesOf } from './shares.ts';
import type { Trained } from './train.ts';

/**
 * What recognises replies in one language, in the few bits that reach a learner. The weights of feature `row` stand at
 * `starts[row]`…`starts[row + 1]` of `classes` and `weights`; a weight counts `scale` times its whole number.
 */
export interface Model {
  readonly locale: Locale;
  readonly techniques: readonly TechniqueId[];
  /** Ascending, below `SPACE`. */
  readonly features: Uint32Array;
  /** How rare each feature is, in steps of `RARITY_STEP`. */
  readonly rarity: Uint8Array;
  readonly starts: Uint32Array;
  /** Places in `techniques`, ascending within a row. */
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: Float32Array;
  /** How common each technique is among all examples; all come to 1. */
  readonly common: Float32Array;
}

export const RARITY_STEP = 1 / 8;

/** The largest whole number of a weight. */
const MOST = 20;
/** The largest weight that is told apart from larger ones, as the share of all kept weights below it: few are far beyond. */
const BELOW = 0.999;

/**
 * A trained model in few bits: each weight a whole number of −127…127, and only the `keep` heaviest.
 * @param keep how many weights are kept
 */
export function quantised({ techniques, features, rarity, weights, bias, common }: Trained, locale: Locale, keep: number): Model {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const most = sizes[Math.floor(sizes.length - 1 - (1 - BELOW) * Math.min(keep, sizes.length))] ?? 0;
  const scale = Math.fround(most > 0 ? most / MOST : 1);
  const starts = new Uint32Array(features.length + 1);
  const classes: number[] = [];
  const kept: number[] = [];
  for (let row = 0; row < features.length; row += 1) {
    for (let one = 0; one < techniques.length; one += 1) {
      const weight = weights[row * techniques.length + one] ?? 0;
      const whole = Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
      if (Math.abs(weight) < least || whole === 0) continue;
      classes.push(one);
      kept.push(whole);
    }
    starts[row + 1] = kept.length;
  }
  return {
    ...{ locale, techniques, features, starts, scale, bias, common },
    rarity: Uint8Array.from(rarity, (one) => Math.max(1, Math.min(255, Math.round(one / RARITY_STEP)))),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(kept),
  };
}

/** The rows of those features that the model knows. */
export function rowsOf({ features: known }: Model, features: Features): Uint32Array {
  const rows: number[] = [];
  let row = 0;
  for (const feature of features) {
    row = firstFrom(known, feature, row);
    if (known[row] === feature) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** The place of the first that is not below `wanted`, at `from` or after. */
function firstFrom(ascending: Uint32Array, wanted: number, from: number): number {
  let [low, high] = [from, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How likely each technique is in a reply, by its place in `techniques`; all come to 1. */
export function sharesOf(model: Model, features: Features): Float64Array {
  const rows = rowsOf(model, features);
  const values = valuesOf(rows, (row) => (model.rarity[row] ?? 0) * RARITY_STEP);
  const scores = Float64Array.from(model.bias);
  rows.forEach((row, index) => {
    const value = (values[index] ?? 0) * model.scale;
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at += 1) {
      const one = model.classes[at] ?? 0;
      scores[one] = (scores[one] ?? 0) + value * (model.weights[at] ?? 0);
    }
  });
  intoShares(scores);
  return scores;
}
