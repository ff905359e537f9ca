import type { Move } from '../../../src/domain/record/move.ts';
import { movesAt, opening, type Scenario, type Situation, step, type Truth } from '../../../src/domain/role-play/scenario.ts';
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

/** All ways of so many moves at the most, with where each comes to stand. */
export function waysOf(
  scenario: Scenario,
  truth: Truth,
  length: number,
): readonly { readonly moves: readonly Move[]; readonly at: Situation }[] {
  const start = { moves: [] as readonly Move[], at: opening(scenario, truth) };
  const ways = [start];
  for (const way of ways) {
    const beat = way.moves.length < length ? scenario.beats.get(way.at.at) : undefined;
    for (const move of beat ? movesAt(beat) : []) {
      const at = step(scenario, truth, way.at, move);
      if (at) ways.push({ moves: [...way.moves, move], at });
    }
  }
  return ways;
}
