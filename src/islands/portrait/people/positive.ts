import { type Pair, type Person, SLIGHT, WHITE } from '../person.ts';
import { circle } from '../shape.ts';

/** A plant engineer: hair up, a pencil behind the ear, notes taken. */
const positiveHer: Person = {
  skin: '#e6b68d',
  shade: '#c8946b',
  cheek: '#dc8a6c',
  hair: '#4a2f25',
  lip: '#a5503c',
  brow: 4.2,
  temper: 'shut',
  behind: [
    { d: circle(110, 31, 16), fill: '#4a2f25' },
    { d: 'M63 90C54 46 80 32 102 32C130 32 146 52 137 92Z', fill: '#4a2f25' },
  ],
  wear: [
    { d: SLIGHT, fill: WHITE },
    { d: 'M34 206C35 178 48 168 70 158L80 206ZM166 206C165 178 152 168 130 158L120 206Z', fill: 'persona' },
    { d: 'M84 148L100 168L88 176L76 156ZM116 148L100 168L112 176L124 156Z', fill: '#ece5d8' },
  ],
  face: 'M66 82C66 58 82 48 100 48S134 58 134 82C134 108 118 132 100 132S66 108 66 82Z',
  ears: 35,
  lines: [],
  worn: [],
  above: [
    { d: 'M64 84C56 48 80 30 104 31C132 32 144 54 136 84C132 70 124 60 112 53C104 64 80 66 70 72C67 75 65 79 64 84Z', fill: '#4a2f25' },
    { d: 'M128 96L150 62L156 66L134 99Z', fill: '#e8a93c' },
    { d: 'M150 62L156 54L156 66Z', fill: '#f0d6ae' },
  ],
  prop: [
    { d: 'M50 170L98 178L98 212L46 206Z', fill: WHITE },
    { d: 'M146 170L98 178L98 212L150 206Z', fill: '#ece5d8' },
    { d: 'M50 170L98 178L146 170', stroke: 'persona-deep', width: 4 },
    { d: 'M60 182L88 187M59 191L88 196M108 187L136 182', stroke: '#bdb3a2', width: 3 },
    { d: 'M140 206Q134 192 144 186Q154 186 158 196Q158 206 154 210ZM58 206Q64 192 54 187Q45 187 42 197Q42 206 46 210Z', fill: '#e6b68d' },
  ],
};

/** The other engineer of the plant, with a notebook as full as hers. */
const positiveHim: Person = {
  ...positiveHer,
  hair: '#33261f',
  brow: 5.4,
  behind: [],
  above: [
    {
      d: 'M64 86C58 60 60 44 74 42C78 26 118 20 130 36C142 44 142 66 136 86C134 74 132 66 126 60C112 60 104 52 96 54C88 60 78 58 72 64C67 70 65 78 64 86Z',
      fill: '#33261f',
    },
    { d: 'M128 96L150 62L156 66L134 99Z', fill: '#e8a93c' },
    { d: 'M150 62L156 54L156 66Z', fill: '#f0d6ae' },
  ],
};

export const positive: Pair = { usual: 'her', her: positiveHer, him: positiveHim };
