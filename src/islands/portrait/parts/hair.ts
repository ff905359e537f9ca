import { circle } from '../shape.ts';
import type { HairPart } from './part.ts';

/** Flat on top, shaved at the sides. */
export const crop: HairPart = ({ hair, sheen }) => ({
  behind: [],
  above: [
    {
      d: 'M63 79C61 70 62 50 67 38Q100 27 133 38C138 50 139 70 137 79L133 76C133 66 131 59 127 56Q100 50 73 56C69 59 67 66 67 76Z',
      fill: hair,
    },
    { d: 'M78 43Q98 36 118 41', stroke: sheen, width: 2.4 },
  ],
});

/** Combed to the side. */
export const parted: HairPart = ({ hair, sheen }) => ({
  behind: [],
  above: [
    {
      d: 'M64 84C57 46 78 29 104 29C132 29 143 52 136 84C134 72 131 65 126 60C112 62 98 58 88 50C84 58 76 62 71 66C67 70 65 76 64 84Z',
      fill: hair,
    },
    { d: 'M90 46Q104 54 122 53M94 38Q108 45 126 45', stroke: sheen, width: 2.4 },
  ],
});

export const tousled: HairPart = ({ hair }) => ({
  behind: [{ d: 'M64 86C58 40 84 32 104 32C134 32 144 54 136 88Z', fill: hair }],
  above: [
    {
      d: 'M64 80C57 45 82 28 106 30C134 32 143 56 136 82C133 70 129 63 123 58C118 66 104 70 92 68L95 60C88 68 76 72 71 74C68 76 65 78 64 80Z',
      fill: hair,
    },
    { d: 'M92 33Q96 24 106 25Q102 29 104 34ZM112 32Q120 25 128 30Q122 32 122 37Z', fill: hair },
  ],
});

/** Thin above a high brow. */
export const receding: HairPart = ({ hair, sheen }) => ({
  behind: [],
  above: [
    {
      d: 'M64 88C57 68 62 50 74 44C69 56 71 62 70 70C68 76 66 80 64 88ZM136 88C143 68 138 50 126 44C131 56 129 62 130 70C132 76 134 80 136 88Z',
      fill: hair,
    },
    { d: 'M66 72C60 45 80 33 100 33S140 45 134 72C131 58 122 51 112 51Q100 47 88 51C78 51 69 58 66 72Z', fill: hair },
    { d: 'M76 46Q98 36 122 44', stroke: sheen, width: 2 },
  ],
});

/** None but at the sides. */
export const dome: HairPart = ({ hair, skin }) => ({
  behind: [
    { d: 'M64 62C52 76 52 104 63 114L74 108V66ZM136 62C148 76 148 104 137 114L126 108V66Z', fill: hair },
    { d: 'M64 90C60 50 78 35 100 35S140 50 136 90Z', fill: skin },
  ],
  above: [],
});

/** A woman's short cut. */
export const short: HairPart = ({ hair, sheen }) => ({
  behind: [
    { d: circle(100, 67, 39), fill: hair },
    { d: circle(66, 84, 15), fill: hair },
    { d: circle(134, 84, 15), fill: hair },
  ],
  above: [
    { d: 'M62 88C57 56 70 36 98 36C130 34 143 56 138 88C134 76 132 66 124 60C108 70 84 68 74 62C66 68 64 78 62 88Z', fill: hair },
    { d: 'M88 42Q104 38 118 46M84 50Q96 46 106 49', stroke: sheen, width: 2.6 },
  ],
  fallsLow: true,
});

/** To the chin, swept aside. */
export const bob: HairPart = ({ hair, sheen }) => ({
  behind: [{ d: 'M58 124C50 72 58 30 100 30C142 30 150 72 142 124Q136 131 126 131H74Q64 131 58 124Z', fill: hair }],
  above: [
    {
      d: 'M60 118C54 76 62 38 96 36C92 50 80 62 73 72C67 84 64 102 60 118ZM140 118C146 70 138 34 96 36C98 52 116 60 127 72C133 84 136 102 140 118Z',
      fill: hair,
    },
    { d: 'M104 40Q120 44 130 58', stroke: sheen, width: 2.6 },
  ],
  fallsLow: true,
  coversEars: true,
});

/** To the chin, cut straight over the brow. */
export const fringe: HairPart = ({ hair, sheen }) => ({
  behind: [{ d: 'M56 132C50 96 50 34 100 32C150 34 150 96 144 132L128 138H72Z', fill: hair }],
  above: [
    { d: 'M60 122C56 92 56 36 100 34C144 36 144 92 140 122C136 108 134 92 133 70L67 70C66 92 64 108 60 122Z', fill: hair },
    { d: 'M80 46Q92 40 106 42', stroke: sheen, width: 3 },
  ],
  fallsLow: true,
  coversEars: true,
});

export const long: HairPart = ({ hair, sheen }) => ({
  behind: [{ d: 'M58 152C50 104 50 34 101 32C150 34 150 104 142 152Q100 168 58 152Z', fill: hair }],
  above: [
    {
      d: 'M63 112C58 74 62 38 98 38C102 50 92 66 80 74C70 82 66 96 63 112ZM137 112C142 74 138 38 98 38C102 54 116 66 124 76C132 86 135 98 137 112Z',
      fill: hair,
    },
    { d: 'M106 41Q122 48 130 64', stroke: sheen, width: 2.6 },
  ],
  fallsLow: true,
  coversEars: true,
});

/** To the shoulder, in waves. */
export const waves: HairPart = ({ hair, sheen }) => ({
  behind: [
    {
      d: 'M62 80C54 40 78 30 102 30C130 30 148 46 140 82C152 92 144 104 150 114C158 128 148 142 134 140H66C50 142 44 128 52 114C56 104 50 92 62 80Z',
      fill: hair,
    },
  ],
  above: [
    {
      d: 'M61 108C54 96 58 36 104 36C98 52 86 56 78 66C68 78 70 96 61 108ZM139 108C146 92 144 36 92 37C98 50 118 54 126 68C132 80 130 98 139 108Z',
      fill: hair,
    },
    { d: 'M106 40Q124 44 132 62M62 112Q58 122 64 130M138 112Q142 122 136 130', stroke: sheen, width: 2.6 },
  ],
  fallsLow: true,
  coversEars: true,
});

/** With ear-rings. */
export const perm: HairPart = ({ hair, sheen }) => ({
  behind: [
    { d: circle(100, 66, 44), fill: hair },
    {
      d: `${circle(62, 66, 21)}${circle(138, 66, 21)}${circle(54, 92, 20)}${circle(146, 92, 20)}${circle(62, 116, 16)}${circle(138, 116, 16)}`,
      fill: hair,
    },
  ],
  above: [
    { d: `${circle(76, 52, 15)}${circle(98, 45, 16)}${circle(122, 51, 15)}${circle(65, 66, 9)}${circle(135, 66, 9)}`, fill: hair },
    { d: 'M70 46Q76 40 84 44M96 37Q104 34 110 40M118 44Q126 42 130 50', stroke: sheen, width: 2.4 },
    { d: `${circle(64, 113, 5)}${circle(136, 113, 5)}`, fill: '#e6b44c' },
  ],
  fallsLow: true,
  coversEars: true,
});

export const ponytail: HairPart = ({ hair, sheen }) => ({
  behind: [
    { d: 'M63 90C54 46 80 30 102 30C130 30 146 52 137 92Z', fill: hair },
    { d: 'M124 44C158 46 172 92 158 136C152 148 140 146 138 136C146 108 142 82 126 66Z', fill: hair },
    { d: 'M150 74Q158 100 152 128', stroke: sheen, width: 2.4 },
  ],
  above: [
    { d: 'M64 86C56 48 80 30 104 31C132 32 144 54 136 86C132 72 124 62 112 54C104 64 80 66 70 73C67 76 65 80 64 86Z', fill: hair },
    { d: 'M112 40Q124 46 130 58', stroke: sheen, width: 2.4 },
  ],
  fallsLow: true,
});

/** Gathered high on the head. */
export const knot: HairPart = ({ hair, sheen }) => ({
  behind: [
    { d: circle(108, 30, 16), fill: hair },
    { d: 'M63 90C54 46 80 32 102 32C130 32 146 52 137 92Z', fill: hair },
  ],
  above: [
    { d: 'M64 84C56 48 80 30 104 31C132 32 144 54 136 84C132 70 124 60 112 53C104 64 80 66 70 72C67 75 65 79 64 84Z', fill: hair },
    { d: 'M110 39Q122 44 130 56M100 26Q108 20 116 26', stroke: sheen, width: 2.4 },
  ],
});

/** Parted in the middle, gathered behind. */
export const bun: HairPart = ({ hair, sheen }) => ({
  behind: [
    { d: circle(100, 34, 16), fill: sheen },
    { d: 'M62 96C54 52 76 36 100 36S146 52 138 96Z', fill: hair },
  ],
  above: [
    {
      d: 'M62 92C56 56 76 38 100 38C100 48 92 60 78 66C70 70 65 80 62 92ZM138 92C144 56 124 38 100 38C100 48 108 60 122 66C130 70 135 80 138 92Z',
      fill: hair,
    },
    { d: 'M100 39Q96 52 82 60M100 39Q104 52 118 60', stroke: sheen, width: 2 },
  ],
});
