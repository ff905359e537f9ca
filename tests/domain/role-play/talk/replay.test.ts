import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodOf } from '../../../../src/domain/persona/react.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { wordings } from '../../../../src/domain/role-play/talk/wording.ts';
import { someRun, theRun } from '../any-run.ts';

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
});
