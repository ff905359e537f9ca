import type { Sex } from '../../../domain/persona/look.ts';
import type { Colours } from '../colours.ts';
import type { Paint, Shape } from '../shape.ts';

export const INK = '#2a211d';
export const WHITE = '#fbf7ef';
/** White in shadow: collars, folds, the lines of a sheet. */
export const CREAM = '#ece5d8';
export const FAINT = '#bdb3a2';
export const GOLD = '#e6b44c';
export const STEEL = '#8b9399';

/** Hair as it is worn. */
export type HairPart = (colours: Colours) => {
  /** Behind head and body. */
  readonly behind: readonly Shape[];
  /** Over the face; under a hat nothing of it is seen. */
  readonly above: readonly Shape[];
  /** What is behind the head is seen below a hat. */
  readonly fallsLow?: true;
  readonly coversEars?: true;
};

export type HatPart = (colours: Colours) => { readonly behind?: readonly Shape[]; readonly above: readonly Shape[] };

export type DressPart = (sex: Sex) => {
  readonly wear: readonly Shape[];
  /** Over neck and chin: a collar turned up. */
  readonly collar?: readonly Shape[];
  /** Of folded arms, the one below and the one above; in the type's hue where nothing is said. */
  readonly sleeves?: readonly [under: Paint, over: Paint];
};

/** In the hands, or beside them. */
export type PropPart = (colours: Colours) => readonly Shape[];

/** They turn with the face, and lie over the eyes. */
export type GlassesPart = () => readonly Shape[];

export type BeardPart = (colours: Colours) => {
  /** Turns with the face, and lies under the mouth. */
  readonly grown?: readonly Shape[];
  /** As wide as the face. */
  readonly shadow?: readonly Shape[];
};
