import type { Sex } from '../../domain/persona/look.ts';
import type { Face, Temper } from './face.ts';
import type { Paint, Shape } from './shape.ts';

/** Everything about a drawn person that no mood changes. Drawn in the order of the fields. */
export interface Person {
  readonly skin: Paint;
  /** The same skin in shadow: neck, nose, ears. */
  readonly shade: Paint;
  readonly cheek: Paint;
  readonly hair: Paint;
  /** Of the brows, where hair as light as this one's would be lost on the skin. */
  readonly brows?: Paint;
  readonly lip: Paint;
  /** Thickness of the brows. */
  readonly brow: number;
  readonly temper: Temper;
  /** How the face looks at rest, where it differs from everybody's: the neutral mood of the outgoing is merry, of the negative fretful. */
  readonly rest?: Partial<Face>;
  /** Smiles with the mouth closed. */
  readonly reserved?: true;
  /** Behind head and body. */
  readonly behind: readonly Shape[];
  readonly wear: readonly Shape[];
  /** Outline of the face. */
  readonly face: string;
  /** How far the ears stand from the middle; 0 where hair or cap covers them. */
  readonly ears: number;
  /** On the face and turning with it: lines, beard, spectacles. `lines` lie under eyes and mouth, `worn` over them. */
  readonly lines: readonly Shape[];
  readonly worn: readonly Shape[];
  /** Over the face: fringe, cap. */
  readonly above: readonly Shape[];
  /** In the hands; put away when the person is about to leave. */
  readonly prop: readonly Shape[];
}

/** A type as a woman and as a man. `usual`: who stands for the type where nobody particular is meant. */
export interface Pair extends Readonly<Record<Sex, Person>> {
  readonly usual: Sex;
}

export const INK = '#2a211d';
export const WHITE = '#fbf7ef';

/** Shoulders and arms down to the frame, wide and narrow. */
export const BROAD = 'M14 206C15 172 40 160 80 149H120C160 160 185 172 186 206Z';
export const SLIGHT = 'M34 206C35 176 54 163 82 152H118C146 163 165 176 166 206Z';
