import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/authoring/files/library.ts';
import { landings } from '../../../src/domain/drill/landing.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { objectionWorth, plainPersona } from './objections.ts';

describe('how answers land', () => {
  test.each<[what: string, worths: readonly number[], scores: readonly number[]]>([
    ['the best at 1, the worst at 0, the others between them by worth', [-2, 4, 1], [1, 0.5, 0]],
    ['losses against each other', [-1, -5, -3], [1, 0.5, 0]],
    ['equals alike', [3, 3, 0], [1, 1, 0]],
    ['all at 1 where there is no difference', [2, 2, 2], [1, 1, 1]],
  ])('puts %s', (_, worths, scores) => {
    expect(landings(objectionWorth(worths), plainPersona()).map(({ score }) => score)).toEqual(scores);
  });

  test('counts a technique that the persona does not know as nothing', () => {
    const objection = objectionWorth([1, -1]);
    const unknown = { id: 'price.x', text: [], techniques: ['juggling'], reply: [] };
    const landed = landings({ ...objection, responses: [...objection.responses, unknown] }, plainPersona());
    expect(landed.map(({ response, score }) => [response.id, score])).toEqual([
      ['price.0', 1],
      ['price.x', 0.5],
      ['price.1', 0],
    ]);
  });

  test('never leaves 0 to 1, and comes best first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 6 }), (worths) => {
        const scores = landings(objectionWorth(worths), plainPersona()).map(({ score }) => score);
        expect(scores[0]).toBe(1);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

describe('the objections that are shipped', () => {
  const { objections, personas } = readLibrary();
  const graded = objections.flatMap((objection) => {
    const persona = personas.get(objection.persona);
    return persona ? [{ objection, landed: landings(objection, persona) }] : [];
  });
  const share = (list: typeof graded, holds: (one: (typeof graded)[number]) => boolean): number => list.filter(holds).length / list.length;
  const lengthOf = (text: (typeof graded)[number]['landed'][number]['response']['text']): number =>
    text.reduce((sum, span) => sum + span.text.length, 0);

  test('have exactly one best answer each', () => {
    expect(graded.length).toBeGreaterThanOrEqual(160);
    expect(
      graded.filter(({ landed }) => landed.filter(({ score }) => score === 1).length !== 1).map(({ objection }) => objection.id),
    ).toEqual([]);
  });

  // Guessing, or a rule of thumb in place of listening, must not carry anybody.
  test.each(PERSONA_IDS.flatMap((persona) => LOCALES.map((locale) => [persona, locale] as const)))(
    'give nothing away: %s, %s',
    (persona, locale) => {
      const own = graded.filter(({ objection }) => objection.persona === persona && objection.locale === locale);
      const mean = own.reduce((sum, { landed }) => sum + landed.reduce((all, { score }) => all + score, 0) / landed.length, 0) / own.length;
      expect(mean).toBeLessThanOrEqual(0.55);
      const lengths = ({ objection }: (typeof graded)[number]): number[] => objection.responses.map(({ text }) => lengthOf(text));
      const best = ({ landed }: (typeof graded)[number]): number => lengthOf(landed[0]?.response.text ?? []);
      expect(share(own, (one) => best(one) === Math.max(...lengths(one)))).toBeLessThanOrEqual(0.4);
      expect(share(own, (one) => best(one) === Math.min(...lengths(one)))).toBeLessThanOrEqual(0.4);
      for (const place of [0, 1, 2, 3])
        expect(share(own, ({ objection, landed }) => objection.responses[place] === landed[0]?.response)).toBeLessThanOrEqual(0.4);
    },
  );
});
