import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { someRun, theRun, words } from '../any-run.ts';

describe('laws of a debrief', () => {
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
        const isCostly = ({ price, index }: { price: number; index: number }) =>
          price >= 3 && !(told.named?.isRight && told.named.move === index);
        const costly = told.moves.filter(isCostly);
        const answered = costly.filter(({ better }) => better);
        const dearest = Math.max(...(answered.length > 0 ? answered : costly).map(({ price }) => price));
        if (told.point === undefined) expect(costly).toEqual([]);
        else expect(told.moves[told.point.move]?.price).toBe(dearest);
      }),
    );
  });

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
        for (const { price, change, reasons } of debrief(scenario, analysis, replay(scenario, seed, moves), words).moves) {
          if (price >= 3 && change.rapport + change.interest + change.patience >= 0)
            expect(reasons.map(({ of }) => of)).not.toContain('own');
        }
      }),
    );
  });
});
