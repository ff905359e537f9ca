import type { SearchDocument } from './document.ts';
import { type Asked, HAN, occurrences } from './tokens.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Hit {
  readonly document: SearchDocument;
  readonly title: readonly Piece[];
  readonly heading: readonly Piece[];
  /** The passage of the text that answers best. */
  readonly passage: readonly Piece[];
  /** What a customer says, folded, where it is found for being another way of saying that. */
  readonly because?: string;
}

/** A lesson that answers by itself: what it says, a line a thought. */
export interface Lead extends Omit<Hit, 'passage'> {
  readonly lines: readonly (readonly Piece[])[];
}

/** How much of a text is shown. Lengths in UTF-16 units: a Han character is twice as wide as a letter. */
interface Excerpt {
  readonly han: number;
  readonly letters: number;
  /** What stands between two of its lines; behind the end of a sentence where that is something else. */
  readonly between: string;
  readonly behindSentence: string;
  /** The same behind a sign of full width, which brings its own room. */
  readonly behindHan: string;
}
/** Some three lines of a phone. What stands on lines of its own and is no sentence, of a list, a table or a card, stays apart: run together it says nothing. */
const IN_A_ROW: Excerpt = { han: 60, letters: 120, between: '\u00a0· ', behindSentence: ' ', behindHan: '' };
/** What is told of a lesson that answers by itself. */
const OF_LEAD: Excerpt = { han: 150, letters: 320, between: '\n', behindSentence: '\n', behindHan: '\n' };
/** The lesson itself says the rest. */
const MOST_THOUGHTS = 5;
/** A sentence is let stand whole up to so many times that length. */
const STRETCH = 1.5;
/** The part of a passage that stands before the first mark, where it is cut out of a sentence. */
const BEFORE = 0.25;

/** A document as a result, with what was asked for marked in it. */
export function hitOf(document: SearchDocument, asked: readonly Asked[]): Hit {
  return {
    document,
    title: marked(document.title, asked),
    heading: marked(document.heading, asked),
    passage: marked(passageOf(document.text, asked, IN_A_ROW), asked),
  };
}

/** The same of a lesson that answers by itself: more of it, and what it says in short where that stands there, without what precedes it. */
export function leadOf(document: SearchDocument, asked: readonly Asked[]): Lead {
  const { title, heading, text, inShortFrom = 0 } = document;
  return {
    document,
    title: marked(title, asked),
    heading: inShortFrom > 0 ? [] : marked(heading, asked),
    lines: passageOf(text.slice(inShortFrom), document.inShortFrom === undefined ? asked : [], OF_LEAD)
      .split('\n')
      .flatMap(thoughtsOf)
      .slice(0, MOST_THOUGHTS)
      .map((line) => marked(line, asked)),
  };
}

/** A line of a list is one thought; a paragraph is as many as it has sentences. */
function thoughtsOf(line: string): readonly string[] {
  const most = HAN.test(line) ? IN_A_ROW.han : IN_A_ROW.letters;
  return line.length <= most ? [line] : sentencesOf(line).map(([from, to]) => line.slice(from, to).trim());
}

function marked(text: string, asked: readonly Asked[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of occurrences(text, asked)) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Up to the end of a sentence or a line, with the quotation marks and brackets that close behind it. */
const SENTENCE = /[^。！？!?.\n]*(?:[。！？!?.]+[”’」』）)]*|\n|$)/gu;
const ENDS = /[。！？!?.…][”’」』）)]*$/u;
const ENDS_FULL_WIDTH = /[。！？][”’」』）]*$/u;
const OPENING = /[“「『（(]/gu;
const CLOSING = /[”」』）)]/gu;

/** Whole sentences, from where most of what was asked for stands together. Only a sentence that is too long is cut. */
function passageOf(text: string, asked: readonly Asked[], { han, letters, ...signs }: Excerpt): string {
  const places = occurrences(text, asked).map(([from]) => from);
  const length = HAN.test(text) ? han : letters;
  const sentences = sentencesOf(text);
  const windows = sentences.map(([from, to], at) => {
    const following = sentences.slice(at + 1);
    const tooFar = following.findIndex(([, next]) => next - from > length);
    const end = following[(tooFar < 0 ? following.length : tooFar) - 1]?.[1] ?? to;
    return { from, to: end, marks: places.filter((place) => place >= from && place < end) };
  });
  const best = windows.reduce((one, other) => (one && one.marks.length >= other.marks.length ? one : other), windows[0]);
  if (!best) return '';
  const found = text.slice(best.from, best.to);
  const passage = found.length <= length * STRETCH ? found : cut(found, (best.marks[0] ?? best.from) - best.from, length);
  return passage
    .trim()
    .split(/\s*\n\s*/u)
    .reduce((said, line) => `${said}${signBetween(said, line, signs)}${line}`)
    .replace(/[^\S\u00a0\n]+/gu, ' ');
}

/** What somebody says, or what is said of something, stands apart though a sentence ended before it: ‘Ms Ke: Sixty!’ and ‘Rep: Then sell.’ */
const LABEL = /^\S{1,12}(?: \S{1,12})?[:：]/u;

function signBetween(said: string, line: string, { between, behindSentence, behindHan }: Omit<Excerpt, 'han' | 'letters'>): string {
  if (LABEL.test(line)) return between;
  if (ENDS_FULL_WIDTH.test(said)) return behindHan;
  return ENDS.test(said) ? behindSentence : between;
}

/** Where its sentences stand, as [from, to) in UTF-16 units. */
function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const to = from + sentence.length;
    const before = found.at(-1);
    // The end of a line belongs to what stands on it.
    if (before && (sentence.trim() === '' || goesOn(text.slice(...before), sentence))) before[1] = to;
    else if (sentence.trim() !== '') found.push([from, to]);
    from = to;
  }
  return found;
}

/** Whether a sentence has not ended yet: ‘2.5’ and ‘e.g.’ end nothing, nor does what ends within quotation marks or brackets on its line. */
function goesOn(before: string, after: string): boolean {
  if (/\n$/u.test(before)) return false;
  const isOpen = (before.match(OPENING)?.length ?? 0) > (before.match(CLOSING)?.length ?? 0);
  return isOpen || (before.endsWith('.') && /^\S/u.test(after));
}

/** A stretch of a long sentence around what is marked first in it. */
function cut(sentence: string, mark: number, length: number): string {
  const before = Math.max(0, mark - Math.round(length * BEFORE));
  const start = before === 0 ? 0 : before + Math.max(0, sentence.slice(before, mark).search(/[\s，；：、,;:]/u) + 1);
  const rest = sentence.slice(start, start + length);
  // A word is not cut in two; Han needs no such care.
  const passage = start + length < sentence.length ? rest.replace(/\s\S*[\p{L}\p{N}]$/u, '') : rest;
  return `${start > 0 ? '… ' : ''}${passage.trim()}${start + length < sentence.length ? ' …' : ''}`;
}
