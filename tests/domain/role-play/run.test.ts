import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/authoring/files/library.ts';
import { moodOf } from '../../../src/domain/persona/react.ts';
import type { Move } from '../../../src/domain/record/move.ts';
import { debrief } from '../../../src/domain/role-play/debrief.ts';
import { analyse } from '../../../src/domain/role-play/proof.ts';
import { replay, truthOf } from '../../../src/domain/role-play/run.ts';
import { movesAt, opening, type Scenario, scenarioOf, step } from '../../../src/domain/role-play/scenario.ts';
import { scoreOf } from '../../../src/domain/role-play/score.ts';
import { wordings } from '../../../src/domain/role-play/wording.ts';

const { library } = readContent();
const words = { personas: library.personas, techniques: library.techniques };
const played = library.rolePlays
  .filter((rolePlay) => rolePlay.locale === 'zh')
  .map((rolePlay) => {
    const scenario = scenarioOf(rolePlay, library.personas);
    return { scenario, analysis: analyse(scenario) };
  });

/** Moves possible one after the other, picked by numbers in 0…1, until the talk ends or the numbers do. */
function walk(scenario: Scenario, seed: number, picks: readonly number[]): readonly Move[] {
  const truth = truthOf(scenario, seed);
  let situation = opening(scenario, truth);
  const moves: Move[] = [];
  for (const share of picks) {
    const beat = scenario.beats.get(situation.at);
    const possible = beat ? movesAt(beat) : [];
    const move = possible[Math.floor(share * possible.length)];
    const next = move && step(scenario, truth, situation, move);
    if (!move || !next) break;
    moves.push(move);
    situation = next;
  }
  return moves;
}

const someRun = fc.record({
  which: fc.nat({ max: played.length - 1 }),
  seed: fc.nat({ max: 2 ** 31 }),
  picks: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 40 }),
});

const theRun = ({ which, seed, picks }: { which: number; seed: number; picks: readonly number[] }) => {
  const one = played[which];
  if (!one) throw new Error('there are no role-plays');
  return { ...one, seed, moves: walk(one.scenario, seed, picks) };
};

describe('laws of a run', () => {
  it('a replay says and shows exactly what was lived', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, seed, moves } = theRun(some);
        expect(replay(scenario, seed, moves)).toEqual(replay(scenario, seed, moves));
        expect(replay(scenario, seed, moves).turns.map((turn) => turn.move)).toEqual(moves);
      }),
    );
  });

  it('rewinding and doing the same again is no change', () => {
    fc.assert(
      fc.property(someRun, fc.nat(), (some, back) => {
        const { scenario, seed, moves } = theRun(some);
        const kept = moves.slice(0, back % (moves.length + 1));
        const rewound = replay(scenario, seed, kept);
        const again = replay(scenario, seed, [...rewound.turns.map((turn) => turn.move), ...moves.slice(kept.length)]);
        expect(again).toEqual(replay(scenario, seed, moves));
      }),
    );
  });

  it('a beat does not begin twice in a row with the same words, where other words are open', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, seed, moves } = theRun(some);
        const { turns, situation, lines, truth } = replay(scenario, seed, moves);
        const heard = new Map<string, unknown>();
        for (const [index, { at, meters }] of [...turns.map(({ before }) => before), situation].entries()) {
          const beat = scenario.beats.get(at);
          if (!beat) continue;
          const persona = truth[beat.speaker] ?? truth[0];
          const { mood } = moodOf(meters[beat.speaker] ?? persona.start, persona);
          if (wordings(beat.lines, { mood, persona: persona.id }).length > 1) expect(lines[index]).not.toBe(heard.get(at));
          heard.set(at, lines[index]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a move that does not fit ends the replay there, and what came before stands', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, seed, moves } = theRun(some);
        const talk = replay(scenario, seed, [...moves, { choice: 'nowhere.at-all' }, ...moves]);
        expect(talk.misfit).toBe(moves.length);
        expect(talk.turns).toHaveLength(moves.length);
      }),
    );
  });

  it('scores lie in 0…100, and the same moves score the same whatever the seed where the type is known', () => {
    fc.assert(
      fc.property(someRun, fc.nat(), (some, otherSeed) => {
        const { scenario, analysis, seed, moves } = theRun(some);
        const { score } = debrief(scenario, analysis, replay(scenario, seed, moves), words);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (scenario.truths.length === 1) expect(debrief(scenario, analysis, replay(scenario, otherSeed, moves), words).score).toBe(score);
      }),
    );
  });

  it('every move is measured, at a price of nothing or more', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, analysis, seed, moves } = theRun(some);
        const told = debrief(scenario, analysis, replay(scenario, seed, moves), words);
        expect(told.moves.map((move) => move.turn.move)).toEqual(moves);
        for (const move of told.moves) {
          expect(move.price).toBeGreaterThanOrEqual(0);
          expect(move.others).toHaveLength(7);
        }
        const dearest = Math.max(0, ...told.moves.map((move) => move.price));
        if (told.turningPoint === undefined) expect(dearest).toBeLessThan(3);
        else expect(told.moves[told.turningPoint]?.price).toBe(dearest);
      }),
    );
  });
});

describe('laws of a debrief', () => {
  it('what is recommended has not been said before, and where nothing was better, nothing is', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, analysis, seed, moves } = theRun(some);
        for (const { index, better, price } of debrief(scenario, analysis, replay(scenario, seed, moves), words).moves) {
          const said = moves.slice(0, index).map(({ choice }) => choice);
          if (price === 0) expect(better).toBeUndefined();
          if (better) expect(said).not.toContain(better.choice.id);
        }
      }),
    );
  });

  it('no line that cost something is praised in the end', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, analysis, seed, moves } = theRun(some);
        for (const { price, change, reason } of debrief(scenario, analysis, replay(scenario, seed, moves), words).moves) {
          if (price >= 3 && change.rapport + change.interest + change.patience >= 0) expect(reason?.of).not.toBe('own');
        }
      }),
    );
  });
});

describe('scoreOf', () => {
  it.each([
    ['won without a slip', 'won', [{ price: 0, range: 20 }], 100],
    ['won with the worst move throughout', 'won', [{ price: 20, range: 20 }], 50],
    ['advanced, half the range lost', 'advanced', [{ price: 10, range: 20 }], 55],
    ['a walk-out counts as a loss', 'walk-out', [{ price: 20, range: 20 }], 0],
    [
      'moves without range are left out',
      'lost',
      [
        { price: 0, range: 0 },
        { price: 5, range: 10 },
      ],
      25,
    ],
    ['no move at all', 'stalled', [], 62.5],
    ['a broken silence may cost more than the range, but counts once', 'lost', [{ price: 30, range: 10 }], 0],
  ] as const)('%s', (_, outcome, moves, score) => {
    expect(scoreOf(outcome, moves)).toBeCloseTo(score);
  });
});
