import { describe, expect, it } from 'vitest';
import { debrief } from '../../../src/domain/role-play/debrief.ts';
import { placement } from '../../../src/domain/role-play/placement.ts';
import { analyse } from '../../../src/domain/role-play/proof.ts';
import type { Move } from '../../../src/domain/role-play/role-play.ts';
import { replay } from '../../../src/domain/role-play/run.ts';
import { smallPersona, smallScenario, smallTechniques } from './small.ts';

const persona = smallPersona('stubborn', {
  listen: [2, 1, 0],
  praise: [-1, -1, 0],
  silence: [1, 1, 0],
  rebut: [-2, 0, -1],
  rush: [-1, 0, -1],
  'trial-close': [0, 0, 0],
});
const other = smallPersona('silent', { silence: [2, 2, 0], praise: [2, 0, 0] });
const personas = new Map([persona, other].map((one) => [one.id, one]));

const scenario = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [close](#close)
- Lovely yard. {praise}
  → [close](#close)
- No. {rebut}
  → [close](#close)
- (Say nothing.) {silence}
  → [close](#close)

## close

> So?

- Thursday? {trial-close}
  → [won](#won) if rapport >= 6
  → [later](#later)
- Go on. {listen}
  → [later](#later)

## won

{won}

> Thursday.

## later

{stalled}

> Not today.
`,
  [persona],
);
const analysis = analyse(scenario);
const told = (moves: readonly Move[], since = 0) =>
  debrief(scenario, analysis, replay(scenario, 1, moves), { personas, techniques: smallTechniques }, since);
const move = (choice: string): Move => ({ choice });

describe('advice', () => {
  it.each<readonly [string, readonly Move[], object]>([
    ['nothing to mend', [move('opening.listen'), move('close.trial-close')], { kind: 'flawless' }],
    [
      'asked a step too early',
      [move('opening.silence'), move('close.trial-close')],
      { kind: 'too-early', move: 1, meter: 'rapport', by: 1 },
    ],
    [
      'a mistake with anybody',
      [move('opening.rebut'), move('close.listen')],
      { kind: 'mistake', move: 0, technique: 'rebut', instead: 'listen' },
    ],
    [
      'good practice with another type',
      [move('opening.praise'), move('close.listen')],
      { kind: 'other-type', move: 0, technique: 'praise', instead: 'listen', suits: ['silent'] },
    ],
    [
      'a silence not borne',
      [{ choice: 'opening.silence', broken: true }, move('close.listen')],
      { kind: 'broken-silence', move: 0, technique: 'rush', instead: 'listen' },
    ],
    [
      'nothing wrong, but there was better',
      [move('opening.listen'), move('close.listen')],
      { kind: 'better', move: 1, technique: 'listen', instead: 'trial-close' },
    ],
  ])('%s', (_, moves, advice) => {
    expect(told(moves).advice).toEqual(advice);
  });

  it('looks only at a branch’s own moves', () => {
    const moves = [move('opening.rebut'), move('close.listen')];
    expect(told(moves).turningPoint).toBe(0);
    expect(told(moves, 1).turningPoint).not.toBe(0);
  });

  it('gives the reason of the better line where the own one landed well', () => {
    const [, close] = told([move('opening.listen'), move('close.listen')]).moves;
    expect(close?.best.id).toBe('close.trial-close');
    expect(close?.principle?.id).toBe('why');
  });
});

describe('what is recommended', () => {
  it('is, of choices nearly as good, the one that lands best at once', () => {
    // The long way round is worth a little more, but begins with a rebuff.
    const loop = smallScenario(
      `## opening

> Well?

- Go on. {listen}
  → [won](#won)
- Lovely yard. {praise, #long-way}
  → [detour](#detour)
- No. {rebut}
  → [lost](#lost)

## detour

> Hm.

- Go on. {listen}
  → [second](#second)
- Go on, do. {listen, #again}
  → [second](#second)

## second

> Hm.

- Go on. {listen}
  → [won](#won)
- Go on, do. {listen, #again}
  → [won](#won)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
      [persona],
    );
    const rebuffed = debrief(loop, analyse(loop), replay(loop, 1, [move('opening.rebut')]), { personas, techniques: smallTechniques });
    expect(rebuffed.moves[0]?.best.id).toBe('opening.listen');
  });

  it('is not what the learner has said already, where another line is nearly as good', () => {
    const again = smallScenario(
      `## opening

> Well?

- Go on. {listen}
  → [won](#won) if rapport >= 8
  → [opening](#opening)
- (Say nothing.) {silence}
  → [won](#won) if rapport >= 7
  → [opening](#opening)
- No. {rebut}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
      [persona],
    );
    const talk = (moves: readonly Move[]) =>
      debrief(again, analyse(again), replay(again, 1, moves), { personas, techniques: smallTechniques });
    expect(talk([move('opening.listen'), move('opening.rebut')]).moves[1]?.best.id).toBe('opening.silence');
    expect(talk([move('opening.silence'), move('opening.rebut')]).moves[1]?.best.id).toBe('opening.listen');
  });
});

it('placement: the hardest first, from each person’s own moves', () => {
  const cast = 'cast:\n  one: {persona: stubborn, name: A}\n  two: {persona: silent, name: B}';
  const fair = smallScenario(
    `## opening

> Well?

- Go on. {listen}
  → [next](#next)
- No. {rebut}
  → [next](#next)

## next

{two}

> …

- (Say nothing.) {silence}
  → [won](#won) if one.rapport >= 5
  → [lost](#lost)
- No. {rebut}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
    [persona, other],
    cast,
  );
  const result = debrief(fair, analyse(fair), replay(fair, 1, [move('opening.rebut'), move('next.silence')]), {
    personas,
    techniques: smallTechniques,
  });
  expect(placement(result).map(({ persona: id, share }) => [id, share])).toEqual([
    ['stubborn', 0],
    ['silent', 1],
  ]);
});
