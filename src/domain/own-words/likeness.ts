import type { Features } from './features.ts';
import { type Model, RARITY_STEP, rowsOf } from './model.ts';

/** What is counted for a feature that stands in fewer examples than the model keeps: it is rarer than all others. */
const RAREST = 8;

/** How much each feature of some texts counts. */
export type Weigh = (feature: number) => number;

/** The rarer a feature, the more it counts. */
export function byRarity(model: Model, ...texts: readonly Features[]): Weigh {
  const known = new Map(
    texts.flatMap((features) =>
      Array.from(rowsOf(model, features), (row) => [model.features[row] ?? 0, (model.rarity[row] ?? 0) * RARITY_STEP]),
    ),
  );
  return (feature) => known.get(feature) ?? RAREST;
}

/** How alike two texts are in their words, 0…1: the cosine of what each feature counts. */
export function likeness(one: Features, other: Features, weigh: Weigh): number {
  const square = (features: Iterable<number>): number => {
    let sum = 0;
    for (const feature of features) sum += weigh(feature) ** 2;
    return sum;
  };
  const there = new Set(other);
  const lengths = Math.sqrt(square(one) * square(other));
  return lengths === 0 ? 0 : square(one.filter((feature) => there.has(feature))) / lengths;
}
