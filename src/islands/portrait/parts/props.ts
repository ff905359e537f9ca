import type { Colours } from '../colours.ts';
import { box, circle, ellipse, type Shape } from '../shape.ts';
import { CREAM, FAINT, GOLD, INK, type PropPart, STEEL, WHITE } from './part.ts';

/** A hand around something upright at the right, from below. */
const grip = ({ skin, shade }: Colours): readonly Shape[] => [
  { d: 'M126 206Q122 182 136 178Q150 180 152 187Q150 197 146 206Z', fill: skin },
  { d: 'M137 185Q146 185 151 189M136 193Q143 193 148 196', stroke: shade, width: 2.4 },
];

/** A fist at the right, knuckles to the front. */
const fist = ({ skin, shade }: Colours): readonly Shape[] => [
  { d: 'M134 210Q130 188 138 180Q150 174 162 179Q170 184 168 196Q166 206 162 212Z', fill: skin },
  { d: 'M146 180Q145 187 147 192M155 179Q155 186 156 191M163 182Q163 187 163 191', stroke: shade, width: 2.2 },
];

/** Two hands at the lower edge of something wide. */
const hands = ({ skin }: Colours): Shape => ({
  d: 'M140 206Q134 192 144 186Q154 186 158 196Q158 206 154 210ZM60 206Q66 192 56 186Q46 186 42 196Q42 206 46 210Z',
  fill: skin,
});

const steam = (x: number, y: number): Shape => ({
  d: `M${x - 6} ${y}q-5 -6 0 -12t0 -12M${x + 6} ${y}q-5 -6 0 -12t0 -12`,
  stroke: WHITE,
  width: 3,
});

export const none: PropPart = () => [];

export const tea: PropPart = (colours) => [
  steam(152, 158),
  { d: 'M126 194Q152 190 178 194Q172 204 152 204Q132 204 126 194Z', fill: CREAM },
  { d: 'M133 164H171Q171 188 160 195H144Q133 188 133 164Z', fill: WHITE },
  { d: 'M135 174Q152 179 169 174M142 184q5 -6 10 0t10 0', stroke: 'persona-deep', width: 2.6 },
  { d: 'M133 164Q152 158 171 164Q152 170 133 164Z', fill: '#c98f4a' },
  { d: 'M118 208Q114 188 126 182Q138 182 141 188Q142 192 136 193Q142 196 139 201Q134 206 132 210Z', fill: colours.skin },
];

/** A small cup of something strong, raised. */
export const cup: PropPart = (colours) => [
  { d: 'M141 160H165L160 182H146Z', fill: WHITE },
  { d: 'M141 160Q153 156 165 160Q153 165 141 160Z', fill: CREAM },
  { d: 'M143 169Q153 173 163 169', stroke: 'persona-deep', width: 2.4 },
  { d: 'M134 212Q128 190 138 176Q146 172 147 180Q147 184 144 188Q156 182 166 184Q174 190 170 202Q166 208 162 212Z', fill: colours.skin },
  { d: 'M148 190Q158 187 167 191M149 197Q158 194 167 198', stroke: colours.shade, width: 2.2 },
];

/** With a lid, as it stands on every office desk. */
export const mug: PropPart = (colours) => [
  { d: 'M166 166Q182 166 180 180Q178 192 164 190', stroke: CREAM, width: 5 },
  { d: box(132, 156, 36, 46, 6), fill: WHITE },
  { d: 'M132 178H168V187H132Z', fill: 'persona-deep' },
  { d: 'M130 158Q130 150 150 149T170 158Z', fill: 'persona' },
  { d: circle(150, 147, 4), fill: 'persona-deep' },
  ...grip(colours),
];

export const flask: PropPart = ({ skin }) => [
  { d: box(38, 146, 34, 62, 6), fill: STEEL },
  { d: box(38, 146, 34, 17, 5), fill: '#5d666d' },
  { d: 'M46 168V206', stroke: '#b9c0c4', width: 4 },
  { d: 'M80 206Q84 186 72 180Q60 179 54 184Q56 189 62 189Q52 190 53 196Q56 200 62 199Q56 203 60 208Z', fill: skin },
];

export const teapot: PropPart = ({ skin, shade }) => [
  { d: 'M124 182Q116 178 114 166L107 163Q108 186 128 198Z', fill: '#a2603f' },
  { d: 'M166 172Q188 168 186 186Q184 200 164 200', stroke: '#84492e', width: 7 },
  { d: 'M120 186Q120 164 146 164T172 186Q172 206 158 210H134Q120 206 120 186Z', fill: '#a2603f' },
  { d: 'M130 167Q146 158 162 167Q146 173 130 167Z', fill: '#84492e' },
  { d: circle(146, 160, 4.5), fill: '#84492e' },
  { d: 'M130 182Q130 174 138 171', stroke: '#c58560', width: 3 },
  { d: 'M176 210Q168 194 176 182Q184 176 192 182Q198 194 194 210Z', fill: skin },
  { d: 'M178 189Q184 186 190 188M178 197Q184 194 191 196', stroke: shade, width: 2.2 },
];

export const steamedBun: PropPart = (colours) => [
  steam(152, 146),
  { d: 'M126 180Q122 156 152 151Q182 156 178 180Q152 192 126 180Z', fill: '#fbf1df' },
  { d: 'M152 154Q144 158 138 166M152 154Q150 160 150 168M152 154Q160 158 166 166', stroke: '#dcc9a6', width: 2.6 },
  { d: 'M120 210Q114 186 128 178Q136 180 134 186Q152 192 170 186Q176 180 180 184Q186 200 172 212Z', fill: colours.skin },
  { d: 'M136 196Q140 200 146 200M150 199Q155 201 160 198', stroke: colours.shade, width: 2.2 },
];

export const phone: PropPart = ({ skin, shade }) => [
  { d: box(134, 136, 32, 58, 6), fill: INK },
  { d: box(138, 142, 24, 42, 2), fill: '#ddd4e6' },
  { d: 'M128 206Q128 178 137 172Q144 174 144 182L142 186H158Q163 188 161 192Q166 194 163 198Q166 202 160 206Z', fill: skin },
  { d: 'M145 192H160M145 199H161', stroke: shade, width: 2.2 },
];

export const radio: PropPart = (colours) => [
  { d: 'M160 146V120', stroke: INK, width: 5 },
  { d: box(136, 142, 30, 62, 6), fill: '#343a3d' },
  { d: 'M143 152H159M143 158H159M143 164H159', stroke: '#7d868a', width: 2.6 },
  { d: box(142, 138, 9, 6, 2), fill: '#f2a63c' },
  ...grip(colours),
];

export const pen: PropPart = (colours) => [
  { d: 'M176 142L146 194', stroke: INK, width: 6.5 },
  { d: 'M176 142L168 156', stroke: GOLD, width: 6.5 },
  ...fist(colours),
  { d: 'M140 184Q150 178 156 186', stroke: colours.shade, width: 2.2 },
];

export const pencil: PropPart = (colours) => [
  { d: 'M158 196L172 150L179 152L166 198Z', fill: '#d9593f' },
  { d: 'M172 150L178 138L179 152Z', fill: '#f0d6ae' },
  { d: 'M176.500 142L178 138L178.300 143Z', fill: INK },
  ...fist(colours),
];

/** Open, to write in. */
export const notebook: PropPart = (colours) => [
  { d: 'M50 170L98 178L98 212L46 206Z', fill: WHITE },
  { d: 'M146 170L98 178L98 212L150 206Z', fill: CREAM },
  { d: 'M50 170L98 178L146 170', stroke: 'persona-deep', width: 4 },
  { d: 'M60 182L88 187M59 191L88 196M108 187L136 182', stroke: FAINT, width: 3 },
  hands(colours),
];

/** Closed, and held close. */
export const ledger: PropPart = ({ skin }) => [
  { d: 'M62 166L128 160L134 212H66Z', fill: '#6d4a35' },
  { d: 'M62 166L72 165L77 212H66Z', fill: '#4d3324' },
  { d: 'M84 174L118 171L120 185L86 188Z', fill: '#ecdfc4' },
  { d: 'M146 206Q146 186 132 184Q118 186 112 192Q113 196 122 196Q112 199 114 204Q120 208 126 208Z', fill: skin },
  { d: 'M54 206Q52 192 64 188Q74 189 76 194Q74 198 68 199Q74 202 72 207Z', fill: skin },
];

export const folder: PropPart = ({ skin }) => [
  { d: 'M66 164L90 161L94 167L130 163L138 212H72Z', fill: '#d8b063' },
  { d: 'M70 172L126 166L130 176L72 182Z', fill: WHITE },
  { d: 'M68 178L132 171L138 212H72Z', fill: GOLD },
  { d: 'M148 208Q150 188 134 184Q120 185 114 191Q114 196 124 196Q114 199 116 204Q122 208 128 208Z', fill: skin },
];

/** One sheet, to be filled in or pointed at. */
export const form: PropPart = ({ skin, shade }) => [
  { d: 'M122 146L168 138L178 200L132 208Z', fill: WHITE },
  { d: 'M131 154L160 149M132 163L165 157M134 172L166 166M136 181L152 178', stroke: FAINT, width: 2.8 },
  { d: 'M158 182L168 180L170 190L160 192Z', fill: '#d9593f' },
  { d: 'M120 210Q116 188 128 182Q140 182 143 188Q144 193 136 194Q144 197 141 202Q136 207 134 211Z', fill: skin },
  { d: 'M128 190Q134 188 139 189', stroke: shade, width: 2.2 },
];

export const brochures: PropPart = ({ skin }) => [
  { d: 'M66 166L118 158L128 210H74Z', fill: '#efe7d6' },
  { d: 'M62 174L112 164L122 214H70Z', fill: WHITE },
  { d: 'M72 182L104 176M74 190L100 185M76 198L106 192', stroke: '#c9bfae', width: 3 },
  { d: 'M104 160L116 158L118 168L106 170Z', fill: 'persona-deep' },
  { d: 'M128 206Q132 188 122 181Q112 180 108 186Q112 190 112 194Q106 194 108 199Q112 202 114 206Z', fill: skin },
];

export const newspaper: PropPart = (colours) => [
  { d: 'M46 166L100 174L100 214L42 208Z', fill: '#f2ecdf' },
  { d: 'M154 166L100 174L100 214L158 208Z', fill: '#e2dac9' },
  { d: 'M54 173L92 179', stroke: INK, width: 5 },
  {
    d: 'M54 183L72 186M53 190L72 193M53 197L72 200M78 187L93 189M78 194L93 196M108 181L146 175M108 189L124 187M108 196L124 194',
    stroke: '#9d9484',
    width: 2.4,
  },
  { d: 'M130 186L146 183L147 197L131 199Z', fill: '#b9b0a0' },
  hands(colours),
];

export const calculator: PropPart = ({ skin }) => [
  { d: box(128, 142, 42, 62, 5), fill: INK },
  { d: box(134, 148, 30, 13, 2), fill: '#b9c8a8' },
  {
    d: `${box(134, 167, 7, 6, 1)}${box(145.5, 167, 7, 6, 1)}${box(157, 167, 7, 6, 1)}${box(134, 177, 7, 6, 1)}${box(145.5, 177, 7, 6, 1)}`,
    fill: '#d9d2c4',
  },
  { d: box(157, 177, 7, 16, 1), fill: '#e0744e' },
  { d: 'M112 206Q112 182 128 178Q140 180 139 186Q137 190 130 190Q141 191 139 198Q134 206 128 208Z', fill: skin },
];

/** On a ring, ready to go. */
export const keys: PropPart = ({ skin, shade }) => [
  { d: circle(152, 172, 10), stroke: STEEL, width: 3.6 },
  { d: 'M147 184L141 206M157 184L165 205', stroke: '#b98a3c', width: 5 },
  { d: 'M142 201H136M165 200L171 198', stroke: '#b98a3c', width: 4 },
  { d: `${circle(147, 182, 6)}${circle(158, 182, 6)}`, fill: GOLD },
  { d: `${circle(147, 180, 1.8)}${circle(158, 180, 1.8)}`, fill: '#b98a3c' },
  { d: 'M134 166Q126 148 138 140Q152 134 164 140Q172 146 169 158Q164 168 154 166Q144 172 134 166Z', fill: skin },
  { d: 'M144 142Q143 150 146 156M154 140Q154 148 156 155M163 143Q164 149 164 154', stroke: shade, width: 2.2 },
];

/** To walk with. */
export const stick: PropPart = ({ skin, shade }) => [
  { d: 'M154 160V206', stroke: '#7a5334', width: 9 },
  { d: 'M154 164Q154 150 166 150Q178 152 176 164', stroke: '#8c623f', width: 9 },
  { d: 'M138 182Q130 164 142 154Q156 146 168 154Q176 162 170 174Q160 184 148 184Z', fill: skin },
  { d: 'M148 157Q147 166 150 172M157 154Q157 163 160 170M165 157Q166 164 166 168', stroke: shade, width: 2.2 },
];

/** Open, as for a dance. */
export const fan: PropPart = ({ skin, shade }) => [
  { d: 'M150 196L108 158A57 57 0 0 1 192 158Z', fill: '#c8443a' },
  { d: 'M108 158A57 57 0 0 1 192 158L184 165A46 46 0 0 0 116 165Z', fill: '#e7a24a' },
  { d: 'M150 196L122 150M150 196L138 143M150 196V139M150 196L162 143M150 196L178 150', stroke: '#96302a', width: 2 },
  { d: 'M136 212Q130 196 140 188Q150 182 160 188Q170 196 164 212Z', fill: skin },
  { d: 'M143 195Q150 191 158 194M142 203Q150 199 158 202', stroke: shade, width: 2.2 },
];

export const bag: PropPart = (colours) => [
  { d: 'M130 156L136 151L142 156L148 151L154 156L160 151L166 156L172 151L174 210H128Z', fill: '#c99d63' },
  { d: 'M128 210L130 166H173L174 210Z', fill: '#d9b27a' },
  { d: 'M144 180H166M144 188H160', stroke: '#a67c46', width: 2.8 },
  ...grip(colours),
];

/** Full of feed. */
export const scoop: PropPart = (colours) => [
  { d: 'M128 158Q140 142 152 148Q166 140 178 156L174 166H132Z', fill: '#b98a4e' },
  {
    d: `${circle(140, 153, 2)}${circle(150, 152, 2)}${circle(160, 151, 2)}${circle(168, 156, 2)}${circle(146, 158, 2)}${circle(157, 158, 2)}`,
    fill: '#8f6634',
  },
  { d: 'M124 158H182Q180 180 164 186H142Q126 180 124 158Z', fill: '#9aa3a8' },
  { d: 'M130 164Q134 176 144 181', stroke: '#c9d0d3', width: 3 },
  { d: 'M134 210Q130 192 140 186Q152 180 164 186Q172 192 168 212Z', fill: colours.skin },
  { d: 'M147 187Q146 193 148 198M156 186Q156 192 157 197', stroke: colours.shade, width: 2.2 },
];

/** A tray of them. */
export const eggs: PropPart = (colours) => [
  { d: `${ellipse(66, 180, 10, 13)}${ellipse(100, 180, 10, 13)}${ellipse(134, 180, 10, 13)}`, fill: '#e3bf95' },
  { d: `${ellipse(83, 179, 10, 13)}${ellipse(117, 179, 10, 13)}`, fill: '#f3e2c8' },
  { d: 'M46 184Q55 190 64 184T83 184T100 184T117 184T136 184T154 184L148 210H52Z', fill: '#a8967c' },
  { d: 'M56 196H144', stroke: '#8f7e66', width: 2.8 },
  hands(colours),
];

/** Stands beside, and looks the visitor over. */
export const goose: PropPart = () => [
  { d: 'M128 210Q130 184 152 182Q150 156 146 136Q142 112 160 110Q176 112 172 130Q168 152 176 176Q190 188 192 210Z', fill: WHITE },
  { d: 'M176 176Q168 186 166 204M150 190Q146 198 146 206', stroke: '#ddd4c4', width: 2.8 },
  { d: 'M150 116Q138 118 128 126Q138 132 152 128Z', fill: '#ee9a3a' },
  { d: 'M152 116Q150 106 157 104Q162 106 160 114Z', fill: '#ee9a3a' },
  { d: 'M130 126Q140 124 151 122', stroke: '#c46f1c', width: 2 },
  { d: circle(160, 119, 3), fill: INK },
];

/** Raised, to make a point. */
export const finger: PropPart = ({ skin, shade }) => [
  { d: box(147, 138, 13, 48, 6.5), fill: skin },
  { d: box(146, 168, 34, 28, 12), fill: skin },
  { d: 'M161 170V182M169.500 170V182', stroke: shade, width: 2.4 },
  { d: 'M149 186Q158 180 168 186', stroke: shade, width: 2.6 },
  { d: 'M151 145Q153.500 142 156 145', stroke: shade, width: 2 },
  { d: 'M142 214L147 194H179L184 214Z', fill: 'persona-deep' },
  { d: 'M145 199L146.500 192H179.500L181 199Z', fill: WHITE },
];
