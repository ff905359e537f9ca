import { describe, expect, test } from 'vitest';
import type { Persona } from '../../../../src/domain/persona/persona.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import type { Scenario } from '../../../../src/domain/role-play/scenario.ts';
import { feelingOf } from '../../../../src/domain/role-play/talk/feeling.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { party, riddle } from '../party.ts';
import { smallPersona, smallScenario } from '../small.ts';

/** All five moods, by rapport but for the last. */
const somebody: Persona = (() => {
  const person = smallPersona('stubborn', { praise: [1, 1, 0], rebut: [-1, -1, 0] });
  const words = { name: { zh: '', en: '' }, tells: { zh: [''], en: [''] } };
  const rapport = (comparison: '>=' | '<=', value: number) => [{ meter: 'rapport', comparison, value }] as const;
  return {
    ...person,
    moods: [
      { mood: 'closing', when: [{ meter: 'patience', comparison: '<=', value: 2 }], ...words },
      { mood: 'warm', when: rapport('>=', 8), ...words },
      { mood: 'open', when: rapport('>=', 6), ...words },
      { mood: 'cool', when: rapport('<=', 2), ...words },
      { mood: 'neutral', when: [], ...words },
    ],
  };
})();

/** One beat that comes back after every line; each line does to the meters what its braces say. */
const talkWith = (rapport: number, patience: number) =>
  smallScenario(
    `## opening

> Well?

- Fine. {praise, #kind}
  → [opening](#opening)
- Wrong. {rebut, #harsh}
  → [opening](#opening)
- A little kind. {listen, rapport +1, #mild}
  → [opening](#opening)
- A little harsh. {listen, rapport -1, #sharp}
  → [opening](#opening)
- Fine, and goodbye. {praise, #last}
  → [end](#end)

## end

{won}

> Fine.
`,
    [{ ...somebody, start: { rapport, interest: 5, patience } }],
  );

const shownAfter = (rapport: number, patience: number, ...choices: readonly string[]) =>
  feelingOf(
    replay(
      talkWith(rapport, patience),
      1,
      choices.map((choice) => ({ choice: `opening.${choice}` })),
    ),
  );

describe('what shows for a moment', () => {
  test.each([
    ['warm, and told they are wrong', 9, 5, 'harsh', 'stung'],
    ['open, and told they are wrong', 7, 5, 'harsh', 'stung'],
    ['cool, and told they are wrong: they show it in any case', 3, 5, 'harsh', undefined],
    ['open, and pleased: they show it in any case', 6, 5, 'kind', undefined],
    ['cool, and pleased', 1, 5, 'kind', 'pleased'],
    ['neither warm nor cold, and told they are wrong', 5, 5, 'harsh', 'stung'],
    ['about to leave, and told they are wrong: they show it in any case', 5, 1, 'harsh', undefined],
    ['warm, and pleased: they show it in any case', 9, 5, 'kind', undefined],
    ['neither warm nor cold, and pleased', 4, 5, 'kind', 'pleased'],
    ['about to leave, and pleased', 5, 1, 'kind', 'pleased'],
    ['moved by too little to show, for the better', 5, 5, 'mild', undefined],
    ['moved by too little to show, for the worse', 5, 5, 'sharp', undefined],
  ] as const)('%s', (_name, rapport, patience, choice, expected) => {
    expect(shownAfter(rapport, patience, choice)).toBe(expected);
  });

  test('nothing before the first move', () => {
    expect(shownAfter(5, 5)).toBeUndefined();
  });

  test('the last line alone, whatever came before', () => {
    expect(shownAfter(5, 5, 'kind', 'harsh')).toBe('stung');
    expect(shownAfter(5, 5, 'harsh', 'kind')).toBe('pleased');
    expect(shownAfter(5, 5, 'harsh', 'mild')).toBeUndefined();
  });

  test('what was meant well counts where the meters can rise no further', () => {
    expect(shownAfter(10, 1, 'kind')).toBe('pleased');
  });
});

describe('nothing', () => {
  const faced = (scenario: Scenario, ...moves: readonly Move[]) => {
    const talk = replay(scenario, 1, moves);
    expect(talk.misfit).toBeUndefined();
    return { feeling: feelingOf(talk), facing: talk.situation.facing, kind: talk.standing.kind };
  };

  test('of the one who steps in after somebody else was spoken to', () => {
    expect(faced(party, { choice: 'opening.silence', broken: true })).toEqual({ feeling: 'stung', facing: 0, kind: 'beat' });
    expect(faced(party, { choice: 'opening.listen' })).toEqual({ feeling: undefined, facing: 1, kind: 'beat' });
  });

  test('for a thought, which is said to nobody', () => {
    const thoughts = riddle.beats.get('guess')?.choices.filter(({ names }) => names) ?? [];
    expect(thoughts.length).toBe(2);
    for (const { id } of thoughts) expect(faced(riddle, { choice: 'opening.praise' }, { choice: id }).feeling).toBeUndefined();
  });

  test('once the talk is over', () => {
    expect(faced(party, { choice: 'opening.rebut' })).toEqual({ feeling: undefined, facing: 0, kind: 'ended' });
    expect(faced(talkWith(4, 5), { choice: 'opening.kind' })).toEqual({ feeling: 'pleased', facing: 0, kind: 'beat' });
    expect(faced(talkWith(4, 5), { choice: 'opening.last' })).toEqual({ feeling: undefined, facing: 0, kind: 'ended' });
  });
});
