import type { Face, Temper } from './face.ts';
import type { Hex, Paint, Shape } from './shape.ts';

/** Everything about a drawn person that no mood changes. Drawn in the order of the fields. */
export interface Person {
  readonly skin: Hex;
  /** The same skin in shadow: neck, nose, ears. */
  readonly shade: Hex;
  readonly cheek: Hex;
  readonly brows: Hex;
  readonly lip: Hex;
  /** Thickness of the brows. */
  readonly brow: number;
  readonly temper: Temper;
  /** How the face looks at rest, where it differs from everybody's. */
  readonly rest?: Partial<Face>;
  /** Smiles with the mouth closed. */
  readonly reserved?: true;
  /** Behind head and body. */
  readonly behind: readonly Shape[];
  readonly wear: readonly Shape[];
  /** Of folded arms, the one below and the one above. */
  readonly sleeves: readonly [under: Paint, over: Paint];
  /** Outline of the face. */
  readonly face: string;
  /** How far the ears stand from the middle; 0 where hair covers them. */
  readonly ears: number;
  /** On the face, as wide as it is. */
  readonly shadow: readonly Shape[];
  /** On the face and turning with it: lines, beard, spectacles. `lines` lie under eyes and mouth, `worn` over them. */
  readonly lines: readonly Shape[];
  readonly worn: readonly Shape[];
  /** Over the face: fringe, hat. */
  readonly above: readonly Shape[];
  /** Over neck and chin, and still when the head turns: a collar turned up. */
  readonly collar: readonly Shape[];
  /** In the hands; put away when the person is about to leave. */
  readonly prop: readonly Shape[];
}
