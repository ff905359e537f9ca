import type { BeatId, ChoiceId, RolePlay } from '../role-play.ts';
import type { Space } from './positions.ts';
import { choicesOf, optionValue, type Values } from './value.ts';

/** In how many of its beat's positions a choice is the best, and the worst, 0…1; of equals each is. */
export interface Shares {
  readonly best: number;
  readonly worst: number;
}

/** A beat's positions in which it matters what one says, and how its choices stand there. */
export interface BeatShares {
  readonly positions: number;
  readonly choices: ReadonlyMap<ChoiceId, Shares>;
}

/** By beat; beats at which it never matters what one says are left out. The same in each language. */
export type BestLines = ReadonlyMap<BeatId, BeatShares>;

/** Below this, options of a position count as equally good: what is left is rounding of the iteration. */
const EQUAL = 1e-7;

export function bestLinesOf(space: Space, values: Values): BestLines {
  const counts = new Map<BeatId, { positions: number; choices: Map<ChoiceId, { best: number; worst: number }> }>();
  for (const position of space.positions) {
    const choices = choicesOf(position);
    const worth = choices.map((option) => optionValue(option, values));
    const top = Math.max(...worth);
    const bottom = Math.min(...worth);
    if (choices.length < 2 || top - bottom < EQUAL) continue;
    const beat = counts.get(position.at) ?? { positions: 0, choices: new Map<ChoiceId, { best: number; worst: number }>() };
    counts.set(position.at, beat);
    beat.positions += 1;
    choices.forEach(({ choice }, index) => {
      const value = worth[index] ?? 0;
      const count = beat.choices.get(choice.id) ?? { best: 0, worst: 0 };
      if (top - value < EQUAL) count.best += 1;
      if (value - bottom < EQUAL) count.worst += 1;
      beat.choices.set(choice.id, count);
    });
  }
  return new Map(
    [...counts].map(([beat, { positions, choices }]): [BeatId, BeatShares] => {
      const shares = [...choices].map(([id, { best, worst }]): [ChoiceId, Shares] => [
        id,
        { best: best / positions, worst: worst / positions },
      ]);
      return [beat, { positions, choices: new Map(shares) }];
    }),
  );
}

/** A line that is the best in a larger share of its beat's positions than this need not be chosen by reading the customer. */
export const NEARLY_ALWAYS = 0.95;

/** Fewer positions than this at a beat say nothing of whether the customer must be read there. */
const FEW_POSITIONS = 2;

/** A beat with a line that is nearly always the best. */
export interface OneLine {
  readonly beat: BeatId;
  readonly choice: ChoiceId;
  /** Share of the beat's positions in which it is the best, above 0.95. */
  readonly best: number;
}

/** The beats with such a line, in the talk's order; those in which it closes the talk well, or names the type, are left out. */
export function oneLineBeats(rolePlay: RolePlay, bestLines: BestLines): readonly OneLine[] {
  const won = new Set(rolePlay.endings.filter((ending) => ending.outcome === 'won').map((ending) => ending.id));
  return rolePlay.beats.flatMap((beat): readonly OneLine[] => {
    const shares = bestLines.get(beat.id);
    if (!shares || shares.positions < FEW_POSITIONS) return [];
    const best = beat.choices
      .map((choice) => ({ choice, best: shares.choices.get(choice.id)?.best ?? 0 }))
      .filter((one) => one.best > NEARLY_ALWAYS)
      .sort((a, b) => b.best - a.best);
    const [first] = best;
    const closes = best.some(({ choice }) => choice.names !== undefined || choice.arrows.some((arrow) => won.has(arrow.to)));
    return first && !closes ? [{ beat: beat.id, choice: first.choice.id, best: first.best }] : [];
  });
}
