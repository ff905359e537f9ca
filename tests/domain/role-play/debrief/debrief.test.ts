import { describe, expect, it } from 'vitest';
import type { Meters } from '../../../../src/domain/persona/meters.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { placement } from '../../../../src/domain/role-play/debrief/placement.ts';
import type { Reason } from '../../../../src/domain/role-play/debrief/recommend.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

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
    expect(told(moves).point?.move).toBe(0);
    expect(told(moves, 1).point?.move).not.toBe(0);
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
    expect(rebuffed.moves[0]?.better?.choice.id).toBe('opening.listen');
  });

  describe('where the learner has said it already', () => {
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
    const recommendedAtLast = (...moves: readonly Move[]) =>
      debrief(again, analyse(again), replay(again, 1, moves), { personas, techniques: smallTechniques }).moves.at(-1);

    it.each<readonly [string, readonly Move[], string | undefined]>([
      ['another line', [move('opening.listen'), move('opening.rebut')], 'opening.silence'],
      ['the other line', [move('opening.silence'), move('opening.rebut')], 'opening.listen'],
      ['nothing, if the others are said as well', [move('opening.silence'), move('opening.listen'), move('opening.rebut')], undefined],
    ])('is %s', (_, moves, best) => {
      const last = recommendedAtLast(...moves);
      expect(last?.price).toBeGreaterThan(3);
      expect(last?.better?.choice.id).toBe(best);
    });
  });
});

const inShort = (reason: Reason): string =>
  'principle' in reason ? `${reason.of} ${reason.principle.id}` : 'outcome' in reason ? `${reason.of} ${reason.outcome}` : reason.of;

type Reactions = Parameters<typeof smallPersona>[1];

describe('the dearest move', () => {
  /** A talk of one line, in which only listening leads to the deal. */
  const dearest = (choice: 'praise' | 'both' | 'alike', reactions: Reactions, start?: Meters) => {
    const one = smallScenario(
      `## opening

> Well?

- Lovely yard. {praise}
  → [lost](#lost)
- Lovely yard, but no. {praise, rebut, #both}
  → [lost](#lost)
- Go on, then. {listen, #alike}
  → [lost](#lost)
- Go on. {listen}
  → [won](#won)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
      [smallPersona('stubborn', { listen: [1, 0, 0], ...reactions }, start)],
    );
    const told = debrief(one, analyse(one), replay(one, 1, [move(`opening.${choice}`)]), { personas, techniques: smallTechniques });
    const found = told.point && told.moves[told.point.move];
    if (!found) throw new Error('The fixture’s line cost nothing.');
    return { ...found, point: told.point?.kind };
  };

  const middle: Meters = { rapport: 4, interest: 4, patience: 4 };
  it.each<readonly [string, 'turn' | 'missed', Meters, Reactions]>([
    ['meters that rose', 'missed', middle, { praise: [1, 0, 0] }],
    ['meters that stayed', 'missed', middle, {}],
    ['meters that rose more than they fell', 'missed', middle, { praise: [3, -2, 0] }],
    ['meters that fell', 'turn', middle, { praise: [0, -1, 0] }],
    ['a mood that sank though a meter rose', 'turn', { ...middle, rapport: 7 }, { praise: [-1, 3, 0] }],
    ['a rise that the scale cut off, so that a fall is seen', 'turn', { ...middle, interest: 10 }, { praise: [0, 3, -1] }],
    ['a fall that the scale cut off', 'turn', { ...middle, rapport: 0 }, { praise: [-1, 0, 0] }],
  ])('%s: %s', (_, point, start, reactions) => {
    expect(dearest('praise', reactions, start).point).toBe(point);
  });

  it.each<readonly [string, string | undefined, 'praise' | 'both' | 'alike', Reactions]>([
    ['taken badly: its own', 'own why-praise', 'praise', { praise: [-1, 0, 0] }],
    ['taken well: the better line’s', 'better why-listen', 'praise', { praise: [1, 0, 0] }],
    ['taken with a shrug: the better line’s', 'better why-listen', 'praise', { praise: [0, 0, 0] }],
    ['taken badly for one of two techniques: that one’s', 'own why-rebut', 'both', { praise: [1, 0, 0], rebut: [-2, 0, 0] }],
    ['taken well for the same reason as the better line: that it leads to the end wished for', 'ending won', 'alike', {}],
  ])('the reason of a line %s', (_, reason, choice, reactions) => {
    const [found] = dearest(choice, reactions).reasons;
    expect(found && inShort(found)).toBe(reason);
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
