import type { Look } from '../../domain/persona/look.ts';
import { ageBand } from './age-band.ts';
import { mixed } from './mixed.ts';
import type { Person } from './person.ts';
import type { Hex, Paint, Shape } from './shape.ts';

/** What a drawn person is coloured with, besides the hue of their type. */
export interface Colours {
  readonly skin: Hex;
  /** The same skin in shadow: neck, nose, ears, lines. */
  readonly shade: Hex;
  readonly cheek: Hex;
  readonly lip: Hex;
  readonly hair: Hex;
  /** Light on the hair, or the grey in it. */
  readonly sheen: Hex;
  readonly brows: Hex;
}

type Skin = Pick<Colours, 'skin' | 'shade' | 'cheek'>;
const FAIR: Skin = { skin: '#f3d3b3', shade: '#d9ae88', cheek: '#e9a48c' };
const LIGHT: Skin = { skin: '#efcaa6', shade: '#d2a178', cheek: '#e09a80' };
const WARM: Skin = { skin: '#e6b68d', shade: '#c8946b', cheek: '#dc8a6c' };
const TAN: Skin = { skin: '#dcab80', shade: '#bb875e', cheek: '#cb8666' };
const WEATHERED: Skin = { skin: '#d39c72', shade: '#b57d55', cheek: '#c67b5c' };

/** Who dresses so is out in all weathers. */
const OUTDOORS: readonly string[] = ['waistcoat', 'overalls', 'hi-vis', 'raincoat', 'straw-hat', 'headscarf'];

export function coloursOf({ sex, age, dress, hat }: Pick<Look, 'sex' | 'age' | 'dress' | 'hat'>): Colours {
  const isOut = OUTDOORS.includes(dress) || (hat !== undefined && OUTDOORS.includes(hat));
  return { ...skinOf(sex, age, isOut), ...hairOf(sex, age), lip: lipOf(sex, age) };
}

function skinOf(sex: Look['sex'], age: number, isOut: boolean): Skin {
  if (isOut) return sex === 'him' ? WEATHERED : TAN;
  if (ageBand(age) === 'young') return FAIR;
  return sex === 'him' ? WARM : LIGHT;
}

/** Hair greys by the year; hers later, for hers is dyed. */
function hairOf(sex: Look['sex'], age: number): Pick<Colours, 'hair' | 'sheen' | 'brows'> {
  const greying = age + (sex === 'her' ? -5 : 0);
  if (greying < 44)
    return sex === 'him'
      ? { hair: '#2b2523', sheen: '#463c39', brows: '#2b2523' }
      : { hair: '#37272a', sheen: '#574247', brows: '#37272a' };
  if (greying < 51) return { hair: '#45403d', sheen: '#857e78', brows: '#37322f' };
  if (greying < 58) return { hair: '#77726d', sheen: '#a39d97', brows: '#55504c' };
  if (greying < 64) return { hair: '#a09a93', sheen: '#c4beb7', brows: '#7a746e' };
  return { hair: '#c9c4bd', sheen: '#aea89f', brows: '#908a83' };
}

function lipOf(sex: Look['sex'], age: number): Hex {
  if (sex === 'him') return '#98483a';
  return ageBand(age) === 'older' ? '#a8574c' : '#b0453f';
}

/** Somebody whose type is not known yet: drawn with care, but against the light. */
export const AGAINST_THE_LIGHT: Colours = {
  skin: '#b9aea2',
  shade: '#9b9087',
  cheek: '#b9aea2',
  lip: '#6a5f58',
  hair: '#6f6862',
  sheen: '#857d76',
  brows: '#655e58',
};

/** Against the light, what is worn and held has little colour either. */
export function greyed(person: Person): Person {
  const grey = (paint: Paint): Paint => (isHex(paint) ? mixed(paint, AGAINST_THE_LIGHT.shade, 0.5) : paint);
  const all = (shapes: readonly Shape[]): readonly Shape[] =>
    shapes.map(({ fill, stroke, ...shape }) => ({
      ...shape,
      ...(fill ? { fill: grey(fill) } : {}),
      ...(stroke ? { stroke: grey(stroke) } : {}),
    }));
  const { above, collar, wear, sleeves, prop } = person;
  return {
    ...person,
    above: all(above),
    collar: all(collar),
    wear: all(wear),
    sleeves: [grey(sleeves[0]), grey(sleeves[1])],
    prop: all(prop),
  };
}

const isHex = (paint: Paint): paint is Hex => paint.startsWith('#');
