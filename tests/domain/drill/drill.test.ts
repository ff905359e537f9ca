import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/authoring/files/library.ts';
import { type DrillOf, drawDrill, landings, ROUNDS, shownOrder } from '../../../src/domain/drill/drill.ts';
import { PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { bankOf, objectionWorth, plainPersona } from './objections.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const kinds = fc.constantFrom<DrillOf>('mixed', ...PERSONA_IDS);
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('what is drawn', () => {
  test.each<[what: string, of: DrillOf, each: number, rounds: number | undefined, count: number]>([
    ['ten of one type', 'stubborn', 12, undefined, ROUNDS],
    ['ten of all types', 'mixed', 12, undefined, ROUNDS],
    ['as many as asked for', 'mixed', 12, 3, 3],
    ['all there are, where there are fewer', 'silent', 4, undefined, 4],
    ['nothing from an empty bank', 'mixed', 0, undefined, 0],
  ])('is %s', (_, of, each, rounds, count) => {
    expect(drawDrill(bankOf(each), of, 1, rounds)).toHaveLength(count);
  });

  test('is the same for the same seed, never twice the same objection, and of the type asked for', () => {
    const bank = bankOf(12);
    fc.assert(
      fc.property(kinds, seeds, (of, seed) => {
        const drawn = drawDrill(bank, of, seed);
        expect(idsOf(drawDrill(bank, of, seed))).toEqual(idsOf(drawn));
        expect(new Set(idsOf(drawn)).size).toBe(drawn.length);
        if (of !== 'mixed') expect(new Set(drawn.map(({ persona }) => persona))).toEqual(new Set([of]));
      }),
    );
  });

  test('differs with the seed', () => {
    const orders = new Set([1, 2, 3, 4, 5].map((seed) => idsOf(drawDrill(bankOf(12), 'stubborn', seed)).join()));
    expect(orders.size).toBe(5);
  });

  test('goes round the types when mixed: none comes again before every other has', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const types = drawDrill(bankOf(3), 'mixed', seed, 24).map(({ persona }) => persona);
        for (const round of [0, 8, 16]) expect([...types.slice(round, round + 8)].sort()).toEqual([...PERSONA_IDS].sort());
      }),
    );
  });

  test('goes on with the others where one type has run out', () => {
    const bank = [...bankOf(1), objectionWorth([1, 0, -1], 'more', 'silent')];
    expect(drawDrill(bank, 'mixed', 7)).toHaveLength(9);
    expect(drawDrill(bank, 'mixed', 7).at(-1)?.persona).toBe('silent');
  });
});

describe('the order in which answers are shown', () => {
  test('has every answer once, and is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const objection = objectionWorth([3, 2, 1, 0]);
        const shown = shownOrder(objection, seed);
        expect(new Set(shown)).toEqual(new Set(objection.responses));
        expect(shownOrder(objection, seed)).toEqual(shown);
      }),
    );
  });

  test('puts each answer first now and then', () => {
    const firsts = Array.from({ length: 60 }, (_, seed) => shownOrder(objectionWorth([3, 2, 1, 0]), seed)[0]?.id);
    expect(new Set(firsts).size).toBe(4);
  });
});

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
  test.each(PERSONA_IDS.flatMap((persona) => (['zh', 'en'] as const).map((locale) => [persona, locale] as const)))(
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
