import { BROAD, type Pair, type Person } from '../person.ts';

/** Somebody whose type is not known yet: drawn with care, but against the light. */
const him: Person = {
  skin: '#b9aea2',
  shade: '#9b9087',
  cheek: '#b9aea2',
  hair: '#6f6862',
  lip: '#6a5f58',
  brow: 4.5,
  temper: 'cross',
  reserved: true,
  behind: [],
  wear: [
    { d: BROAD, fill: 'persona-deep' },
    { d: 'M82 148L100 182L118 148Z', fill: 'persona-soft' },
  ],
  face: 'M66 80C66 56 82 48 100 48S134 56 134 80C134 108 118 133 100 133S66 108 66 80Z',
  ears: 35,
  lines: [],
  worn: [],
  above: [{ d: 'M64 84C58 48 80 32 102 32C130 32 142 52 136 84C133 72 128 64 122 60Q100 66 76 62C70 66 66 74 64 84Z', fill: '#6f6862' }],
  prop: [],
};

const her: Person = {
  ...him,
  brow: 3.5,
  behind: [
    { d: 'M60 88C54 42 78 28 100 28S146 42 140 88C142 112 146 130 138 144Q119 152 100 152T62 144C54 130 58 112 60 88Z', fill: '#6f6862' },
  ],
  ears: 0,
};

export const unknown: Pair = { usual: 'him', her, him };
