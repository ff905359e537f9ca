import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrillOf, drawDrill, ROUNDS, shownOrder } from '../../../src/domain/drill/draw.ts';
import { PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { bankOf, objectionWorth } from './objections.ts';

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
