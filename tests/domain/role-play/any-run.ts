import fc from 'fast-check';
import { readContent } from '../../../src/authoring/files/library.ts';
import type { Move } from '../../../src/domain/record/move.ts';
import { analyse } from '../../../src/domain/role-play/proof/proof.ts';
import { movesAt, opening, type Scenario, scenarioOf, step } from '../../../src/domain/role-play/scenario.ts';
import { arrive, drawsOf } from '../../../src/domain/role-play/talk/draw.ts';
import { truthOf } from '../../../src/domain/role-play/talk/replay.ts';

const { library } = readContent();
export const words = { personas: library.personas, techniques: library.techniques };
/** Every role-play once, with its analysis. The two languages differ in wording only. */
export const played = library.rolePlays
  .filter((rolePlay) => rolePlay.locale === 'zh')
  .map((rolePlay) => {
    const scenario = scenarioOf(rolePlay, library.personas);
    return { scenario, analysis: analyse(scenario) };
  });

/** Moves possible one after the other, picked by numbers in 0…1, until the talk ends or the numbers do. */
function walk(scenario: Scenario, seed: number, picks: readonly number[]): readonly Move[] {
  const truth = truthOf(scenario, seed);
  const draws = drawsOf(scenario, seed, []);
  let situation = arrive(scenario, opening(scenario, truth), draws, 0);
  const moves: Move[] = [];
  for (const share of picks) {
    const beat = scenario.beats.get(situation.at);
    const possible = beat ? movesAt(beat) : [];
    const move = possible[Math.floor(share * possible.length)];
    const next = move && step(scenario, truth, situation, move);
    if (!move || !next) break;
    moves.push(move);
    situation = arrive(scenario, next, draws, moves.length);
  }
  return moves;
}

export const someRun = fc.record({
  which: fc.nat({ max: played.length - 1 }),
  seed: fc.nat({ max: 2 ** 31 }),
  picks: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 40 }),
});

/** The run that was picked, with its role-play. */
export const theRun = ({ which, seed, picks }: { which: number; seed: number; picks: readonly number[] }) => {
  const one = played[which];
  if (!one) throw new Error('there are no role-plays');
  return { ...one, seed, moves: walk(one.scenario, seed, picks) };
};
