import type { PersonaId } from '../../domain/persona/persona.ts';
import type { Temper } from './face.ts';
import { box, circle, ellipse, type Paint, type Shape } from './shape.ts';

/** Everything about a drawn person that no mood changes. Drawn in the order of the fields. */
export interface Person {
  readonly skin: Paint;
  /** The same skin in shadow: neck, nose, ears. */
  readonly shade: Paint;
  readonly cheek: Paint;
  readonly hair: Paint;
  readonly lip: Paint;
  /** Thickness of the brows. */
  readonly brow: number;
  readonly temper: Temper;
  /** Smiles with the mouth closed. */
  readonly reserved?: true;
  /** Behind head and body. */
  readonly behind: readonly Shape[];
  readonly wear: readonly Shape[];
  /** Outline of the face. */
  readonly face: string;
  /** How far the ears stand from the middle; 0 where hair or cap covers them. */
  readonly ears: number;
  /** On the face and turning with it: lines, beard, spectacles. `lines` lie under eyes and mouth, `worn` over them. */
  readonly lines: readonly Shape[];
  readonly worn: readonly Shape[];
  /** Over the face: fringe, cap. */
  readonly above: readonly Shape[];
  /** In the hands; put away when the person is about to leave. */
  readonly prop: readonly Shape[];
}

const INK = '#2a211d';
const WHITE = '#fbf7ef';

const BROAD = 'M14 206C15 172 40 160 80 149H120C160 160 185 172 186 206Z';
const SLIGHT = 'M34 206C35 176 54 163 82 152H118C146 163 165 176 166 206Z';

/** Runs a small inn: perm, earrings, a cup of tea for everybody. */
const outgoing: Person = {
  skin: '#e9bd93',
  shade: '#cf9a70',
  cheek: '#e08f74',
  hair: '#3a2723',
  lip: '#b5432f',
  brow: 4,
  temper: 'hurt',
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
    { d: circle(63, 113, 5.500), fill: '#e6b44c' },
    { d: circle(137, 113, 5.500), fill: '#e6b44c' },
  ],
  prop: [
    { d: 'M146 154q-5 -6 0 -12t0 -12M158 154q-5 -6 0 -12t0 -12', stroke: WHITE, width: 3 },
    { d: 'M133 158H171L166 190Q152 196 138 190Z', fill: WHITE },
    { d: 'M135 168H169L168 175H136Z', fill: 'persona-deep' },
    { d: 'M126 206Q122 180 136 176Q150 178 152 186Q150 196 146 206Z', fill: '#e9bd93' },
    { d: 'M137 183Q146 183 151 187M136 191Q143 191 148 194', stroke: '#cf9a70', width: 2.500 },
  ],
};

/** First job in purchasing; carries every brochure home. */
const indecisive: Person = {
  skin: '#f3d3b3',
  shade: '#d9ae88',
  cheek: '#e9a48c',
  hair: '#2b2422',
  lip: '#a8553f',
  brow: 3.800,
  temper: 'anxious',
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

/** Twelve years a feed dealer: flat-top, work jacket, calculator always at hand. */
const stubborn: Person = {
  skin: '#d39c72',
  shade: '#b57d55',
  cheek: '#c67b5c',
  hair: '#77726d',
  lip: '#8d4434',
  brow: 7,
  temper: 'cross',
  behind: [],
  wear: [
    { d: BROAD, fill: 'persona-deep' },
    { d: 'M82 146L100 206L118 146L110 160H90Z', fill: WHITE },
    { d: 'M80 146L64 158L92 206H100L82 150ZM120 146L136 158L108 206H100L118 150Z', fill: 'persona' },
    { d: 'M42 182H70V190H42Z', fill: 'persona' },
  ],
  face: 'M63 70C63 52 78 46 100 46S137 52 137 70L136 106C135 123 121 133 100 133S65 123 64 106Z',
  ears: 38,
  lines: [
    { d: 'M74 66H90M110 66H126', stroke: '#b57d55', width: 2 },
    { d: 'M80 104Q76 110 77 116M120 104Q124 110 123 116', stroke: '#b57d55', width: 2.500 },
  ],
  worn: [],
  above: [{ d: 'M62 78C60 70 62 48 66 36Q100 26 134 36C138 48 140 70 138 78L133 76C133 66 131 58 127 55Q100 49 73 55C69 58 67 66 67 76Z', fill: '#77726d' }],
  prop: [
    { d: box(128, 142, 42, 62, 5), fill: INK },
    { d: box(134, 148, 30, 13, 2), fill: '#b9c8a8' },
    {
      d: `${box(134, 167, 7, 6, 1)}${box(145.500, 167, 7, 6, 1)}${box(157, 167, 7, 6, 1)}${box(134, 177, 7, 6, 1)}${box(145.500, 177, 7, 6, 1)}`,
      fill: '#d9d2c4',
    },
    { d: box(157, 177, 7, 16, 1), fill: '#e0744e' },
    { d: 'M112 206Q112 182 128 178Q140 180 139 186Q137 190 130 190Q141 191 139 198Q134 206 128 208Z', fill: '#d39c72' },
  ],
};

/** Has read about it, of course: dome, half-moon spectacles, one finger raised. */
const knowItAll: Person = {
  skin: '#efcaa6',
  shade: '#d2a178',
  cheek: '#e09a80',
  hair: '#a9a29a',
  lip: '#9c4a3a',
  brow: 4.500,
  temper: 'cross',
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
    { d: 'M72 98H94Q94 110 83 110Q72 110 72 98ZM106 98H128Q128 110 117 110Q106 110 106 98ZM94 100Q100 96 106 100M72 99L64 92M128 99L136 92', stroke: INK, width: 2.600 },
  ],
  above: [],
  prop: [
    { d: box(147, 138, 13, 48, 6.500), fill: '#efcaa6' },
    { d: box(146, 168, 34, 28, 12), fill: '#efcaa6' },
    { d: 'M161 170V182M169.500 170V182', stroke: '#d2a178', width: 2.400 },
    { d: 'M149 186Q158 180 168 186', stroke: '#d2a178', width: 2.600 },
    { d: 'M151 145Q153.500 142 156 145', stroke: '#d2a178', width: 2 },
    { d: 'M142 214L147 194H179L184 214Z', fill: 'persona-deep' },
    { d: 'M145 199L146.500 192H179.500L181 199Z', fill: WHITE },
  ],
};

/** Runs a distribution firm and three quarrels at a time: blunt bob, sharp lapels, the manager on the phone. */
const argumentative: Person = {
  skin: '#f0cdb0',
  shade: '#d3a383',
  cheek: '#e29482',
  hair: '#1f1b1f',
  lip: '#a92f3a',
  brow: 4.600,
  temper: 'loud',
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
    { d: 'M145 192H160M145 199H161', stroke: '#d3a383', width: 2.200 },
  ],
};

/** A plant engineer: hair up, a pencil behind the ear, notes taken. */
const positive: Person = {
  skin: '#e6b68d',
  shade: '#c8946b',
  cheek: '#dc8a6c',
  hair: '#4a2f25',
  lip: '#a5503c',
  brow: 4.200,
  temper: 'shut',
  behind: [
    { d: circle(110, 31, 16), fill: '#4a2f25' },
    { d: 'M63 90C54 46 80 32 102 32C130 32 146 52 137 92Z', fill: '#4a2f25' },
  ],
  wear: [
    { d: SLIGHT, fill: WHITE },
    { d: 'M34 206C35 178 48 168 70 158L80 206ZM166 206C165 178 152 168 130 158L120 206Z', fill: 'persona' },
    { d: 'M84 148L100 168L88 176L76 156ZM116 148L100 168L112 176L124 156Z', fill: '#ece5d8' },
  ],
  face: 'M66 82C66 58 82 48 100 48S134 58 134 82C134 108 118 132 100 132S66 108 66 82Z',
  ears: 35,
  lines: [],
  worn: [],
  above: [
    { d: 'M64 84C56 48 80 30 104 31C132 32 144 54 136 84C132 70 124 60 112 53C104 64 80 66 70 72C67 75 65 79 64 84Z', fill: '#4a2f25' },
    { d: 'M128 96L150 62L156 66L134 99Z', fill: '#e8a93c' },
    { d: 'M150 62L156 54L156 66Z', fill: '#f0d6ae' },
  ],
  prop: [
    { d: 'M50 170L98 178L98 212L46 206Z', fill: WHITE },
    { d: 'M146 170L98 178L98 212L150 206Z', fill: '#ece5d8' },
    { d: 'M50 170L98 178L146 170', stroke: 'persona-deep', width: 4 },
    { d: 'M60 182L88 187M59 191L88 196M108 187L136 182', stroke: '#bdb3a2', width: 3 },
    { d: 'M140 206Q134 192 144 186Q154 186 158 196Q158 206 154 210ZM58 206Q64 192 54 187Q45 187 42 197Q42 206 46 210Z', fill: '#e6b68d' },
  ],
};

/** Keeps the machines of a mill running, and his thoughts to himself: cap, collar up, a flask. */
const silent: Person = {
  skin: '#dcab80',
  shade: '#bb875e',
  cheek: '#cb8666',
  hair: '#2d2826',
  lip: '#8c4434',
  brow: 5.500,
  temper: 'shut',
  reserved: true,
  behind: [{ d: 'M64 70H136V104H64Z', fill: '#2d2826' }],
  wear: [{ d: BROAD, fill: 'persona-deep' }],
  face: 'M67 74C67 52 82 46 100 46S133 52 133 74L131 110C129 127 116 137 100 137S71 127 69 110Z',
  ears: 34,
  lines: [
    { d: 'M74 104Q79 110 79 117M126 104Q121 110 121 117', stroke: '#bb875e', width: 2.600 },
    { d: 'M92 128Q100 132 108 128', stroke: '#bb875e', width: 2.600 },
    { d: circle(121, 106, 2), fill: '#7a4a30' },
  ],
  worn: [],
  above: [
    { d: 'M60 66C56 36 76 26 102 26C130 26 146 38 140 66Q100 54 60 66Z', fill: 'persona' },
    { d: 'M56 68Q98 50 142 64Q150 70 140 73Q98 60 62 76Q54 75 56 68Z', fill: 'persona-deep' },
    { d: 'M66 130Q64 148 62 160L100 178L138 160Q136 148 134 130Q120 146 100 146Q80 146 66 130Z', fill: 'persona' },
    { d: 'M100 146V206', stroke: 'persona-soft', width: 3 },
  ],
  prop: [
    { d: box(38, 146, 34, 62, 6), fill: '#8b9399' },
    { d: box(38, 146, 34, 17, 5), fill: '#5d666d' },
    { d: 'M46 168V206', stroke: '#b9c0c4', width: 4 },
    { d: 'M80 206Q84 186 72 180Q60 179 54 184Q56 189 62 189Q52 190 53 196Q56 200 62 199Q56 203 60 208Z', fill: '#dcab80' },
  ],
};

/** Keeps the books of a family firm as her father did: grey bun, round spectacles on a chain, the ledger held close. */
const negative: Person = {
  skin: '#f0d2b8',
  shade: '#d3aa8a',
  cheek: '#dfa08c',
  hair: '#bdb7b0',
  lip: '#a65f55',
  brow: 3.600,
  temper: 'anxious',
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
    { d: 'M82 110Q78 115 80 120M118 110Q122 115 120 120', stroke: '#d3aa8a', width: 2.400 },
    { d: 'M90 62Q100 60 110 62', stroke: '#d3aa8a', width: 2 },
  ],
  worn: [
    { d: `${circle(84, 92, 13)}${circle(116, 92, 13)}M97 90Q100 87 103 90M71 90L65 88M129 90L135 88`, stroke: INK, width: 2.600 },
  ],
  above: [
    { d: 'M62 92C56 56 76 38 100 38C100 48 92 60 78 66C70 70 65 80 62 92ZM138 92C144 56 124 38 100 38C100 48 108 60 122 66C130 70 135 80 138 92Z', fill: '#bdb7b0' },
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

/** Somebody whose type is not known yet: drawn with care, but against the light. */
const unknown: Person = {
  skin: '#b9aea2',
  shade: '#9b9087',
  cheek: '#b9aea2',
  hair: '#6f6862',
  lip: '#6a5f58',
  brow: 4.500,
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

const PEOPLE: Readonly<Record<PersonaId | 'unknown', Person>> = {
  outgoing,
  indecisive,
  stubborn,
  'know-it-all': knowItAll,
  argumentative,
  positive,
  silent,
  negative,
  unknown,
};

export function personOf(persona: PersonaId | 'unknown'): Person {
  return PEOPLE[persona];
}

/** A plain ear: an oval beside the head, `reach` from its middle. */
export function ear(reach: number, side: -1 | 1): string {
  return ellipse(100 + side * reach, 94, 7, 10);
}
