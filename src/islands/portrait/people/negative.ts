import { both } from '../face.ts';
import { BROAD, INK, type Pair, type Person, SLIGHT, WHITE } from '../person.ts';
import { circle } from '../shape.ts';

/** Keeps the books of a family firm as her father did: grey bun, round spectacles on a chain, the ledger held close. */
const negativeHer: Person = {
  skin: '#f0d2b8',
  shade: '#d3aa8a',
  cheek: '#dfa08c',
  hair: '#bdb7b0',
  brows: '#8f8880',
  lip: '#a65f55',
  brow: 3.6,
  temper: 'anxious',
  rest: { mouth: 'pressed', brows: both(1, -17) },
  reserved: true,
  behind: [
    { d: circle(100, 34, 17), fill: '#a8a29b' },
    { d: 'M62 96C54 52 76 36 100 36S146 52 138 96Z', fill: '#bdb7b0' },
  ],
  wear: [
    { d: SLIGHT, fill: 'persona' },
    { d: 'M82 150L100 184L118 150L108 158H92Z', fill: WHITE },
    { d: 'M100 184V206', stroke: 'persona-deep', width: 4 },
  ],
  face: 'M65 84C65 58 82 50 100 50S135 58 135 84C135 105 128 117 118 126Q110 132 100 132Q90 132 82 126C72 117 65 105 65 84Z',
  ears: 35,
  lines: [
    { d: 'M82 110Q78 115 80 120M118 110Q122 115 120 120', stroke: '#d3aa8a', width: 2.4 },
    { d: 'M90 62Q100 60 110 62', stroke: '#d3aa8a', width: 2 },
  ],
  worn: [{ d: `${circle(84, 92, 13)}${circle(116, 92, 13)}M97 90Q100 87 103 90M71 90L65 88M129 90L135 88`, stroke: INK, width: 2.6 }],
  above: [
    {
      d: 'M62 92C56 56 76 38 100 38C100 48 92 60 78 66C70 70 65 80 62 92ZM138 92C144 56 124 38 100 38C100 48 108 60 122 66C130 70 135 80 138 92Z',
      fill: '#bdb7b0',
    },
    { d: 'M100 39Q96 52 82 60M100 39Q104 52 118 60', stroke: '#98918a', width: 2 },
  ],
  prop: [
    { d: 'M62 166L128 160L134 212H66Z', fill: '#6d4a35' },
    { d: 'M62 166L72 165L77 212H66Z', fill: '#4d3324' },
    { d: 'M84 174L118 171L120 185L86 188Z', fill: '#ecdfc4' },
    { d: 'M146 206Q146 186 132 184Q118 186 112 192Q113 196 122 196Q112 199 114 204Q120 208 126 208Z', fill: '#f0d2b8' },
    { d: 'M54 206Q52 192 64 188Q74 189 76 194Q74 198 68 199Q74 202 72 207Z', fill: '#f0d2b8' },
  ],
};

/** Her husband, who signs what she has checked. */
const negativeHim: Person = {
  ...negativeHer,
  hair: '#c9c4bd',
  brow: 5,
  behind: [],
  wear: [
    { d: BROAD, fill: 'persona' },
    { d: 'M82 148L100 186L118 148L110 158H90Z', fill: WHITE },
    { d: 'M100 186V206', stroke: 'persona-deep', width: 4 },
  ],
  ears: 37,
  lines: [
    { d: 'M82 110Q78 115 80 120M118 110Q122 115 120 120', stroke: '#d3aa8a', width: 2.4 },
    { d: 'M86 60Q100 57 114 60M88 67Q100 64 112 67', stroke: '#d3aa8a', width: 2 },
  ],
  above: [
    {
      d: 'M64 88C56 66 62 48 76 44C68 56 72 62 70 70C68 76 66 80 64 88ZM136 88C144 66 138 48 124 44C132 56 128 62 130 70C132 76 134 80 136 88Z',
      fill: '#c9c4bd',
    },
    { d: 'M66 74C60 46 80 34 100 34S140 46 134 74C131 62 122 55 112 55Q100 52 88 55C78 55 69 62 66 74Z', fill: '#c9c4bd' },
    { d: 'M76 48Q98 38 122 46', stroke: '#aea89f', width: 2 },
  ],
};

export const negative: Pair = { usual: 'her', her: negativeHer, him: negativeHim };
