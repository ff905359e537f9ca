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
}

/** Length of a passage in UTF-16 units, some three lines of a phone: a Han character is twice as wide as a letter. */
const LENGTH = { han: 60, letters: 120 };
/** The part of it that stands before the first mark. */
const BEFORE = 0.25;

/** A document as a result, with what was asked for marked in it. */
export function hitOf(document: SearchDocument, asked: readonly Asked[]): Hit {
  return {
    document,
    title: marked(document.title, asked),
    heading: marked(document.heading, asked),
    passage: marked(passageOf(document.text, asked, document.group === 'lesson' ? ' ' : '\u00a0· '), asked),
  };
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

/** A stretch of the text around the place where most of what was asked for stands together; lines of a lesson run on, those of all else are facts apart. */
function passageOf(text: string, asked: readonly Asked[], betweenLines: string): string {
  const places = occurrences(text, asked);
  const length = HAN.test(text) ? LENGTH.han : LENGTH.letters;
  const before = Math.round(length * BEFORE);
  const density = (start: number): number => places.filter(([from]) => from >= start && from < start + length - before).length;
  const first = places.reduce((best, [from]) => (density(from) > density(best) ? from : best), places[0]?.[0] ?? 0);
  const from = Math.max(0, first - before);
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, first).search(/[\s，。！？；：、,.!?;:]/u) + 1);
  const rest = text.slice(start, start + length);
  // A word is not cut in two; Han needs no such care.
  const passage = (start + length < text.length ? rest.replace(/\s\S*[\p{L}\p{N}]$/u, '') : rest)
    .replace(/\n+/gu, betweenLines)
    .replace(/[^\S\u00a0]+/gu, ' ');
  return `${start > 0 ? '… ' : ''}${passage.trim()}${start + length < text.length ? ' …' : ''}`;
}
