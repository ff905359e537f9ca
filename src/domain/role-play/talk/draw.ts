import { seedOf } from '../../chance/hash.ts';
import { pick, seeded } from '../../chance/random.ts';
import type { Move } from '../../record/move.ts';
import type { PlaceId } from '../pool.ts';
import type { BeatId } from '../role-play.ts';
import { choiceOf, type Scenario, type Situation } from '../scenario.ts';

/** Which beat stands at a pool in a run, by the number of moves that were made before. */
export type Draws = (pool: PlaceId, moment: number) => BeatId;

/**
 * The draws of a run: by its seed, each equally likely and each by itself. A move that was made in another beat of the pool shows that this one stood
 * there: so a run that was played before the pool had this many beats, or while its first beat stood there alone, is replayed as it was played.
 */
export function drawsOf(scenario: Scenario, seed: number, moves: readonly Move[]): Draws {
  return (pool, moment) => {
    const beats = scenario.places.get(pool) ?? [];
    const made = moves[moment]?.choice;
    const met = beats.find((id) => {
      const beat = scenario.beats.get(id);
      return beat !== undefined && made !== undefined && choiceOf(beat, made) !== undefined;
    });
    return met ?? pick(beats, seeded(seedOf(`${seed} ${moment} ${pool}`))) ?? pool;
  };
}

/** The situation that follows an arrival, its beat drawn where the place is a pool. */
export function arrive(scenario: Scenario, situation: Situation, draws: Draws, moment: number): Situation {
  return (scenario.places.get(situation.at)?.length ?? 1) > 1 ? { ...situation, at: draws(situation.at, moment) } : situation;
}
