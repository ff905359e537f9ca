import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { whereDetoursLed } from '../../../../src/domain/role-play/debrief/where-detours-led.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { someRun, theRun, words } from '../any-run.ts';

const TECHNIQUES = [...words.techniques.keys()];

/** A run with detours strewn in before its moves, each named by a number in 0…1. */
const strewn = fc.tuple(
  someRun,
  fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: TECHNIQUES.length - 1 })), { minLength: 1, maxLength: 3 }),
);

describe('a talk with detours', () => {
  test('is measured move by move to its end, and scores what it scored before in any other order of asking', () => {
    fc.assert(
      fc.property(strewn, ([run, detours]) => {
        const { scenario, seed, moves } = theRun(run);
        let made = [...moves];
        for (const [before, which] of detours) {
          const at = Math.min(before, made.length);
          const { situation, standing } = replay(scenario, seed, made.slice(0, at));
          if (standing.kind !== 'beat') continue;
          const choice = `${situation.at}.~${TECHNIQUES[which]}`;
          made = [...made.slice(0, at), { choice }, ...made.slice(at)];
        }
        // What no longer fits after a detour took its toll is left out.
        const { misfit } = replay(scenario, seed, made);
        const talk = replay(scenario, seed, misfit === undefined ? made : made.slice(0, misfit));
        const measured = debrief(scenario, analyse(scenario, 'normal', whereDetoursLed(scenario, talk)), talk, words);
        expect(measured.moves.length).toBe(talk.turns.length);
        for (const { price, value } of measured.moves) {
          expect(price).toBeGreaterThanOrEqual(0);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        expect(measured.score).toBeGreaterThanOrEqual(0);
        expect(measured.score).toBeLessThanOrEqual(100);
        const again = debrief(scenario, analyse(scenario, 'normal', whereDetoursLed(scenario, talk)), talk, words);
        expect(again.score).toBe(measured.score);
      }),
      { numRuns: 25 },
    );
  });
});
