import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { METERS, type Meters } from '../../../../src/domain/persona/meters.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { someRun, theRun, words } from '../any-run.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

describe('what the line to change was to the talk', () => {
  const persona = smallPersona('stubborn', { listen: [2, 1, 0], praise: [1, 0, 0], rebut: [-1, 0, -1], silence: [3, 0, 0] });
  /** One line, then another, then an end. */
  const kind = (first: string, second: string, end: string) => {
    const scenario = smallScenario(
      `## opening

> Well?

- No. {rebut}
  → [next](#next)
- Go on. {listen}
  → [next](#next)
- Lovely. {praise}
  → [next](#next)
- Best. {listen, interest +9, #best}
  → [next](#next)

## next

> So?

- Go on. {listen}
  → [end](#end)
- Lovely. {trial-close}
  → [end](#end)
- (Wait.) {silence}
  → [end](#end)

## end

{${end}}

> So be it.`,
      [persona],
    );
    const moves = [`opening.${first}`, `next.${second}`].map((choice) => ({ choice }));
    return debrief(scenario, analyse(scenario), replay(scenario, 1, moves), {
      personas: new Map([[persona.id, persona]]),
      techniques: smallTechniques,
    }).point;
  };

  test.each([
    ['it fell and stayed there, and the talk failed', 'rebut', 'trial-close', 'stalled', 'turn'],
    ['it fell and stayed there, a step on', 'rebut', 'trial-close', 'advanced', 'turn'],
    ['it fell and stayed there, and the talk was won all the same', 'rebut', 'trial-close', 'won', 'slip'],
    ['it fell and came back', 'rebut', 'listen', 'lost', 'slip'],
    ['it rose, but there was better', 'praise', 'silence', 'stalled', 'missed'],
  ])('%s', (_what, first, second, end, expected) => {
    expect(kind(first, second, end)).toEqual({ move: 0, kind: expected });
  });
});

const total = (meters: Meters): number => METERS.reduce((sum, meter) => sum + meters[meter], 0);

describe('laws of the line to change', () => {
  it('a talk that was won, and one that rose and stayed up, did not turn', () => {
    fc.assert(
      fc.property(someRun, (some) => {
        const { scenario, analysis, seed, moves } = theRun(some);
        const talk = replay(scenario, seed, moves);
        const { point, moves: measured, outcome } = debrief(scenario, analysis, talk, words);
        const move = point && measured[point.move];
        if (!move || point.kind !== 'turn') return;
        expect(outcome).not.toBe('won');
        const { speaker } = move.turn;
        const [start, before, last] = [talk.truth[speaker]?.start, move.turn.before.meters[speaker], talk.situation.meters[speaker]];
        if (!start || !before || !last) throw new Error('somebody is missing');
        if (outcome === 'advanced') expect(total(last)).toBeLessThan(total(start));
        // Where a fall is to be seen, it is still to be seen at the end.
        if (total(move.turn.face.meters) < total(before))
          expect([total(last) < total(before), talk.face.mood.mood !== 'warm']).toContain(true);
      }),
    );
  });
});
