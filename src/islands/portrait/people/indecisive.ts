import { both } from '../face.ts';
import { type Pair, type Person, WHITE } from '../person.ts';

/** First job in purchasing; carries every brochure home. */
const indecisiveHim: Person = {
  skin: '#f3d3b3',
  shade: '#d9ae88',
  cheek: '#e9a48c',
  hair: '#2b2422',
  lip: '#a8553f',
  brow: 3.8,
  temper: 'anxious',
  rest: { brows: both(2, -15) },
  reserved: true,
  behind: [{ d: 'M64 86C58 40 84 32 104 32C134 32 144 54 136 88Z', fill: '#2b2422' }],
  wear: [
    { d: 'M38 206C39 178 58 166 84 153H116C142 166 161 178 162 206Z', fill: WHITE },
    { d: 'M38 206C39 182 52 171 72 161L100 200L128 161C148 171 161 182 162 206Z', fill: 'persona' },
    { d: 'M84 148L100 170L86 176L74 158ZM116 148L100 170L114 176L126 158Z', fill: '#e9e2d4' },
    { d: 'M97 170H103L106 200H94Z', fill: 'persona-deep' },
  ],
  face: 'M70 80C70 58 82 48 100 48S130 58 130 80C130 107 116 133 100 133S70 107 70 80Z',
  ears: 31,
  lines: [],
  worn: [],
  above: [
    {
      d: 'M66 78C58 44 82 28 106 30C134 32 142 56 134 80C132 70 128 62 122 58C118 66 104 70 92 68L95 60C88 68 76 72 72 74C69 75 67 76 66 78Z',
      fill: '#2b2422',
    },
    { d: 'M92 33Q96 24 106 25Q102 29 104 34ZM112 32Q120 25 128 30Q122 32 122 37Z', fill: '#2b2422' },
  ],
  prop: [
    { d: 'M66 166L118 158L128 210H74Z', fill: '#efe7d6' },
    { d: 'M62 174L112 164L122 214H70Z', fill: WHITE },
    { d: 'M72 182L104 176M74 190L100 185M76 198L106 192', stroke: '#c9bfae', width: 3 },
    { d: 'M104 160L116 158L118 168L106 170Z', fill: 'persona-deep' },
    { d: 'M128 206Q132 188 122 181Q112 180 108 186Q112 190 112 194Q106 194 108 199Q112 202 114 206Z', fill: '#f3d3b3' },
  ],
};

/** A colleague of his age, from the same office. */
const indecisiveHer: Person = {
  ...indecisiveHim,
  hair: '#3a2a26',
  lip: '#b5514a',
  brow: 3.4,
  behind: [{ d: 'M60 150C50 104 50 34 101 32C150 34 150 104 140 150Q100 166 60 150Z', fill: '#3a2a26' }],
  ears: 0,
  above: [
    {
      d: 'M63 112C58 74 62 38 98 38C102 50 92 66 80 74C70 82 66 96 63 112ZM137 112C142 74 138 38 98 38C102 54 116 66 124 76C132 86 135 98 137 112Z',
      fill: '#3a2a26',
    },
    { d: 'M120 57L132 68', stroke: '#e6b44c', width: 5 },
  ],
};

export const indecisive: Pair = { usual: 'him', her: indecisiveHer, him: indecisiveHim };
