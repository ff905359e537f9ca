import { both } from '../face.ts';
import { BROAD, INK, type Pair, type Person, WHITE } from '../person.ts';
import { box } from '../shape.ts';

/** Runs a distribution firm and three quarrels at a time: blunt bob, sharp lapels, the manager on the phone. */
const argumentativeHer: Person = {
  skin: '#f0cdb0',
  shade: '#d3a383',
  cheek: '#e29482',
  hair: '#1f1b1f',
  lip: '#a92f3a',
  brow: 4.6,
  temper: 'loud',
  rest: { mouth: 'pressed', brows: both(-3, 15) },
  behind: [{ d: 'M56 132C50 96 50 34 100 32C150 34 150 96 144 132L128 138H72Z', fill: '#1f1b1f' }],
  wear: [
    { d: 'M22 206C23 170 32 162 80 151H120C168 162 177 170 178 206Z', fill: 'persona-deep' },
    { d: 'M84 146L100 196L116 146Z', fill: WHITE },
    { d: 'M82 149L62 160L76 172L70 180L98 206L86 160ZM118 149L138 160L124 172L130 180L102 206L114 160Z', fill: 'persona' },
  ],
  face: 'M67 74C67 54 82 48 100 48S133 54 133 74C133 97 127 112 116 124Q108 132 100 132Q92 132 84 124C73 112 67 97 67 74Z',
  ears: 0,
  lines: [],
  worn: [],
  above: [
    { d: 'M60 122C56 92 56 36 100 34C144 36 144 92 140 122C136 108 134 92 133 71L67 71C66 92 64 108 60 122Z', fill: '#1f1b1f' },
    { d: 'M80 46Q92 40 106 42', stroke: '#4a424a', width: 3 },
  ],
  prop: [
    { d: box(134, 136, 32, 58, 6), fill: INK },
    { d: box(138, 142, 24, 42, 2), fill: '#ddd4e6' },
    { d: 'M128 206Q128 178 137 172Q144 174 144 182L142 186H158Q163 188 161 192Q166 194 163 198Q166 202 160 206Z', fill: '#f0cdb0' },
    { d: 'M145 192H160M145 199H161', stroke: '#d3a383', width: 2.2 },
  ],
};

/** Her deputy, who has learned it from her. */
const argumentativeHim: Person = {
  ...argumentativeHer,
  hair: '#241f21',
  lip: '#96443a',
  brow: 6,
  behind: [],
  wear: [
    { d: BROAD, fill: 'persona-deep' },
    { d: 'M82 146L100 200L118 146L110 158H90Z', fill: WHITE },
    { d: 'M95 160H105L108 206H92Z', fill: 'persona-ground' },
    { d: 'M82 149L60 160L76 172L70 180L96 206L84 160ZM118 149L140 160L124 172L130 180L104 206L116 160Z', fill: 'persona' },
  ],
  ears: 34,
  lines: [{ d: 'M74 106Q79 112 80 118M126 106Q121 112 120 118', stroke: '#d3a383', width: 2.2 }],
  above: [
    {
      d: 'M65 82C58 46 78 30 104 30C132 30 142 52 135 82C133 68 130 60 122 56Q110 50 100 60Q90 50 78 56C70 60 67 68 65 82Z',
      fill: '#241f21',
    },
    { d: 'M82 40Q96 34 112 37', stroke: '#4c4347', width: 3 },
  ],
};

export const argumentative: Pair = { usual: 'her', her: argumentativeHer, him: argumentativeHim };
