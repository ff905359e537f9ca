import { BROAD, INK, type Pair, type Person, WHITE } from '../person.ts';
import { box, circle } from '../shape.ts';

/** Twelve years a feed dealer: flat-top, work jacket, calculator always at hand. */
const stubbornHim: Person = {
  skin: '#d39c72',
  shade: '#b57d55',
  cheek: '#c67b5c',
  hair: '#77726d',
  lip: '#8d4434',
  brow: 7,
  temper: 'cross',
  rest: {
    brows: [
      { lift: -3, angle: 10 },
      { lift: 1, angle: 4 },
    ],
  },
  behind: [],
  wear: [
    { d: BROAD, fill: 'persona-deep' },
    { d: 'M82 146L100 206L118 146L110 160H90Z', fill: WHITE },
    { d: 'M80 146L64 158L92 206H100L82 150ZM120 146L136 158L108 206H100L118 150Z', fill: 'persona' },
    { d: 'M42 182H70V190H42Z', fill: 'persona' },
  ],
  face: 'M63 70C63 52 78 46 100 46S137 52 137 70L136 106C135 123 121 133 100 133S65 123 64 106Z',
  ears: 38,
  lines: [
    { d: 'M74 66H90M110 66H126', stroke: '#b57d55', width: 2 },
    { d: 'M80 104Q76 110 77 116M120 104Q124 110 123 116', stroke: '#b57d55', width: 2.5 },
  ],
  worn: [],
  above: [
    {
      d: 'M62 78C60 70 62 48 66 36Q100 26 134 36C138 48 140 70 138 78L133 76C133 66 131 58 127 55Q100 49 73 55C69 58 67 66 67 76Z',
      fill: '#77726d',
    },
  ],
  prop: [
    { d: box(128, 142, 42, 62, 5), fill: INK },
    { d: box(134, 148, 30, 13, 2), fill: '#b9c8a8' },
    {
      d: `${box(134, 167, 7, 6, 1)}${box(145.5, 167, 7, 6, 1)}${box(157, 167, 7, 6, 1)}${box(134, 177, 7, 6, 1)}${box(145.5, 177, 7, 6, 1)}`,
      fill: '#d9d2c4',
    },
    { d: box(157, 177, 7, 16, 1), fill: '#e0744e' },
    { d: 'M112 206Q112 182 128 178Q140 180 139 186Q137 190 130 190Q141 191 139 198Q134 206 128 208Z', fill: '#d39c72' },
  ],
};

/** Took the business over from her father, and made it twice as large. */
const stubbornHer: Person = {
  ...stubbornHim,
  skin: '#dba981',
  shade: '#bd8760',
  hair: '#5d534d',
  lip: '#96392f',
  brow: 5.6,
  behind: [
    { d: circle(100, 64, 41), fill: '#5d534d' },
    { d: circle(64, 84, 16), fill: '#5d534d' },
    { d: circle(136, 84, 16), fill: '#5d534d' },
  ],
  ears: 38,
  lines: [{ d: 'M80 106Q76 111 77 116M120 106Q124 111 123 116', stroke: '#bd8760', width: 2.4 }],
  above: [
    { d: 'M61 86C58 56 70 36 98 36C130 34 144 56 139 86C134 76 132 66 124 60C108 70 84 68 74 62C66 68 64 76 61 86Z', fill: '#5d534d' },
    { d: 'M88 42Q104 38 118 46M84 50Q96 46 106 49', stroke: '#9b918a', width: 2.6 },
    { d: `${circle(62, 108, 3.5)}${circle(138, 108, 3.5)}`, fill: '#dfe7e4' },
  ],
};

export const stubborn: Pair = { usual: 'him', her: stubbornHer, him: stubbornHim };
