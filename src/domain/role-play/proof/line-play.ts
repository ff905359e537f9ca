import type { BeatId, ChoiceId } from '../role-play.ts';
import type { Player } from './players.ts';
import { openings, type Prospect, type Space } from './positions.ts';
import { choicesOf, settled } from './value.ts';

/** What is said at each beat by somebody who looks at its lines alone: shares over its choices that add up to 1. */
export type Picks = ReadonlyMap<BeatId, ReadonlyMap<ChoiceId, number>>;

/** What a player says at each beat, who must say the same in all of its positions: asked once a beat. */
export function picksOf(space: Space, player: Player): Picks {
  const picks = new Map<BeatId, ReadonlyMap<ChoiceId, number>>();
  for (const position of space.positions) {
    if (picks.size === space.scenario.beats.size) break;
    if (position.outcome || picks.has(position.at)) continue;
    const options = player(position);
    picks.set(position.at, new Map(options.map(({ choice }) => [choice.id, 1 / options.length])));
  }
  return picks;
}

/** Somebody who says what is picked; of several lines each as often. */
export function playing(picks: Picks): Player {
  return (position) => choicesOf(position).filter(({ choice }) => picks.get(position.at)?.has(choice.id));
}

/** Where every choice leads from every position, in plain arrays, for players that choose by the line alone. The same in each language. */
export interface Board {
  /** A choice's place in the other arrays, by id. */
  readonly numbers: ReadonlyMap<ChoiceId, number>;
  /** For each position the first of its ways, and one more at the end. */
  readonly begins: Int32Array;
  /** For each way the number of the choice, where it leads, and with which share. */
  readonly by: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
  /** For each position 1 where it is a won ending, else 0. */
  readonly won: Uint8Array;
  readonly starts: readonly Prospect[];
}

export function boardOf(space: Space): Board {
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
  return {
    numbers,
    begins,
    by: Int32Array.from(by),
    to: Int32Array.from(to),
    share: Float64Array.from(share),
    won: Uint8Array.from(space.positions, (position) => (position.outcome === 'won' ? 1 : 0)),
    starts: openings(space),
  };
}

/** Share of runs won by whoever says what is picked, 0…1, exact. */
export function winsBy(board: Board, picks: Picks): number {
  const { starts, begins, by, to, share, won } = board;
  const weights = new Float64Array(board.numbers.size);
  for (const picked of picks.values()) for (const [id, weight] of picked) weights[board.numbers.get(id) ?? 0] = weight;
  const wins = settled(reachedBy(board, weights), won.length, (index, values) => {
    let sum = won[index] ?? 0;
    const end = begins[index + 1] ?? 0;
    for (let way = begins[index] ?? 0; way < end; way += 1) {
      const weight = weights[by[way] ?? 0] ?? 0;
      if (weight > 0) sum += weight * (share[way] ?? 0) * (values[to[way] ?? 0] ?? 0);
    }
    return sum;
  });
  return starts.reduce((sum, start) => sum + start.share * (wins[start.to] ?? 0), 0);
}

/** The positions to which somebody comes who says only what has a weight, most after all that follow them: mostly few of all. */
function reachedBy({ starts, begins, by, to, won }: Board, weights: Float64Array): readonly number[] {
  const order: number[] = [];
  const seen = new Uint8Array(won.length);
  const path: number[] = [];
  // The next way to try, for each position on the path.
  const next = Int32Array.from(begins);
  const enter = (position: number): void => {
    if (seen[position]) return;
    seen[position] = 1;
    path.push(position);
  };
  for (const start of starts) {
    enter(start.to);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const way = next[at] ?? 0;
      if (way === begins[at + 1]) {
        order.push(at);
        path.pop();
        continue;
      }
      next[at] = way + 1;
      if ((weights[by[way] ?? 0] ?? 0) > 0) enter(to[way] ?? 0);
    }
  }
  return order;
}
