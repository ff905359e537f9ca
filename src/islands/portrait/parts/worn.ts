import { mixed } from '../mixed.ts';
import { circle } from '../shape.ts';
import { type BeardPart, type GlassesPart, INK } from './part.ts';

export const round: GlassesPart = () => [
  { d: `${circle(84, 92, 13)}${circle(116, 92, 13)}M97 90Q100 87 103 90M71 90L65 88M129 90L135 88`, stroke: INK, width: 2.6 },
];

export const square: GlassesPart = () => [
  {
    d: 'M71 84Q84 81 97 84V96Q96 103 84 103T71 96ZM103 84Q116 81 129 84V96Q128 103 116 103T103 96ZM97 88Q100 86 103 88M71 87L65 86M129 87L135 86',
    stroke: INK,
    width: 2.8,
  },
];

/** Low on the nose. */
export const halfMoon: GlassesPart = () => [
  {
    d: 'M72 98H94Q94 110 83 110Q72 110 72 98ZM106 98H128Q128 110 117 110Q106 110 106 98ZM94 100Q100 96 106 100M72 99L64 92M128 99L136 92',
    stroke: INK,
    width: 2.6,
  },
];

export const stubble: BeardPart = ({ skin, hair }) => ({
  shadow: [
    {
      d: 'M65 100L66 108C69 126 82 135 100 135S131 126 134 108L135 100C131 112 122 112 114 108Q100 102 86 108C78 112 69 112 65 100Z',
      fill: mixed(skin, hair, 0.17),
    },
  ],
});

export const moustache: BeardPart = ({ hair }) => ({
  grown: [{ d: 'M81 111Q89 104 100 107Q111 104 119 111Q110 112 100 111Q90 112 81 111Z', fill: hair }],
});

export const goatee: BeardPart = ({ hair }) => ({
  grown: [
    { d: 'M84 126Q86 140 100 142Q114 140 116 126Q108 124 100 124Q92 124 84 126Z', fill: hair },
    { d: 'M80 110Q90 103 100 107Q110 103 120 110Q110 111 100 111Q90 111 80 110Z', fill: hair },
  ],
});
