import { plain } from '../prose.ts';
import type { Beat } from '../role-play/role-play.ts';
import type { Sayable } from './understand.ts';

/** The lines of a beat that anybody can say, whatever happened before: a thought is said to nobody. */
export function sayableAlone({ choices }: Beat): readonly Sayable[] {
  return choices.flatMap(({ id, text, techniques, needs }) =>
    techniques.length > 0 && needs === undefined ? [{ id, text: plain(text), techniques }] : [],
  );
}
