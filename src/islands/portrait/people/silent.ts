import { BROAD, type Pair, type Person } from '../person.ts';
import { box, circle } from '../shape.ts';

/** Keeps the machines of a mill running, and his thoughts to himself: cap, collar up, a flask. */
const silentHim: Person = {
  skin: '#dcab80',
  shade: '#bb875e',
  cheek: '#cb8666',
  hair: '#2d2826',
  lip: '#8c4434',
  brow: 5.5,
  temper: 'shut',
  reserved: true,
  behind: [{ d: 'M64 70H136V104H64Z', fill: '#2d2826' }],
  wear: [{ d: BROAD, fill: 'persona-deep' }],
  face: 'M67 74C67 52 82 46 100 46S133 52 133 74L131 110C129 127 116 137 100 137S71 127 69 110Z',
  ears: 34,
  lines: [
    { d: 'M74 104Q79 110 79 117M126 104Q121 110 121 117', stroke: '#bb875e', width: 2.6 },
    { d: 'M92 128Q100 132 108 128', stroke: '#bb875e', width: 2.6 },
    { d: circle(121, 106, 2), fill: '#7a4a30' },
  ],
  worn: [],
  above: [
    { d: 'M60 66C56 36 76 26 102 26C130 26 146 38 140 66Q100 54 60 66Z', fill: 'persona' },
    { d: 'M56 68Q98 50 142 64Q150 70 140 73Q98 60 62 76Q54 75 56 68Z', fill: 'persona-deep' },
    { d: 'M66 130Q64 148 62 160L100 178L138 160Q136 148 134 130Q120 146 100 146Q80 146 66 130Z', fill: 'persona' },
    { d: 'M100 146V206', stroke: 'persona-soft', width: 3 },
  ],
  prop: [
    { d: box(38, 146, 34, 62, 6), fill: '#8b9399' },
    { d: box(38, 146, 34, 17, 5), fill: '#5d666d' },
    { d: 'M46 168V206', stroke: '#b9c0c4', width: 4 },
    { d: 'M80 206Q84 186 72 180Q60 179 54 184Q56 189 62 189Q52 190 53 196Q56 200 62 199Q56 203 60 208Z', fill: '#dcab80' },
  ],
};

/** His opposite number on the late shift. */
const silentHer: Person = {
  ...silentHim,
  lip: '#a04c40',
  brow: 4.2,
  behind: [
    { d: 'M64 70H136V104H64Z', fill: '#2d2826' },
    { d: 'M128 92C156 96 166 128 152 160C146 172 134 172 130 162C140 140 138 118 124 104Z', fill: '#2d2826' },
  ],
  face: 'M67 76C67 54 82 46 100 46S133 54 133 76C133 106 118 134 100 134S67 106 67 76Z',
  lines: [{ d: circle(120, 108, 2), fill: '#7a4a30' }],
};

export const silent: Pair = { usual: 'him', her: silentHer, him: silentHim };
