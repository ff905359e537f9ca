import type { Sex } from '../../../domain/persona/look.ts';
import { box, circle } from '../shape.ts';
import { CREAM, type DressPart, FAINT, GOLD, INK, WHITE } from './part.ts';

/** Shoulders and arms down to the frame. */
const bodyOf = (sex: Sex): string =>
  sex === 'him' ? 'M14 206C15 172 40 160 80 149H120C160 160 185 172 186 206Z' : 'M34 206C35 176 54 163 82 152H118C146 163 165 176 166 206Z';

/** A shirt between lapels, and a collar turned down. */
const FRONT = 'M82 147L100 202L118 147L110 158H90Z';
const COLLAR = 'M82 147L100 165L90 176L74 156ZM118 147L100 165L110 176L126 156Z';

export const suit: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona-deep' },
    { d: FRONT, fill: WHITE },
    ...(sex === 'him' ? ([{ d: 'M95 160H105L108 206H92Z', fill: 'persona' }] as const) : []),
    { d: 'M82 149L60 160L76 172L70 180L97 206L85 160ZM118 149L140 160L124 172L130 180L103 206L115 160Z', fill: 'persona' },
    ...(sex === 'him' ? ([{ d: 'M142 184H158L157 178L151 181L146 176Z', fill: WHITE }] as const) : []),
  ],
});

/** An office shirt: with a tie, or with the firm's pass. */
export const shirt: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: WHITE },
    { d: COLLAR, fill: CREAM },
    { d: 'M66 184L62 206M134 184L138 206', stroke: '#ddd4c4', width: 2.4 },
    ...(sex === 'him'
      ? ([{ d: 'M95 166H105L103 174L108 206H92L97 174Z', fill: 'persona-deep' }] as const)
      : ([
          { d: 'M78 153L99 192M122 153L101 192', stroke: 'persona-deep', width: 3.4 },
          { d: box(90, 190, 20, 18, 2), fill: 'persona' },
        ] as const)),
  ],
  sleeves: [CREAM, WHITE],
});

export const polo: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M80 147L100 168L120 147L131 156L111 180L100 170L89 180L69 156Z', fill: 'persona-deep' },
    { d: 'M100 170V192', stroke: 'persona-deep', width: 3 },
    { d: `${circle(104, 178, 1.8)}${circle(104, 187, 1.8)}`, fill: 'persona-soft' },
  ],
});

export const knit: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M80 146L100 164L88 172L74 155ZM120 146L100 164L112 172L126 155Z', fill: WHITE },
    { d: 'M72 154L100 186L128 154L134 158L100 196L66 158Z', fill: 'persona-deep' },
    { d: 'M56 196l7 -8l7 8l-7 8zM82 200l6 -7l6 7M130 196l7 -8l7 8l-7 8zM106 200l6 -7l6 7', stroke: 'persona-soft', width: 2 },
  ],
});

export const cardigan: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M82 149L100 190L118 149L108 158H92Z', fill: WHITE },
    { d: 'M82 148L100 170L90 177L75 157ZM118 148L100 170L110 177L125 157Z', fill: CREAM },
    { d: 'M72 157L100 192L128 157', stroke: 'persona-deep', width: 4.5 },
    { d: 'M100 192V206', stroke: 'persona-deep', width: 4.5 },
  ],
});

/** Open, over a shirt without a tie: what owners of small firms wear. */
export const jacket: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona-deep' },
    { d: 'M82 146L100 206L118 146L110 160H90Z', fill: WHITE },
    { d: 'M80 146L64 158L92 206H100L82 150ZM120 146L136 158L108 206H100L118 150Z', fill: 'persona' },
    { d: 'M44 184H70V191H44Z', fill: 'persona' },
  ],
});

/** Zipped up to a standing collar. */
export const zip: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona-deep' },
    { d: 'M60 190L52 206M140 190L148 206', stroke: 'persona', width: 3 },
  ],
  collar: [
    { d: 'M67 134Q65 150 62 160L100 178L138 160Q135 150 133 134Q120 147 100 147Q80 147 67 134Z', fill: 'persona' },
    { d: 'M100 147V206', stroke: 'persona-soft', width: 3 },
  ],
});

export const leather: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: '#40322d' },
    { d: 'M80 146L100 206L120 146L110 158H90Z', fill: 'persona' },
    { d: 'M82 147C88 156 112 156 118 147L121 152C112 164 88 164 79 152Z', fill: 'persona-deep' },
    { d: 'M80 146L58 156L74 180L92 206H98ZM120 146L142 156L126 180L108 206H102Z', fill: '#5a4740' },
    { d: 'M58 190L44 178M142 190L156 178M34 184Q30 194 30 206M166 184Q170 194 170 206', stroke: '#75605a', width: 2.4 },
  ],
  sleeves: ['#40322d', '#5a4740'],
});

/** A standing collar and knotted buttons. */
export const tunic: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M81 141Q100 156 119 141L124 156Q112 166 100 163Q88 166 76 156Z', fill: 'persona-deep' },
    { d: 'M100 163V206', stroke: 'persona-deep', width: 2.6 },
    { d: 'M90 176H110M90 192H110', stroke: 'persona-deep', width: 4 },
    { d: `${circle(100, 176, 3)}${circle(100, 192, 3)}`, fill: 'persona-soft' },
  ],
});

/** Quilted, for winter and cold stores. */
export const padded: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    {
      d:
        sex === 'him'
          ? 'M30 178Q64 190 96 182M104 182Q136 190 170 178M18 196Q60 208 96 200M104 200Q140 208 182 196'
          : 'M46 178Q70 188 96 182M104 182Q130 188 154 178M37 196Q66 206 96 200M104 200Q134 206 163 196',
      stroke: 'persona-deep',
      width: 3,
    },
    { d: 'M100 160V206', stroke: 'persona-soft', width: 3.4 },
  ],
  collar: [
    { d: 'M75 143Q69 152 70 160Q84 173 100 173Q116 173 130 160Q131 152 125 143Q114 156 100 156Q86 156 75 143Z', fill: 'persona-deep' },
  ],
});

export const tracksuit: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    {
      d: sex === 'him' ? 'M62 155Q34 168 28 206M72 152Q46 166 40 206' : 'M66 159Q50 172 46 206M76 155Q61 170 58 206',
      stroke: WHITE,
      width: 3.6,
    },
    {
      d: sex === 'him' ? 'M138 155Q166 168 172 206M128 152Q154 166 160 206' : 'M134 159Q150 172 154 206M124 155Q139 170 142 206',
      stroke: WHITE,
      width: 3.6,
    },
    { d: 'M82 147Q100 162 118 147L124 156Q112 170 100 170Q88 170 76 156Z', fill: 'persona-deep' },
    { d: 'M100 168V206', stroke: WHITE, width: 2.6 },
  ],
});

/** Quilted, over a checked shirt. */
export const waistcoat: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: '#e4d8c0' },
    {
      d:
        sex === 'him'
          ? 'M30 176L22 206M44 168L38 206M170 176L178 206M156 168L162 206M20 190H50M150 190H180'
          : 'M48 178L44 206M152 178L156 206M40 192H60M140 192H160',
      stroke: '#c0ab86',
      width: 2.2,
    },
    { d: 'M82 147L100 176L118 147L110 156H90Z', fill: '#e4d8c0' },
    { d: 'M82 147L100 165L91 175L75 155ZM118 147L100 165L109 175L125 155Z', fill: '#cdbb99' },
    { d: 'M72 153Q58 168 56 206H144Q142 168 128 153L100 188Z', fill: 'persona-deep' },
    { d: 'M100 188V206M60 186Q78 190 94 188M106 188Q122 190 140 186', stroke: 'persona', width: 2.6 },
  ],
  sleeves: ['#cdbb99', '#e4d8c0'],
});

export const work: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona-deep' },
    { d: 'M82 147L100 162L118 147L110 154H90Z', fill: 'persona-soft' },
    { d: 'M80 146L100 164L88 179L66 157ZM120 146L100 164L112 179L134 157Z', fill: 'persona' },
    { d: 'M100 166V206', stroke: 'persona', width: 3 },
    { d: `${box(62, 186, 24, 26, 2)}${box(114, 186, 24, 26, 2)}`, stroke: 'persona', width: 2.6 },
    { d: 'M62 192H86M114 192H138', stroke: 'persona', width: 2.6 },
  ],
});

export const overalls: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M82 148L100 166L89 177L73 156ZM118 148L100 166L111 177L127 156Z', fill: 'persona-soft' },
    { d: 'M73 155L79 184M127 155L121 184', stroke: 'persona-deep', width: 10 },
    { d: 'M70 182H130V206H70Z', fill: 'persona-deep' },
    { d: 'M90 192H110V206', stroke: 'persona', width: 2.4 },
    { d: `${circle(79, 184, 4)}${circle(121, 184, 4)}`, fill: GOLD },
  ],
});

export const apron: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M80 148C86 162 114 162 120 148L126 153C116 170 84 170 74 153Z', fill: 'persona-deep' },
    { d: 'M82 152L76 180M118 152L124 180', stroke: WHITE, width: 5 },
    { d: 'M70 176Q100 186 130 176L138 206H62Z', fill: WHITE },
    { d: 'M74 184Q100 193 126 184', stroke: 'persona', width: 2.6 },
  ],
});

/** A doctor's, or a food worker's. */
export const whiteCoat: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: WHITE },
    { d: 'M82 147L100 200L118 147L110 158H90Z', fill: 'persona' },
    { d: 'M84 149L100 166L92 174L80 158ZM116 149L100 166L108 174L120 158Z', fill: 'persona-deep' },
    { d: 'M80 147L64 158L72 178L98 206L82 160ZM120 147L136 158L128 178L102 206L118 160Z', fill: '#e3dccd' },
    { d: 'M132 188H150V206', stroke: FAINT, width: 2.4 },
    { d: 'M140 180V192', stroke: 'persona-deep', width: 3.4 },
  ],
  sleeves: ['#e3dccd', WHITE],
});

/** With shoulder straps: railway, bus, guard. */
export const uniform: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona-deep' },
    { d: FRONT, fill: WHITE },
    { d: 'M95 160H105L103 168L108 206H92L97 168Z', fill: INK },
    { d: COLLAR, fill: 'persona' },
    {
      d:
        sex === 'him'
          ? 'M36 172L66 158L70 165L40 180ZM164 172L134 158L130 165L160 180Z'
          : 'M52 174L72 162L76 169L56 182ZM148 174L128 162L124 169L144 182Z',
      fill: 'persona',
    },
    { d: sex === 'him' ? 'M46 168L50 175M154 168L150 175' : 'M58 171L62 178M142 171L138 178', stroke: GOLD, width: 3 },
    { d: circle(68, 190, 6), fill: GOLD },
    { d: circle(68, 190, 2.4), fill: 'persona-deep' },
  ],
});

export const hiVis: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona-deep' },
    { d: 'M80 148C86 160 114 160 120 148L125 153C115 168 85 168 75 153Z', fill: 'persona' },
    { d: 'M74 152Q58 166 54 206H146Q142 166 126 152L100 186Z', fill: '#f2a63c' },
    { d: 'M71 162L67 206M129 162L133 206M56 196H144', stroke: '#f4f3e6', width: 8 },
    { d: 'M100 186V206', stroke: '#bb7420', width: 2.6 },
  ],
});

export const raincoat: DressPart = (sex) => ({
  wear: [
    { d: bodyOf(sex), fill: 'persona' },
    { d: 'M80 147Q66 152 62 162Q76 182 100 184Q124 182 138 162Q134 152 120 147Q124 160 100 172Q76 160 80 147Z', fill: 'persona-deep' },
    { d: 'M82 148L100 172L118 148L110 156H90Z', fill: 'persona-soft' },
    { d: 'M100 184V206', stroke: 'persona-deep', width: 3 },
    {
      d: sex === 'him' ? 'M38 178Q30 188 28 200M162 178Q168 186 171 196' : 'M54 178Q47 188 45 200M146 178Q152 186 155 196',
      stroke: 'persona-soft',
      width: 3.4,
    },
    { d: `${circle(108, 190, 2.6)}${circle(108, 201, 2.6)}`, fill: 'persona-soft' },
  ],
});
