import type { Meters } from '../../persona/meters.ts';
import type { Outcome } from '../../record/move.ts';
import type { Option, Position, Space } from './positions.ts';

/** What an outcome is worth, 0…1, before the relationship is counted. */
export const WORTH: Readonly<Record<Outcome, number>> = { won: 1, advanced: 0.6, stalled: 0.25, lost: 0, 'walk-out': 0 };

/** Payoff of an ending, 0…1: four fifths the outcome, one fifth the relationship that is left (a walk-out leaves a quarter of that). */
export function payoff(outcome: Outcome, meters: Meters): number {
  const relationship = (meters.rapport + meters.interest) / 20;
  return outcome === 'walk-out' ? 0.05 * relationship : 0.8 * WORTH[outcome] + 0.2 * relationship;
}

/** How much of a position's value is its best choice; the rest is the mean, for a player who errs. */
export const SKILL_SHARE = 0.65;

/** Values, 0…1, a position of the space. */
export type Values = Readonly<ArrayLike<number>>;

/** Iteration stops when no value moves by more than this. */
const TOLERANCE = 1e-9;
const MOST_SWEEPS = 10_000;

/** An option's value: the mean over where it may lead. */
export function optionValue(option: Option, values: Values): number {
  let sum = 0;
  for (const prospect of option.prospects) sum += prospect.share * (values[prospect.to] ?? 0);
  return sum;
}

/** Options that are choices; breaking a silence is a slip, not a choice. */
export function choicesOf(position: Position): readonly Option[] {
  return position.options.filter((option) => !option.move.broken);
}

/** The mean payoff of an ending position over its candidates. */
export function endingValue(position: Position): number {
  const total = position.candidates.reduce((sum, { situation }) => {
    const meters = situation.meters[situation.facing];
    return sum + (position.outcome && meters ? payoff(position.outcome, meters) : 0);
  }, 0);
  return total / position.candidates.length;
}

/** Positions ordered so that most are visited after all that follow them (depth-first post-order). */
export function laterFirst({ positions }: Space): readonly number[] {
  const begins = new Int32Array(positions.length + 1);
  const followers: number[] = [];
  positions.forEach(({ options }, index) => {
    for (const { prospects } of options) for (const { to } of prospects) followers.push(to);
    begins[index + 1] = followers.length;
  });
  // The last that is not yet tried, and how many there are before it.
  const left = begins.slice(1);
  const order: number[] = [];
  const seen = new Uint8Array(positions.length);
  const path: number[] = [];
  for (let root = 0; root < positions.length; root += 1) {
    if (seen[root]) continue;
    seen[root] = 1;
    path.push(root);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const next = (left[at] ?? 0) - 1;
      if (next < (begins[at] ?? 0)) {
        order.push(at);
        path.pop();
        continue;
      }
      left[at] = next;
      const child = followers[next] ?? 0;
      if (seen[child]) continue;
      seen[child] = 1;
      path.push(child);
    }
  }
  return order;
}

/** Solves `values[p] = at(p, values)` for all positions by Gauss–Seidel iteration in an order that settles acyclic parts in one sweep. */
export function settled(order: readonly number[], count: number, at: (index: number, values: Float64Array) => number): Float64Array {
  const values = new Float64Array(count);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let moved = 0;
    for (const index of order) {
      const value = at(index, values);
      moved = Math.max(moved, Math.abs(value - (values[index] ?? 0)));
      values[index] = value;
    }
    if (moved <= TOLERANCE) break;
  }
  return values;
}

/** The value of every position for a fallible player: V = 0.65 · best + 0.35 · mean over its choices. */
export function valuesOf(space: Space, order: readonly number[] = laterFirst(space)): Values {
  const choices = space.positions.map(choicesOf);
  const endings = space.positions.map((position) => (position.outcome ? endingValue(position) : undefined));
  return settled(order, space.positions.length, (index, values) => {
    const ending = endings[index];
    if (ending !== undefined) return ending;
    const options = choices[index] ?? [];
    let best = 0;
    let sum = 0;
    for (const option of options) {
      const value = optionValue(option, values);
      best = Math.max(best, value);
      sum += value;
    }
    return options.length === 0 ? 0 : SKILL_SHARE * best + (1 - SKILL_SHARE) * (sum / options.length);
  });
}
