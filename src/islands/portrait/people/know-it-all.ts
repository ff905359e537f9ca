import { both } from '../face.ts';
import { BROAD, INK, type Pair, type Person, WHITE } from '../person.ts';
import { box } from '../shape.ts';

/** Has read about it, of course: dome, half-moon spectacles, one finger raised. */
const knowItAllHim: Person = {
  skin: '#efcaa6',
  shade: '#d2a178',
  cheek: '#e09a80',
  hair: '#a9a29a',
  lip: '#9c4a3a',
  brow: 4.5,
  temper: 'cross',
  rest: { brows: both(6, 3) },
  reserved: true,
  behind: [{ d: 'M60 74C54 84 56 104 64 112L72 108V66ZM140 74C146 84 144 104 136 112L128 108V66Z', fill: '#a9a29a' }],
  wear: [
    { d: BROAD, fill: 'persona' },
    { d: 'M80 138H120V166L100 206L80 166Z', fill: '#37324a' },
    { d: 'M80 150L60 158L74 180L68 186L98 206L78 168ZM120 150L140 158L126 180L132 186L102 206L122 168Z', fill: 'persona-deep' },
  ],
  face: 'M66 78C66 46 82 36 100 36S134 46 134 78C134 111 120 134 100 134S66 111 66 78Z',
  ears: 35,
  lines: [
    { d: 'M86 58Q100 54 114 58', stroke: '#d2a178', width: 2 },
    { d: 'M84 126Q86 140 100 142Q114 140 116 126Q108 124 100 124Q92 124 84 126Z', fill: '#a9a29a' },
    { d: 'M80 110Q90 103 100 107Q110 103 120 110Q110 111 100 111Q90 111 80 110Z', fill: '#a9a29a' },
  ],
  worn: [
    {
      d: 'M72 98H94Q94 110 83 110Q72 110 72 98ZM106 98H128Q128 110 117 110Q106 110 106 98ZM94 100Q100 96 106 100M72 99L64 92M128 99L136 92',
      stroke: INK,
      width: 2.6,
    },
  ],
  above: [],
  prop: [
    { d: box(147, 138, 13, 48, 6.5), fill: '#efcaa6' },
    { d: box(146, 168, 34, 28, 12), fill: '#efcaa6' },
    { d: 'M161 170V182M169.500 170V182', stroke: '#d2a178', width: 2.4 },
    { d: 'M149 186Q158 180 168 186', stroke: '#d2a178', width: 2.6 },
    { d: 'M151 145Q153.500 142 156 145', stroke: '#d2a178', width: 2 },
    { d: 'M142 214L147 194H179L184 214Z', fill: 'persona-deep' },
    { d: 'M145 199L146.500 192H179.500L181 199Z', fill: WHITE },
  ],
};

/** His colleague at the institute, who has read the other half. */
const knowItAllHer: Person = {
  ...knowItAllHim,
  hair: '#8f8781',
  lip: '#a8423c',
  brow: 4,
  behind: [{ d: 'M58 122C50 72 58 30 100 30C142 30 150 72 142 122Q136 130 126 130H74Q64 130 58 122Z', fill: '#8f8781' }],
  ears: 0,
  face: 'M67 80C67 56 82 46 100 46S133 56 133 80C133 108 118 133 100 133S67 108 67 80Z',
  lines: [{ d: 'M82 112Q78 117 80 122M118 112Q122 117 120 122', stroke: '#d2a178', width: 2.2 }],
  above: [
    {
      d: 'M60 116C54 76 62 38 96 36C92 50 80 62 72 72C66 84 64 100 60 116ZM140 116C146 70 138 34 96 36C98 52 116 60 128 72C134 84 136 100 140 116Z',
      fill: '#8f8781',
    },
    { d: 'M104 40Q120 44 130 58', stroke: '#b9b2ac', width: 2.6 },
  ],
};

export const knowItAll: Pair = { usual: 'him', her: knowItAllHer, him: knowItAllHim };
