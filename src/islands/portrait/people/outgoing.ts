import { both } from '../face.ts';
import { BROAD, type Pair, type Person, SLIGHT, WHITE } from '../person.ts';
import { circle } from '../shape.ts';

/** Runs a small inn: perm, earrings, a cup of tea for everybody. */
const outgoingHer: Person = {
  skin: '#e9bd93',
  shade: '#cf9a70',
  cheek: '#e08f74',
  hair: '#3a2723',
  lip: '#b5432f',
  brow: 4,
  temper: 'hurt',
  rest: { mouth: 'grin', brows: both(3, -5) },
  behind: [
    { d: circle(100, 66, 44), fill: '#3a2723' },
    { d: circle(62, 66, 21), fill: '#3a2723' },
    { d: circle(138, 66, 21), fill: '#3a2723' },
    { d: circle(54, 92, 20), fill: '#3a2723' },
    { d: circle(146, 92, 20), fill: '#3a2723' },
    { d: circle(62, 116, 16), fill: '#3a2723' },
    { d: circle(138, 116, 16), fill: '#3a2723' },
  ],
  wear: [
    { d: SLIGHT, fill: 'persona' },
    { d: 'M76 146C84 160 116 160 124 146L132 158C116 174 84 174 68 158Z', fill: 'persona-deep' },
    { d: 'M104 166L120 200L100 196L92 170Z', fill: 'persona-deep' },
  ],
  face: 'M63 84C63 56 80 48 100 48S137 56 137 84C137 113 121 132 100 132S63 113 63 84Z',
  ears: 0,
  lines: [],
  worn: [],
  above: [
    { d: circle(76, 52, 15), fill: '#3a2723' },
    { d: circle(98, 45, 16), fill: '#3a2723' },
    { d: circle(122, 51, 15), fill: '#3a2723' },
    { d: circle(64, 66, 9), fill: '#3a2723' },
    { d: circle(136, 66, 9), fill: '#3a2723' },
    { d: circle(63, 113, 5.5), fill: '#e6b44c' },
    { d: circle(137, 113, 5.5), fill: '#e6b44c' },
  ],
  prop: [
    { d: 'M146 154q-5 -6 0 -12t0 -12M158 154q-5 -6 0 -12t0 -12', stroke: WHITE, width: 3 },
    { d: 'M133 158H171L166 190Q152 196 138 190Z', fill: WHITE },
    { d: 'M135 168H169L168 175H136Z', fill: 'persona-deep' },
    { d: 'M126 206Q122 180 136 176Q150 178 152 186Q150 196 146 206Z', fill: '#e9bd93' },
    { d: 'M137 183Q146 183 151 187M136 191Q143 191 148 194', stroke: '#cf9a70', width: 2.5 },
  ],
};

/** Her brother, who keeps the kitchen and the guests happy. */
const outgoingHim: Person = {
  ...outgoingHer,
  hair: '#2c2624',
  lip: '#9c4434',
  brow: 5.5,
  behind: [],
  wear: [
    { d: BROAD, fill: 'persona' },
    { d: 'M80 148L100 176L120 148L132 156L112 186L100 178L88 186L68 156Z', fill: 'persona-deep' },
    { d: 'M100 178V206', stroke: 'persona-deep', width: 3 },
  ],
  ears: 37,
  lines: [
    { d: 'M86 138Q100 143 114 138', stroke: '#cf9a70', width: 2.4 },
    { d: 'M72 88L67 86M128 88L133 86', stroke: '#cf9a70', width: 2 },
  ],
  above: [
    {
      d: 'M62 84C54 56 64 38 80 38C88 28 110 30 118 36C134 34 146 54 138 84C136 74 134 66 128 60C120 66 110 58 102 60C92 64 82 56 74 62C68 66 64 76 62 84Z',
      fill: '#2c2624',
    },
  ],
};

export const outgoing: Pair = { usual: 'her', her: outgoingHer, him: outgoingHim };
