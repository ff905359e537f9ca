import type { PersonaId } from '../../domain/persona/persona.ts';
import { both, type Face, type Temper } from './face.ts';

/** What a type brings to whoever is of it: how they look while nothing has happened, when they smile, and when they are about to leave. */
export interface Manner {
  readonly temper: Temper;
  /** How the face looks at rest, where it differs from everybody's: the neutral mood of the outgoing is merry, of the negative fretful. */
  readonly rest?: Partial<Face>;
  /** Smiles with the mouth closed. */
  readonly reserved?: true;
  /** How much thicker the brows are. */
  readonly brow?: number;
}

export const MANNERS: Readonly<Record<PersonaId | 'unknown', Manner>> = {
  outgoing: { temper: 'hurt', rest: { mouth: 'grin', brows: both(3, -5) } },
  indecisive: { temper: 'anxious', rest: { brows: both(2, -15) }, reserved: true },
  stubborn: {
    temper: 'cross',
    rest: {
      brows: [
        { lift: -3, angle: 10 },
        { lift: 1, angle: 4 },
      ],
    },
    brow: 1.2,
  },
  'know-it-all': { temper: 'cross', rest: { brows: both(6, 3) }, reserved: true },
  argumentative: { temper: 'loud', rest: { mouth: 'pressed', brows: both(-3, 15) } },
  positive: { temper: 'shut' },
  silent: { temper: 'shut', reserved: true },
  negative: { temper: 'anxious', rest: { mouth: 'pressed', brows: both(1, -17) }, reserved: true },
  unknown: { temper: 'cross', reserved: true },
};
