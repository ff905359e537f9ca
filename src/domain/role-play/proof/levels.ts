import type { ChosenLevel } from '../../record/begun.ts';
import type { BeatId } from '../role-play.ts';
import type { Scenario } from '../scenario.ts';
import { loopsWithoutExit } from './dead-ends.ts';
import { byTheBook, type Table, winRate } from './players.ts';
import { explore } from './positions.ts';
import { laterFirst } from './value.ts';

/** What is to be known of a talk whose customer was made easier or harder: the bands hold at the normal level. */
export interface LevelProof {
  readonly level: ChosenLevel;
  readonly winnable: boolean;
  /** Beats with a position from which no ending can be reached. */
  readonly deadEnds: readonly BeatId[];
  /** How often whoever plays by this type's lesson wins, 0…1. */
  readonly byTheBook: number;
}

/** With less patience and no meters to see, this type's lesson must still win so often. */
export const BY_THE_BOOK_WHEN_HARD = 0.7;

export function proveLevel(scenario: Scenario, level: ChosenLevel, table: Table): LevelProof {
  const space = explore(scenario, level);
  const book = byTheBook(table, ({ candidates }) => candidates[0].situation.facing);
  return {
    level,
    winnable: space.positions.some(({ outcome }) => outcome === 'won'),
    deadEnds: loopsWithoutExit(space),
    byTheBook: winRate(space, book, laterFirst(space)),
  };
}
