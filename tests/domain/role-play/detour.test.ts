import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METER_MAX, METER_MIN, type Meters } from '../../../src/domain/persona/meters.ts';
import { afterDetour, detour, detourNamed } from '../../../src/domain/role-play/detour.ts';
import { step } from '../../../src/domain/role-play/scenario.ts';
import { smallPersona, smallScenario } from './small.ts';

const START: Meters = { rapport: 4, interest: 4, patience: 4 };
const meters = (rapport: number, interest: number, patience: number): Meters => ({ rapport, interest, patience });

const BODY = `## opening

> Well?

- Go on. {listen}
  → [won](#won)
- Lovely yard. {praise}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`;

describe('the meters after a detour', () => {
  test.each<[what: string, before: Meters, change: Meters, strayed: boolean, after: Meters]>([
    ['are mended up to where the type begins', meters(2, 2, 4), meters(1, 5, 0), false, meters(3, 4, 4)],
    ['do not rise above it', meters(4, 4, 4), meters(3, 3, 0), false, meters(4, 4, 4)],
    ['stay where lines have brought them', meters(8, 6, 4), meters(2, 1, 0), false, meters(8, 6, 4)],
    ['fall as they would after a line', meters(8, 1, 4), meters(-2, -2, -1), false, meters(6, 0, 3)],
    ['gain no patience', meters(4, 4, 2), meters(0, 0, 2), false, meters(4, 4, 2)],
    ['lose patience from the second on', meters(4, 4, 4), meters(0, 0, 1), true, meters(4, 4, 2)],
    ['lose it on top of what the move costs', meters(4, 4, 4), meters(0, 0, -1), true, meters(4, 4, 1)],
    ['end at nothing', meters(1, 1, 1), meters(-4, -4, -4), true, meters(0, 0, 0)],
  ])('%s', (_what, before, change, strayed, after) => {
    expect(afterDetour(before, change, START, strayed)).toEqual(after);
  });

  const anyMeters = fc.record({
    rapport: fc.integer({ min: METER_MIN, max: METER_MAX }),
    interest: fc.integer({ min: METER_MIN, max: METER_MAX }),
    patience: fc.integer({ min: 1, max: METER_MAX }),
  });
  const delta = fc.integer({ min: -4, max: 4 });
  const anyChange = fc.record({ rapport: delta, interest: delta, patience: delta });

  test('nobody is talked round by detours, however many', () => {
    fc.assert(
      fc.property(anyMeters, anyMeters, fc.array(fc.tuple(anyChange, fc.boolean()), { maxLength: 30 }), (before, start, made) => {
        const after = made.reduce((now, [change, strayed]) => afterDetour(now, change, start, strayed), before);
        expect(after.rapport).toBeLessThanOrEqual(Math.max(before.rapport, start.rapport));
        expect(after.interest).toBeLessThanOrEqual(Math.max(before.interest, start.interest));
        expect(after.patience).toBeLessThanOrEqual(before.patience);
      }),
    );
  });
});

describe('a detour', () => {
  test('is named by its beat and technique, and no line is', () => {
    expect(detour('deliveries/gate', 'praise').id).toBe('deliveries/gate.~praise');
    expect(detourNamed('deliveries/gate.~praise')).toEqual(detour('deliveries/gate', 'praise'));
    expect(detourNamed('deliveries/gate.praise')).toBeUndefined();
  });

  const persona = smallPersona('stubborn', { praise: [2, 1, 1], rebut: [-1, 0, 0] });
  const scenario = smallScenario(BODY, [persona]);
  const opening = { at: 'opening', meters: [meters(2, 2, 4)], facing: 0 };

  test('leads back to its beat, where the next one costs patience', () => {
    const first = step(scenario, [persona], opening, { choice: 'opening.~praise' });
    expect(first).toEqual({ at: 'opening', meters: [meters(4, 3, 4)], facing: 0, strayed: true });
    const second = first && step(scenario, [persona], first, { choice: 'opening.~praise' });
    expect(second).toEqual({ at: 'opening', meters: [meters(4, 4, 2)], facing: 0, strayed: true });
    expect(second && step(scenario, [persona], second, { choice: 'opening.listen' })?.at).toBe('won');
  });

  test('and whoever makes nothing else has no customer left', () => {
    let at: ReturnType<typeof step> = opening;
    for (let made = 0; at?.at === 'opening' && made < 20; made += 1) at = step(scenario, [persona], at, { choice: 'opening.~praise' });
    expect(at?.at).toBe('walk-out');
  });

  test('of another beat is not possible', () => {
    expect(step(scenario, [persona], opening, { choice: 'elsewhere.~praise' })).toBeUndefined();
  });

  test('of a technique that nobody knows changes nothing', () => {
    expect(step(scenario, [persona], opening, { choice: 'opening.~dance' })?.meters).toEqual([meters(2, 2, 4)]);
  });
});
