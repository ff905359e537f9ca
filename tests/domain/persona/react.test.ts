import { expect, test } from 'vitest';
import type { Comparison, MeterCondition, Persona } from '../../../src/domain/persona/persona.ts';
import { holds, moodOf, reactionTo } from '../../../src/domain/persona/react.ts';
import { smallPersona } from '../role-play/small.ts';

const meters = { rapport: 5, interest: 1, patience: 9 };

test.each<[Comparison, boolean, boolean, boolean]>([
  ['>=', true, true, false],
  ['<=', false, true, true],
  ['>', true, false, false],
  ['<', false, false, true],
  ['=', false, true, false],
])('rapport 5 %s 4, 5 and 6: %s, %s, %s', (comparison, four, five, six) => {
  const against = (value: number): boolean => holds({ meter: 'rapport', comparison, value }, meters);
  expect([against(4), against(5), against(6)]).toEqual([four, five, six]);
});

const persona = smallPersona('silent', { listen: [2, 1, 0], rebut: [-3, 0, -2] });

test.each<[string, readonly string[], readonly [number, number, number]]>([
  ['one technique', ['listen'], [2, 1, 0]],
  ['two together', ['listen', 'rebut'], [-1, 1, -2]],
  ['one that the type does not know', ['dance'], [0, 0, 0]],
  ['one known and one not', ['dance', 'listen'], [2, 1, 0]],
  ['none', [], [0, 0, 0]],
])('what a customer makes of %s', (_name, techniques, [rapport, interest, patience]) => {
  expect(reactionTo(techniques, persona)).toEqual({ rapport, interest, patience });
});

const when = (...conditions: readonly MeterCondition[]): readonly MeterCondition[] => conditions;
const mood = (id: 'warm' | 'cool' | 'neutral', conditions: readonly MeterCondition[]) => ({
  mood: id,
  when: conditions,
  name: { zh: id, en: id },
  tells: { zh: [id], en: [id] },
});
const moody: Persona = {
  ...persona,
  moods: [
    mood('warm', when({ meter: 'rapport', comparison: '>=', value: 6 }, { meter: 'interest', comparison: '>=', value: 6 })),
    mood('cool', when({ meter: 'rapport', comparison: '<=', value: 6 })),
  ],
};

test.each([
  ['all conditions of the first hold', { rapport: 6, interest: 6, patience: 0 }, 'warm'],
  ['only one of them does', { rapport: 6, interest: 5, patience: 0 }, 'cool'],
] as const)('a mood is the first that holds as a whole: %s', (_name, at, wanted) => {
  expect(moodOf(at, moody).mood).toBe(wanted);
});

test('where no mood holds it says whose', () => {
  expect(() => moodOf({ rapport: 7, interest: 0, patience: 0 }, moody)).toThrow(
    new RangeError('Persona silent has no mood for {"rapport":7,"interest":0,"patience":0}.'),
  );
});
