import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Move } from '../../../../src/domain/record/move.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { replay, truthOf } from '../../../../src/domain/role-play/talk/replay.ts';
import { someRun, theRun, words } from '../any-run.ts';
import { riddle, silent, stubborn } from '../party.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const landing = ({ rapport, interest, patience }: { rapport: number; interest: number; patience: number }) => rapport + interest + patience;

describe('the one thing done well', () => {
  const persona = smallPersona('stubborn', {
    listen: [2, 1, 0],
    praise: [1, 0, 0],
    rebut: [-2, 0, -1],
    rush: [-1, 0, 0],
    'trial-close': [0, 0, -1],
  });
  const scenario = smallScenario(
    `## opening

> Well?

- Go on. {listen}
  → [next](#next)
- Lovely. {praise}
  → [next](#next)
- No. {rebut}
  → [next](#next)

## next

> So?

- Go on, then. {listen, #on}
  → [close](#close)
- Quick. {rush}
  → [close](#close)

## close

> And now?

- Thursday? {trial-close}
  → [won](#won) if rapport >= 7
  → [later](#later)
- Quickly, Thursday. {rebut}
  → [lost](#lost)

## won

{won}

> Thursday.

## later

{stalled}

> Not today.

## lost

{lost}

> No.
`,
    [persona],
  );
  const strength = (moves: readonly Move[], since?: number) =>
    debrief(
      scenario,
      analyse(scenario),
      replay(scenario, 1, moves),
      { personas: new Map([[persona.id, persona]]), techniques: smallTechniques },
      since,
    ).strength;
  const say = (choice: string): Move => ({ choice });

  test('is the line that won most of what was to be had, with the reason that speaks for it', () => {
    expect(strength([say('opening.praise'), say('next.on'), say('close.trial-close')])).toMatchObject({
      kind: 'landed',
      move: 1,
      principle: { id: 'why-listen' },
    });
  });
  test('is of a branch’s own lines first, and of the others where it has none', () => {
    const moves = [say('opening.listen'), say('next.on'), say('close.trial-close')];
    expect(strength(moves, 1)).toMatchObject({ kind: 'landed', move: 1 });
    expect(strength(moves, 2)).toMatchObject({ kind: 'landed' });
  });
  test('is the best of what nobody wanted to hear, where nothing was taken well', () => {
    expect(strength([say('opening.rebut'), say('next.rush'), say('close.trial-close')])).toEqual({ kind: 'steady', move: 2 });
  });
  test('is none where nothing was done well', () => {
    expect(strength([say('opening.rebut'), say('next.rush'), say('close.rebut')])).toBeUndefined();
  });
  test('is to have seen who it was, where no line was both well taken and good', () => {
    const seed = Array.from({ length: 50 }, (_, at) => at).find((at) => truthOf(riddle, at)[0].id === 'silent') ?? 0;
    const right = riddle.beats.get('guess')?.choices.find(({ names }) => names === 'silent')?.id ?? '';
    const moves = [say('opening.praise'), say(right)];
    const told = debrief(riddle, analyse(riddle), replay(riddle, seed, moves), {
      personas: new Map([stubborn, silent].map((one) => [one.id, one])),
      techniques: smallTechniques,
    });
    expect(told.strength).toEqual({ kind: 'named', move: 1 });
    expect(told.point?.move).not.toBe(1);
  });
});

describe('laws of what is named as well done', () => {
  it('is never the line to change, was taken well, and its reason speaks for it', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, analysis, seed, moves } = theRun(some);
        const { strength, point, moves: measured, outcome } = debrief(scenario, analysis, replay(scenario, seed, moves), words);
        if (outcome === 'won') expect(strength).toBeDefined();
        if (!strength) return;
        expect(strength.move).not.toBe(point?.move);
        const move = measured[strength.move];
        if (strength.kind !== 'landed' || !move) return;
        expect(move.price).toBeLessThan(10);
        expect(landing(move.change)).toBeGreaterThan(0);
        const telling = move.shown.filter(({ reaction }) => reaction.principle.id === strength.principle.id);
        expect(Math.max(...telling.map(({ reaction }) => landing(reaction.change)))).toBeGreaterThan(0);
      }),
    );
  });
});
