import { type Random, shuffled } from '../chance/random.ts';
import type { TechniqueId } from '../persona/technique.ts';
import { log } from './arithmetic.ts';
import type { Features } from './features.ts';
import { intoShares, valuesOf } from './shares.ts';

/** Something that somebody says, with the techniques that it uses: one or more. */
export interface Example {
  readonly features: Features;
  readonly techniques: readonly TechniqueId[];
  /** What it counts beside others; 1 is a line of a role-play. */
  readonly weight: number;
}

/** What was learnt, in full: `weights[row × techniques.length + technique]`, a row for each feature of `features`. */
export interface Trained {
  readonly techniques: readonly TechniqueId[];
  /** Ascending. */
  readonly features: Uint32Array;
  /** How rare each feature is, log(examples ÷ examples with it). */
  readonly rarity: Float32Array;
  readonly weights: Float32Array;
  /** By technique: what speaks for it before a word was said. */
  readonly bias: Float32Array;
  /** How common each technique is among all examples; all come to 1. */
  readonly common: Float32Array;
}

export interface Training {
  readonly rounds: number;
  /** Length of the first steps. */
  readonly pace: number;
  /** A feature of fewer examples is left out. */
  readonly least: number;
}

export const TRAINING: Training = { rounds: 8, pace: 0.5, least: 3 };

/** What a feature counts as having moved before it did: the first steps are long, and not endless. */
const BEGUN = 1e-3;
/** An error below this is none. */
const SMALL = 2e-3;

/**
 * A multinomial logistic regression over techniques (AdaGrad). The same examples in the same order give the same weights on every machine: only
 * sums, products, quotients and roots are used, which are exact to the last bit everywhere.
 * @param techniques all there are, in the order of the model
 */
export function train(examples: readonly Example[], techniques: readonly TechniqueId[], random: Random, training = TRAINING): Trained {
  const { features, rarity } = commonFeatures(examples, training.least);
  const rows = new Map(Array.from(features, (feature, row) => [feature, row]));
  const classes = techniques.length;
  const at = new Map(techniques.map((id, index) => [id, index]));
  const seen = examples.flatMap((example) => {
    const targets = example.techniques.flatMap((id) => at.get(id) ?? []);
    if (targets.length === 0) return [];
    const inModel = Uint32Array.from(Array.from(example.features).flatMap((feature) => rows.get(feature) ?? []));
    return [{ rows: inModel, values: valuesOf(inModel, (row) => rarity[row] ?? 0), targets, weight: example.weight }];
  });
  const weights = new Float32Array(features.length * classes);
  // One pace for all weights of a feature: a root for each weight would cost most of the time.
  const moved = new Float64Array(features.length).fill(BEGUN);
  const bias = new Float32Array(classes);
  const movedBias = new Float64Array(classes).fill(BEGUN);
  const errors = new Float64Array(classes);
  const wrong = new Uint8Array(classes);
  for (let round = 0; round < training.rounds; round += 1) {
    for (const { rows: there, values, targets, weight } of shuffled(seen, random)) {
      errors.set(bias);
      for (let index = 0; index < there.length; index += 1) {
        const from = (there[index] ?? 0) * classes;
        const value = values[index] ?? 0;
        for (let one = 0; one < classes; one += 1) errors[one] = (errors[one] ?? 0) + value * (weights[from + one] ?? 0);
      }
      intoShares(errors);
      for (const target of targets) errors[target] = (errors[target] ?? 0) - 1 / targets.length;
      let count = 0;
      let square = 0;
      for (let one = 0; one < classes; one += 1) {
        const error = weight * (errors[one] ?? 0);
        // What is nearly right is let be.
        if (Math.abs(error) < SMALL) continue;
        errors[one] = error;
        wrong[count] = one;
        count += 1;
        square += error * error;
        movedBias[one] = (movedBias[one] ?? 0) + error * error;
        bias[one] = (bias[one] ?? 0) - (training.pace * error) / Math.sqrt(movedBias[one] ?? 1);
      }
      for (let index = 0; index < there.length; index += 1) {
        const row = there[index] ?? 0;
        const value = values[index] ?? 0;
        const all = (moved[row] ?? 0) + value * value * square;
        moved[row] = all;
        const step = (training.pace * value) / Math.sqrt(all);
        const from = row * classes;
        for (let at = 0; at < count; at += 1) {
          const one = wrong[at] ?? 0;
          weights[from + one] = (weights[from + one] ?? 0) - step * (errors[one] ?? 0);
        }
      }
    }
  }
  return { techniques, features, rarity, weights, bias, common: commonness(seen, classes) };
}

/** So many examples each technique has beside its own: of few nobody knows how common they are. */
const BESIDE = 20;

function commonness(seen: readonly { readonly targets: readonly number[]; readonly weight: number }[], classes: number): Float32Array {
  const counts = new Float64Array(classes).fill(BESIDE);
  for (const { targets, weight } of seen) for (const target of targets) counts[target] = (counts[target] ?? 0) + weight;
  let all = 0;
  for (const count of counts) all += count;
  return Float32Array.from(counts, (count) => count / all);
}

function commonFeatures(examples: readonly Example[], least: number): { readonly features: Uint32Array; readonly rarity: Float32Array } {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = Uint32Array.from([...counts].flatMap(([feature, count]) => (count >= least ? feature : []))).sort();
  const rarity = Float32Array.from(features, (feature) => log((examples.length + 1) / (counts.get(feature) ?? 1)));
  return { features, rarity };
}
