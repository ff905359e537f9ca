import { describe, expect, test } from 'vitest';
import { BEARDS, DRESSES, GLASSES, HAIRS, HATS, type Look, PROPS, SEXES } from '../../../src/domain/persona/look.ts';
import { PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { drawChange, drawLook } from '../../../src/islands/portrait/draw.ts';
import { personOf } from '../../../src/islands/portrait/people.ts';
import type { Person } from '../../../src/islands/portrait/person.ts';
import type { Shape } from '../../../src/islands/portrait/shape.ts';

const plain: Look = { sex: 'her', age: 45, dress: 'shirt', prop: 'none' };

const shapesOf = (person: Person): readonly Shape[] => [
  ...[...person.behind, ...person.wear, ...person.shadow, ...person.lines],
  ...[...person.worn, ...person.above, ...person.collar, ...person.prop],
];

/** Every value of every part, on a woman and on a man. */
const every = SEXES.flatMap((sex) => [
  ...DRESSES.map((dress) => ['dress', dress, { ...plain, sex, dress }] as const),
  ...PROPS.map((prop) => ['prop', prop, { ...plain, sex, prop }] as const),
  ...HAIRS.map((hair) => ['hair', hair, { ...plain, sex, hair }] as const),
  ...HATS.map((hat) => ['hat', hat, { ...plain, sex, hat }] as const),
  ...GLASSES.map((glasses) => ['glasses', glasses, { ...plain, sex, glasses }] as const),
  ...BEARDS.map((beard) => ['beard', beard, { ...plain, sex, beard }] as const),
]);

describe('a look', () => {
  test.each(every)('%s %s is drawn in numbers and colours only', (_part, _value, look) => {
    for (const persona of ['silent', 'unknown'] as const) {
      const person = drawLook(persona, look);
      expect(person.face).toMatch(/^[MLHVCSQTAZ\d\s.-]+$/iu);
      for (const { d, fill, stroke } of shapesOf(person)) {
        expect(d).toMatch(/^[MLHVCSQTAZmlhvcsqtaz\d\s.-]+$/);
        for (const paint of [fill, stroke]) if (paint) expect(paint).toMatch(/^(?:#[\da-f]{6}|persona(?:-deep|-soft|-ground)?)$/);
        expect(fill ?? stroke).toBeDefined();
      }
    }
  });

  test('no two values of a part are drawn alike', () => {
    for (const sex of SEXES) {
      for (const part of ['dress', 'prop', 'hair', 'hat', 'glasses', 'beard'] as const) {
        const drawings = every.flatMap(([of, , look]) =>
          of === part && look.sex === sex ? [JSON.stringify(drawLook('silent', look))] : [],
        );
        expect(new Set(drawings).size).toBe(drawings.length);
        expect(drawings.length).toBeGreaterThan(1);
      }
    }
  });

  test('brings nothing of the one who usually stands for the type', () => {
    const her = drawLook('know-it-all', plain);
    expect(her.worn).toEqual([]);
    expect(her.prop).toEqual([]);
    expect(drawLook('know-it-all', { ...plain, sex: 'him' }).lines).toEqual(drawLook('silent', { ...plain, sex: 'him' }).lines);
  });

  test('is the same person whatever their type, but for the manner', () => {
    const { temper, rest, reserved, brow, ...seen } = drawLook('argumentative', plain);
    expect(drawLook('negative', plain)).toMatchObject(seen);
    expect([temper, rest?.mouth, reserved, brow]).toEqual(['loud', 'pressed', undefined, 4]);
  });
});

describe('age', () => {
  const at = (age: number, sex: Look['sex'] = 'him') => drawLook('silent', { ...plain, sex, age, hair: 'crop' });
  const hairOf = (person: Person) => person.above[0]?.fill;

  test.each(SEXES)('shows: the years leave lines on %s, never fewer', (sex) => {
    const lines = Array.from({ length: 84 }, (_, years) => at(16 + years, sex).lines.length);
    for (const [years, count] of lines.entries()) expect(count).toBeGreaterThanOrEqual(lines[years - 1] ?? 0);
    expect([lines[0], at(58, sex).lines.length > at(40, sex).lines.length]).toEqual([0, true]);
  });

  test('greys: dark at thirty, grey at fifty-eight, white at seventy', () => {
    const colours = [30, 58, 70].map((age) => hairOf(at(age)));
    expect(new Set(colours).size).toBe(3);
    const lightness = colours.map((colour) => Number.parseInt(colour?.slice(1, 3) ?? '', 16));
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
  });

  test('decides how hair is worn where nothing is said', () => {
    const worn = [26, 45, 60].map((age) => JSON.stringify(drawLook('silent', { ...plain, age }).above.map(({ d }) => d)));
    expect(new Set(worn).size).toBe(3);
  });
});

test('whoever works in all weathers is tanned', () => {
  for (const sex of SEXES) {
    const indoors = drawLook('silent', { ...plain, sex }).skin;
    expect(drawLook('silent', { ...plain, sex, dress: 'overalls' }).skin).not.toBe(indoors);
    expect(drawLook('silent', { ...plain, sex, hat: 'straw-hat' }).skin).not.toBe(indoors);
  }
});

test('under a hat nothing is seen of a fringe, and long hair below it', () => {
  const [bare, hat] = [drawLook('silent', { ...plain, hair: 'long' }), drawLook('silent', { ...plain, hair: 'long', hat: 'cap' })];
  for (const shape of bare.above) expect(hat.above).not.toContainEqual(shape);
  for (const shape of bare.behind) expect(hat.behind).toContainEqual(shape);
  const [knot, covered] = [drawLook('silent', { ...plain, hair: 'knot' }), drawLook('silent', { ...plain, hair: 'knot', hat: 'cap' })];
  for (const shape of knot.behind) expect(covered.behind).not.toContainEqual(shape);
});

describe('somebody whose type is not known', () => {
  test('is drawn against the light, in the same clothes', () => {
    const look: Look = { ...plain, dress: 'hi-vis', prop: 'fan' };
    const [known, unknown] = [drawLook('stubborn', look), drawLook('unknown', look)];
    expect(unknown.wear.map(({ d }) => d)).toEqual(known.wear.map(({ d }) => d));
    expect(unknown.prop.map(({ d }) => d)).toEqual(known.prop.map(({ d }) => d));
    expect(unknown.prop[0]?.fill).not.toBe(known.prop[0]?.fill);
    expect(unknown.skin).not.toBe(known.skin);
  });
});

describe('the customer of a lesson', () => {
  test.each(PERSONA_IDS)('%s is the usual one where nothing is said', (persona) => {
    expect(drawChange(persona)).toEqual(personOf(persona));
  });

  test('is a woman or a man, and otherwise as usual', () => {
    for (const persona of PERSONA_IDS) {
      const [her, him] = SEXES.map((sex) => drawChange(persona, { sex }));
      expect(her).not.toEqual(him);
      expect([her, him]).toContainEqual(personOf(persona));
    }
  });

  test('differs in what is said, and in nothing else', () => {
    const usual = drawChange('stubborn', { sex: 'him' });
    const changed = drawChange('stubborn', { sex: 'him', prop: 'goose' });
    expect({ ...changed, prop: usual.prop }).toEqual(usual);
    expect(changed.prop).toEqual(drawLook('stubborn', { ...plain, prop: 'goose' }).prop);
  });
});
