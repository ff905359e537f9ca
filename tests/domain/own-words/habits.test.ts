import { expect, test } from 'vitest';
import { habitsOf } from '../../../src/domain/own-words/habits.ts';
import { smallPersona, smallScenario } from '../role-play/small.ts';

const persona = smallPersona('stubborn', { listen: [1, 0, 0], praise: [1, 0, 0], rebut: [-1, 0, 0] });
const scenario = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [opening](#opening)
- You are wrong. {rebut}
  → [won](#won)

## won

{won}

> Yes.
`,
  [persona],
);
const run = (moves: readonly string[], said: readonly (readonly [number, string])[]) => ({
  moves: moves.map((choice) => ({ choice })),
  said: new Map(said),
});

test('counts what own words stood for, lines and detours, over all runs', () => {
  const runs = [
    run(
      ['opening.listen', 'opening.~rebut', 'opening.listen'],
      [
        [0, 'tell me'],
        [1, 'nonsense'],
      ],
    ),
    run(
      ['opening.listen', 'opening.rebut'],
      [
        [0, 'go on then'],
        [1, 'no'],
      ],
    ),
  ];
  expect(habitsOf(runs, scenario, persona)).toEqual({
    lines: 4,
    reached: [
      { technique: 'listen', count: 2 },
      { technique: 'rebut', count: 2 },
    ],
    unsaid: ['praise'],
  });
});

test('counts a line once that a run shares with the one it branches off', () => {
  const shared = [0, 'tell me'] as const;
  const runs = [run(['opening.listen', 'opening.rebut'], [shared]), run(['opening.listen', 'opening.listen'], [shared])];
  expect(habitsOf(runs, scenario, persona).lines).toBe(1);
});

test('of what no longer stands in the talk nothing is counted', () => {
  expect(habitsOf([run(['gone.listen'], [[0, 'hm']])], scenario, persona)).toEqual({ lines: 0, reached: [], unsaid: ['listen', 'praise'] });
});
