import type { BeatId, ChoiceId } from '../role-play.ts';
import { openings, type Space } from './positions.ts';
import { choicesOf, settled } from './value.ts';

/** What is said at each beat: shares over its choices that add up to 1. */
export type Picks = ReadonlyMap<BeatId, ReadonlyMap<ChoiceId, number>>;

/** Where every choice leads from every position, in plain arrays, for players that choose by the line alone. The same in each language. */
export interface Board {
  readonly space: Space;
  readonly order: readonly number[];
  /** A choice's place in the other arrays, by id. */
  readonly numbers: ReadonlyMap<ChoiceId, number>;
  /** For each position the first of its ways, and one more at the end. */
  readonly begins: Int32Array;
  /** For each way the number of the choice, where it leads, and with which share. */
  readonly by: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
}

export function boardOf(space: Space, order: readonly number[]): Board {
  const numbers = new Map([...space.scenario.choices.keys()].map((id, index) => [id, index]));
  const begins = new Int32Array(space.positions.length + 1);
  const by: number[] = [];
  const to: number[] = [];
  const share: number[] = [];
  space.positions.forEach((position, index) => {
    begins[index] = by.length;
    for (const option of choicesOf(position)) {
      for (const prospect of option.prospects) {
        by.push(numbers.get(option.choice.id) ?? 0);
        to.push(prospect.to);
        share.push(prospect.share);
      }
    }
  });
  begins[space.positions.length] = by.length;
  return { space, order, numbers, begins, by: Int32Array.from(by), to: Int32Array.from(to), share: Float64Array.from(share) };
}

/** Share of runs won by whoever says what is picked, 0…1, exact. */
export function winsBy(board: Board, picks: Picks): number {
  const { space, begins, by, to, share } = board;
  const weights = new Float64Array(board.numbers.size);
  for (const picked of picks.values()) for (const [id, weight] of picked) weights[board.numbers.get(id) ?? 0] = weight;
  const won = space.positions.map((position) => (position.outcome === 'won' ? 1 : 0));
  const wins = settled(board.order, space.positions.length, (index, values) => {
    let sum: number = won[index] ?? 0;
    const end = begins[index + 1] ?? 0;
    for (let way = begins[index] ?? 0; way < end; way += 1) {
      const weight = weights[by[way] ?? 0] ?? 0;
      if (weight > 0) sum += weight * (share[way] ?? 0) * (values[to[way] ?? 0] ?? 0);
    }
    return sum;
  });
  return openings(space).reduce((sum, start) => sum + start.share * (wins[start.to] ?? 0), 0);
}
