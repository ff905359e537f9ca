import type { Feeling } from '../../domain/role-play/talk/feeling.ts';
import { both, type Face, type Temper } from './face.ts';
import type { Person } from './person.ts';

const STUNG: Readonly<Record<Temper, Face>> = {
  cross: {
    eyes: 'wide',
    mouth: 'pressed',
    brows: [
      { lift: -2, angle: 16 },
      { lift: 7, angle: -2 },
    ],
  },
  loud: { eyes: 'wide', mouth: 'frown', brows: both(-2, 20) },
  hurt: { eyes: 'wide', mouth: 'waver', brows: both(7, -18) },
  anxious: { eyes: 'wide', mouth: 'waver', brows: both(8, -24) },
  shut: { eyes: 'wide', mouth: 'level', brows: both(8, -2) },
};

/** The face of a moment, before that of the mood is seen again. */
export function passingFace(feeling: Feeling, { temper, reserved }: Pick<Person, 'temper' | 'reserved'>): Face {
  if (feeling === 'stung') return STUNG[temper];
  return { eyes: 'bright', mouth: reserved ? 'smile' : 'grin', brows: both(7, reserved ? -4 : -8) };
}
