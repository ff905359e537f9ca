import type { Person } from './person.ts';
import type { Shape } from './shape.ts';

const UNDER = 'M40 190Q84 184 132 170';
const OVER = 'M160 190Q116 186 70 172';

/** Arms folded. Each is drawn twice, the wider one a shadow that keeps it off the coat. */
export const foldedArms = ({ skin, shade, sleeves: [under, over] }: Person): readonly Shape[] => [
  { d: UNDER, stroke: '#1f120d59', width: 29 },
  { d: UNDER, stroke: under, width: 25 },
  { d: 'M126 160Q142 156 148 164Q152 174 142 180L132 182Z', fill: skin },
  { d: OVER, stroke: '#1f120d59', width: 29 },
  { d: OVER, stroke: over, width: 25 },
  { d: 'M72 160Q56 156 50 165Q47 176 58 181L68 184Z', fill: skin },
  { d: 'M60 165Q54 168 55 174M66 163Q60 167 60 176', stroke: shade, width: 2.4 },
];
