import type { GiftBlock } from './gift-blocks.ts';

/** How the words of a question are to be read; `moodle` where nothing is said. */
export type GiftFormat = 'moodle' | 'html' | 'markdown' | 'plain';

/** Words as they stand in the file, escapes and all, and where: an offset into the block. */
export interface GiftWords {
  readonly text: string;
  readonly at: number;
}

export interface GiftChoice {
  readonly sign: '=' | '~';
  /** −1…1, where the author gave one. */
  readonly credit?: number;
  readonly words: GiftWords;
  readonly feedback?: GiftWords;
}

export interface GiftNumber {
  /** Undefined for “any other number”. */
  readonly range?: { readonly value: number; readonly tolerance: number };
  readonly credit: number;
  readonly feedback?: GiftWords;
}

export type GiftAnswers =
  | { readonly kind: 'essay' }
  | { readonly kind: 'truth'; readonly isTrue: boolean; readonly whyWrong?: GiftWords; readonly whyRight?: GiftWords }
  | { readonly kind: 'choices'; readonly choices: readonly GiftChoice[] }
  | { readonly kind: 'spellings'; readonly choices: readonly GiftChoice[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly GiftNumber[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly left: GiftWords; readonly right: GiftWords }[] };

interface Named {
  readonly id?: string;
  readonly tags: readonly string[];
  readonly title?: string;
}

export type GiftItem =
  | { readonly kind: 'category'; readonly path: string }
  | (Named & { readonly kind: 'description' })
  | (Named & {
      readonly kind: 'question';
      readonly format: GiftFormat;
      /** The stem on both sides of the braces, with the name of its format. */
      readonly before: GiftWords;
      readonly after: GiftWords;
      readonly answers: GiftAnswers;
      readonly general?: GiftWords;
    });

/** Why a block cannot be read: where (an offset into the block), what was found, and what to write instead. */
export class GiftSlip extends Error {
  readonly at: number;
  readonly remedy: string;

  constructor(at: number, message: string, remedy: string) {
    super(message);
    this.at = at;
    this.remedy = remedy;
  }
}

const ESCAPE = /\\([~=#{}:n\\])/gu;

/** What an author escaped as it is meant; `\n` is a line's end. */
export function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** What is escaped, and characters by number (`&#39;`), hold no sign. */
function withoutWords(text: string): string {
  return text.replace(/\\[~=#{}:n\\]|&#(?:x[0-9a-f]+|\d+);/giu, (word) => '\0'.repeat(word.length));
}

/** A text and the same with everything that is no sign blanked out: signs are looked for there, and words cut here. */
class Scanned {
  readonly text: string;
  readonly signs: string;
  readonly at: number;

  constructor(text: string, signs = withoutWords(text), at = 0) {
    this.text = text;
    this.signs = signs;
    this.at = at;
  }

  cut(from: number, to = this.text.length): Scanned {
    return new Scanned(this.text.slice(from, to), this.signs.slice(from, to), this.at + from);
  }

  trimmed(): Scanned {
    const start = this.text.length - this.text.trimStart().length;
    return this.cut(start, Math.max(start, this.text.trimEnd().length));
  }

  words(): GiftWords {
    const { text, at } = this.trimmed();
    return { text, at };
  }

  /** On both sides of the first such sign; the second is missing where there is none. */
  halves(sign: string): readonly [Scanned, Scanned | undefined] {
    const index = this.signs.indexOf(sign);
    return index < 0 ? [this, undefined] : [this.cut(0, index), this.cut(index + sign.length)];
  }
}

/**
 * One block of a GIFT file by the rules of Moodle's own importer: `=`, `#` and `:` are signs inside the braces only, `~` makes a choice of them,
 * `->` pairs.
 * @throws GiftSlip where it cannot be read
 */
export function parseGift(block: GiftBlock): readonly GiftItem[] {
  const category = /^(?:\s*\/\/.*\n)*\s*\$CATEGORY:(.*)(?:\n|$)/u.exec(block.text);
  if (category) {
    const path = (category[1] ?? '').trim();
    const rest = ' '.repeat(category[0].length) + block.text.slice(category[0].length);
    return [{ kind: 'category', path }, ...(rest.trim() === '' ? [] : parseGift({ ...block, text: rest }))];
  }
  const comments = block.text.match(/^[^\S\n]*\/\/.*$/gmu)?.join('\n') ?? '';
  const whole = new Scanned(block.text.replace(/^[^\S\n]*\/\/.*$/gmu, (comment) => ' '.repeat(comment.length)));
  const [, id] = /\[id:(.+?)(?<!\\)\]/u.exec(comments) ?? [];
  const tags = [...comments.matchAll(/\[tag:(.+?)\]/gu)].map(([, tag = '']) => tag);
  const { title, rest } = cutTitle(whole.trimmed());
  const named: Named = { tags, ...(id !== undefined && { id: id.trim().replaceAll('\\]', ']') }), ...(title !== undefined && { title }) };
  const braces = findBraces(rest);
  if (!braces) return [{ kind: 'description', ...named }];
  const [, format = 'moodle'] = FORMAT.exec(rest.text) ?? [];
  const inside = rest.cut(braces.open + 1, braces.close);
  const feedback = inside.signs.lastIndexOf('####');
  const general = feedback < 0 ? undefined : inside.cut(feedback + 4).words();
  // The rest of the line is a note to the author's own.
  const [behind = ''] = /^[^\S\n]+\/\/.*/u.exec(rest.text.slice(braces.close + 1)) ?? [];
  const item: GiftItem = {
    kind: 'question',
    ...named,
    format: FORMATS.find((known) => known === format) ?? 'moodle',
    before: rest.cut(0, braces.open),
    after: rest.cut(braces.close + 1 + behind.length),
    answers: readAnswers((feedback < 0 ? inside : inside.cut(0, feedback)).trimmed()),
    ...(general && general.text !== '' && { general }),
  };
  return [item];
}

const FORMATS: readonly GiftFormat[] = ['moodle', 'html', 'markdown', 'plain'];
/** How the words after it are to be read. */
export const FORMAT = /^\s*\[(moodle|html|markdown|plain)\]\s*/u;

function cutTitle(whole: Scanned): { readonly title?: string; readonly rest: Scanned } {
  if (!whole.signs.startsWith('::')) return { rest: whole };
  const end = whole.signs.indexOf('::', 2);
  const brace = whole.signs.indexOf('{');
  if (end < 0 || (brace >= 0 && brace < end))
    throw new GiftSlip(whole.at, 'the title that begins with :: has no end', 'write :: after it as well');
  return { title: unescaped(whole.text.slice(2, end)).trim(), rest: whole.cut(end + 2) };
}

function findBraces(rest: Scanned): { readonly open: number; readonly close: number } | undefined {
  const { signs, at } = rest;
  const open = signs.indexOf('{');
  const close = signs.indexOf('}', open);
  const early = signs.indexOf('}');
  const closesNothing = (index: number) =>
    new GiftSlip(at + index, 'this } closes nothing', 'write { before the answers; where it is text, \\}');
  if (open < 0 && early < 0) return undefined;
  if (early >= 0 && early < open) throw closesNothing(early);
  if (open < 0) throw closesNothing(early);
  const inner = signs.indexOf('{', open + 1);
  if (close < 0 || (inner >= 0 && inner < close && signs.indexOf('}', close + 1) < 0 && signs.slice(inner, close).includes('=')))
    throw new GiftSlip(at + open, 'the { of this question is not closed', 'write } after its last answer; where it is text, \\{');
  if (inner >= 0 && inner < close)
    throw new GiftSlip(at + inner, 'a { stands inside the answers', 'write \\{ and \\} where braces are text');
  if (inner >= 0)
    throw new GiftSlip(
      at + inner,
      'one question has two pairs of braces',
      'leave an empty line between two questions; where braces are text, write \\{ and \\}',
    );
  const late = signs.indexOf('}', close + 1);
  if (late >= 0) throw closesNothing(late);
  return { open, close };
}

function readAnswers(inside: Scanned): GiftAnswers {
  const { signs } = inside;
  if (signs === '') return { kind: 'essay' };
  if (signs.startsWith('#')) return { kind: 'numbers', numbers: readNumbers(inside.cut(1)) };
  if (/^(?:TRUE|FALSE|T|F)\s*(?:#|$)/u.test(signs)) return readTruth(inside);
  if (signs.includes('~')) return { kind: 'choices', choices: readChoices(inside) };
  if (signs.includes('=') && signs.includes('->')) return { kind: 'pairs', pairs: readPairs(inside) };
  return {
    kind: 'spellings',
    choices: readChoices(signs.includes('=') ? inside : new Scanned(`=${inside.text}`, `=${signs}`, inside.at - 1)),
  };
}

function readTruth(inside: Scanned): GiftAnswers {
  const [word, feedback] = inside.halves('#');
  // The first feedback is for who was wrong, whichever that is.
  const [wrong, right] = feedback?.halves('#') ?? [];
  return {
    kind: 'truth',
    isTrue: word.text.startsWith('T'),
    ...(wrong && wrong.text.trim() !== '' && { whyWrong: wrong.words() }),
    ...(right && right.text.trim() !== '' && { whyRight: right.words() }),
  };
}

/** The stretches that begin with one of the signs. */
function parts(inside: Scanned, signs: RegExp): readonly { readonly sign: '=' | '~'; readonly rest: Scanned }[] {
  const starts = [...inside.signs.matchAll(signs)].map(({ index }) => index);
  const before = inside.cut(0, starts[0]).words();
  if (before.text !== '')
    throw new GiftSlip(before.at, `before “${short(before.text)}” stands no sign`, 'write = before what is right, ~ before what is wrong');
  return starts.map((start, index) => ({
    sign: inside.signs[start] === '=' ? '=' : '~',
    rest: inside.cut(start + 1, starts[index + 1]),
  }));
}

function readChoices(inside: Scanned): readonly GiftChoice[] {
  return parts(inside, /[=~]/gu).map(({ sign, rest }) => {
    const weighed = cutWeight(rest);
    const [words, feedback] = weighed.rest.halves('#');
    if (words.text.trim() === '')
      throw new GiftSlip(
        rest.at - 1,
        `after this ${sign} stands no answer`,
        `write the answer after it, or take the ${sign} out; where it is text, \\${sign}`,
      );
    return {
      sign,
      words: words.words(),
      ...(weighed.credit !== undefined && { credit: weighed.credit }),
      ...(feedback && feedback.text.trim() !== '' && { feedback: feedback.words() }),
    };
  });
}

/** `%50%` before an answer, as a share of 1; at most five decimals, as Moodle keeps them. */
function cutWeight(answer: Scanned): { readonly credit?: number; readonly rest: Scanned } {
  const [whole, digits] = /^\s*%\s*([+-]?[\d.,]*\d[\d.,]*)\s*%/u.exec(answer.signs) ?? [];
  if (whole === undefined || digits === undefined) return { rest: answer };
  const at = answer.at + whole.indexOf('%');
  if (digits.includes(','))
    throw new GiftSlip(at, `the fraction “%${digits}%” has a comma`, `write a point: %${digits.replace(',', '.')}%`);
  const percent = Number(digits);
  if (!(percent >= -100 && percent <= 100))
    throw new GiftSlip(at, `“%${digits}%” is not a fraction of the mark`, 'write a number from -100 to 100 between the two %');
  return { credit: Math.round(percent * 1e5) / 1e7, rest: answer.cut(whole.length) };
}

function readNumbers(inside: Scanned): readonly GiftNumber[] {
  const [right, wrong] = inside.halves('~');
  const list = right.signs.includes('=') ? parts(right, /=/gu).map(({ rest }) => rest) : [right];
  const numbers = list.map((part): GiftNumber => {
    const { credit = 1, rest } = cutWeight(part);
    const [number, feedback] = rest.halves('#');
    const range = readRange(number.words());
    return { credit, ...(range && { range }), ...(feedback && feedback.text.trim() !== '' && { feedback: feedback.words() }) };
  });
  return wrong ? [...numbers, { credit: 0 }] : numbers;
}

const NUMBER_FORM = 'write {#5}, {#5:0.1} with how far off still counts, or {#4.9..5.1} from and to';

function readRange({ text, at }: GiftWords): GiftNumber['range'] {
  if (text === '*' || text === '') return undefined;
  const number = (written: string): number => {
    const digits = written.normalize('NFKC').replaceAll('−', '-').trim();
    const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(digits) ? Number(digits) : Number.NaN;
    if (Number.isFinite(value)) return value;
    if (/^[+-]?\d*(?:,\d+)+(?:\.\d+)?$/u.test(digits)) {
      const isGrouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(digits);
      const bare = digits.replaceAll(',', '');
      const point = digits.replace(',', '.').replace(/^([+-]?)\./u, '$10.');
      throw new GiftSlip(
        at,
        `the number “${written.trim()}” has a comma`,
        isGrouped ? `write ${bare}${/,.*[,.]/u.test(digits) ? '' : `, or ${point} if the comma begins its decimals`}` : `write ${point}`,
      );
    }
    throw new GiftSlip(at, `“${short(written.trim())}” is not a number`, NUMBER_FORM);
  };
  const [low, high] = text.split('..', 2);
  if (low !== undefined && high !== undefined) {
    const [from, to] = [number(low), number(high)];
    if (from > to) throw new GiftSlip(at, `“${text}” goes from more to less`, `write ${high.trim()}..${low.trim()}`);
    return { value: tidy((from + to) / 2), tolerance: tidy((to - from) / 2) };
  }
  const [middle = '', slack] = text.split(':', 2);
  const [value, tolerance] = [number(middle), slack === undefined ? 0 : number(slack)];
  if (tolerance < 0) throw new GiftSlip(at, `a tolerance of ${tolerance} lets nothing through`, `write ${middle.trim()}:${-tolerance}`);
  return { value, tolerance };
}

/** Without what halving adds to decimals. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

function readPairs(inside: Scanned): readonly { readonly left: GiftWords; readonly right: GiftWords }[] {
  return parts(inside, /=/gu).map(({ rest }) => {
    const [left, right] = rest.halves('->');
    if (!right) throw new GiftSlip(rest.at - 1, `the pair “${short(rest.text.trim())}” has no ->`, 'write = this -> that');
    if (right.text.trim() === '')
      throw new GiftSlip(rest.at - 1, `the pair “${short(rest.text.trim())}” has nothing behind its ->`, 'write what belongs to it');
    return { left: left.words(), right: right.words() };
  });
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
