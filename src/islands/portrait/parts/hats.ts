import { circle, ellipse } from '../shape.ts';
import { GOLD, type HatPart, WHITE } from './part.ts';

export const cap: HatPart = () => ({
  above: [
    { d: 'M60 66C56 36 76 26 102 26C130 26 146 38 140 66Q100 54 60 66Z', fill: 'persona' },
    { d: 'M56 68Q98 50 142 64Q150 70 140 73Q98 60 62 76Q54 75 56 68Z', fill: 'persona-deep' },
  ],
});

export const helmet: HatPart = () => ({
  above: [
    { d: 'M67 72Q66 116 86 134M133 72Q134 116 114 134', stroke: '#6b6259', width: 2.4 },
    { d: 'M60 70C56 32 78 20 100 20S144 32 140 70Q100 56 60 70Z', fill: GOLD },
    { d: 'M90 22Q88 40 89 59H111Q112 40 110 22Q100 18 90 22Z', fill: '#f1cc79' },
    { d: 'M54 70Q100 50 146 70Q150 77 142 77Q100 62 58 77Q50 77 54 70Z', fill: '#c48f2c' },
  ],
});

export const strawHat: HatPart = () => ({
  above: [
    { d: 'M36 66Q100 38 164 66Q160 74 150 72Q100 58 50 72Q40 74 36 66Z', fill: '#cfa45a' },
    { d: 'M68 58C68 30 82 21 100 21S132 30 132 58Q100 49 68 58Z', fill: '#e3c07a' },
    { d: 'M67 56Q100 47 133 56V64Q100 54 67 64Z', fill: 'persona-deep' },
    { d: 'M82 30Q100 24 118 30M76 41Q100 33 124 41M44 66Q56 61 66 59M134 59Q146 61 156 66', stroke: '#c3984f', width: 1.8 },
  ],
});

/** As in kitchens and food works. */
export const whiteCap: HatPart = () => ({
  above: [
    { d: 'M62 62C46 44 64 20 100 20S154 44 138 62Q100 50 62 62Z', fill: WHITE },
    { d: 'M62 60Q100 48 138 60L137 72Q100 60 63 72Z', fill: '#e3dccd' },
    { d: 'M80 52Q74 38 84 30M100 49V30M120 52Q126 38 116 30', stroke: '#dcd4c4', width: 2.4 },
  ],
});

/** Tied at the back of the neck. */
export const headscarf: HatPart = ({ hair }) => ({
  behind: [{ d: 'M126 104Q150 108 158 132Q146 134 138 126Q140 142 130 150Q122 132 118 112Z', fill: 'persona-deep' }],
  above: [
    { d: 'M70 66Q84 50 100 56Q116 50 130 66Q114 60 100 64Q86 60 70 66Z', fill: hair },
    { d: 'M61 104C52 46 74 28 100 28S148 46 139 104C137 82 128 62 100 58S63 82 61 104Z', fill: 'persona' },
    {
      d: `${circle(82, 44, 3)}${circle(104, 38, 3)}${circle(124, 52, 3)}${circle(70, 64, 3)}${circle(133, 74, 3)}${circle(64, 84, 2.6)}${circle(101, 51, 2.4)}`,
      fill: 'persona-soft',
    },
  ],
});

/** What is seen of hair that a hat covers, where it does not fall lower. */
export const UNDER_HAT = ellipse(100, 84, 38, 24);
