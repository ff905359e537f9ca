import type { MeterChange } from '../../persona/meters.ts';
import type { Reaction } from '../../persona/persona.ts';
import type { TechniqueId } from '../../persona/technique.ts';

/** A technique that a move showed, and how the person took it. */
export interface Shown {
  readonly technique: TechniqueId;
  readonly reaction: Reaction;
}

/** How a line was taken, all meters together: above 0 well, below 0 badly. */
export const landing = (change: MeterChange): number => change.rapport + change.interest + change.patience;

/** How one technique of a line was taken. */
export const takenAs = ({ reaction }: Shown): number => landing(reaction.change);

/** The technique that did most of the harm, or most of the good. */
export function weightiest(shown: readonly Shown[], which: 'harm' | 'good'): Shown | undefined {
  const sign = which === 'harm' ? -1 : 1;
  return shown.reduce<Shown | undefined>((most, one) => (!most || sign * takenAs(one) > sign * takenAs(most) ? one : most), undefined);
}
