import type { Mood } from '../../domain/persona/persona.ts';

/** How somebody looks when they are about to leave: not everybody shouts. */
export type Temper = 'cross' | 'loud' | 'hurt' | 'anxious' | 'shut';

export type Eyes = 'laughing' | 'bright' | 'wide' | 'plain' | 'lidded' | 'hard' | 'lowered';
export type Mouth = 'laugh' | 'beam' | 'smile' | 'grin' | 'level' | 'doubt' | 'frown' | 'shout' | 'waver' | 'pressed';

/** One brow: `lift` upwards in units of the drawing, `angle` in degrees, positive draws the inner end down. */
export interface Brow {
  readonly lift: number;
  readonly angle: number;
}

export interface Face {
  readonly eyes: Eyes;
  readonly mouth: Mouth;
  readonly brows: readonly [left: Brow, right: Brow];
}

export const both = (lift: number, angle: number): readonly [Brow, Brow] => [
  { lift, angle },
  { lift, angle },
];

const LEAVING: Readonly<Record<Temper, Face>> = {
  cross: { eyes: 'hard', mouth: 'frown', brows: both(-6, 24) },
  loud: { eyes: 'hard', mouth: 'shout', brows: both(-5, 28) },
  hurt: { eyes: 'lowered', mouth: 'frown', brows: both(-1, -16) },
  anxious: { eyes: 'lowered', mouth: 'waver', brows: both(3, -26) },
  shut: { eyes: 'lowered', mouth: 'pressed', brows: both(-6, 10) },
};

/** A mood's face. Brows, eyes and mouth all change with each step, so that any one of them may be overlooked. `rest`: what is this one's own while nothing has happened yet. */
export function faceOf(mood: Mood, temper: Temper, reserved: boolean, rest: Partial<Face> = {}): Face {
  switch (mood) {
    case 'warm':
      return { eyes: 'laughing', mouth: reserved ? 'beam' : 'laugh', brows: both(6, -6) };
    case 'open':
      return { eyes: 'bright', mouth: 'smile', brows: both(5, -10) };
    case 'neutral':
      return { eyes: 'plain', mouth: 'level', brows: both(0, 0), ...rest };
    case 'cool':
      return {
        eyes: 'lidded',
        mouth: 'doubt',
        brows: [
          { lift: -3, angle: 12 },
          { lift: 7, angle: -8 },
        ],
      };
    case 'closing':
      return LEAVING[temper];
  }
}
