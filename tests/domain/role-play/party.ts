import type { Move } from '../../../src/domain/record/move.ts';
import { movesAt, opening, type Scenario, type Situation, step, type Truth } from '../../../src/domain/role-play/scenario.ts';
import { arrive, drawsOf } from '../../../src/domain/role-play/talk/draw.ts';
import { smallPersona, smallScenario } from './small.ts';

export const stubborn = smallPersona('stubborn', {
  listen: [2, 1, 0],
  praise: [1, 0, -1],
  silence: [1, 2, 0],
  rebut: [-2, -1, -4],
  rush: [-1, 0, -1],
});
export const silent = smallPersona('silent', { silence: [2, 2, 0], praise: [-1, 0, -2], listen: [1, 0, 0], rebut: [-1, -1, -2] });

/** A talk with two people, in which everything occurs that a talk can hold: silence, conditions of one’s own and of another’s, a loop, a walk-out. */
export const party = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [boss](#boss)
- Say nothing. {silence}
  → [opening](#opening) if broken
  → [boss](#boss)
- No. {rebut}
  → [opening](#opening)

## boss

{boss}

> I am the boss.

- Go on. {listen, interest +2}
  → [won](#won) if desk.rapport >= 6 and interest >= 6
  → [opening](#opening)
- Lovely yard. {praise}
  → [opening](#opening)
- Say nothing. {silence}
  → [lost](#lost) if broken
  → [won](#won) if rapport > 5
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
  [stubborn, silent],
  'cast:\n  desk: {persona: stubborn, name: A}\n  boss: {persona: silent, name: B}',
);

/** A talk with one person whose type is to be found out. */
export const riddle = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [guess](#guess)
- Lovely yard. {praise}
  → [guess](#guess)

## guess

> Mm.

- He is silent. {is silent}
  → [won](#won) if right
  → [lost](#lost)
- He is stubborn. {is stubborn}
  → [won](#won) if right
  → [lost](#lost)
- Go on. {listen}
  → [guess](#guess) if rapport <= 9
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
  [stubborn, silent],
  'persona: [stubborn, silent]',
);

/** A talk with a pool of two beats, which it comes to from two sides, and more than once. */
export const pooled = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [news](#news)
- No. {rebut}
  → [lost](#lost) if patience <= 1
  → [news](#news)

## news/fish

> A lorry of fish went over.

- Go on. {listen}
  → [close](#close)
- Say nothing. {silence}
  → [close](#close) if rapport >= 6
  → [lost](#lost)

## news/roof

> The roof leaks.

- Lovely roof. {praise}
  → [close](#close)
- No. {rebut}
  → [lost](#lost)
- Say nothing. {silence}
  → [close](#close)

## close

> So?

- Thursday? {trial-close}
  → [won](#won) if rapport >= 6
  → [lost](#lost)
- Go on. {listen}
  → [news](#news)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
  [stubborn],
);

/** A talk with a hidden type that begins at a pool. */
export const drawnRiddle = smallScenario(
  `## opening/one

> Well?

- Go on. {listen}
  → [opening](#opening) if rapport <= 8
  → [won](#won)
- Say nothing. {silence}
  → [won](#won)

## opening/two

> So?

> [silent] …

- Go on. {listen}
  → [opening](#opening) if rapport <= 8
  → [lost](#lost)
- Lovely yard. {praise}
  → [opening](#opening) if rapport <= 8
  → [lost](#lost)

## opening/three

> And?

- Say nothing. {silence}
  → [opening](#opening) if rapport <= 8
  → [won](#won)
- No. {rebut}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
  [stubborn, silent],
  'persona: [stubborn, silent]',
);

/** All ways of so many moves at the most, with where each comes to stand in a run with this seed. */
export function waysOf(
  scenario: Scenario,
  truth: Truth,
  length: number,
  seed = 1,
): readonly { readonly moves: readonly Move[]; readonly at: Situation }[] {
  const draws = drawsOf(scenario, seed, []);
  const start = { moves: [] as readonly Move[], at: arrive(scenario, opening(scenario, truth), draws, 0) };
  const ways = [start];
  for (const way of ways) {
    const beat = way.moves.length < length ? scenario.beats.get(way.at.at) : undefined;
    for (const move of beat ? movesAt(beat) : []) {
      const led = step(scenario, truth, way.at, move);
      if (led) ways.push({ moves: [...way.moves, move], at: arrive(scenario, led, draws, way.moves.length + 1) });
    }
  }
  return ways;
}
