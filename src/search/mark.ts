import type { SearchDocument } from './document.ts';
import { type Asked, occurrences } from './tokens.ts';

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

/** Length of a passage in UTF-16 units, and what of it stands before the first mark. */
const PASSAGE = 110;
const BEFORE = 28;

/** A document as a result, with what was asked for marked in it. */
export function hitOf(document: SearchDocument, asked: readonly Asked[]): Hit {
  return {
    document,
    title: marked(document.title, asked),
    heading: marked(document.heading, asked),
    passage: marked(passageOf(document.text, asked, document.group === 'lesson' ? ' ' : ' · '), asked),
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
  const density = (start: number): number => places.filter(([from]) => from >= start && from < start + PASSAGE - BEFORE).length;
  const first = places.reduce((best, [from]) => (density(from) > density(best) ? from : best), places[0]?.[0] ?? 0);
  const from = Math.max(0, first - BEFORE);
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, first).search(/[\s，。！？；：、,.!?;:]/u) + 1);
  const rest = text.slice(start, start + PASSAGE);
  // A word is not cut in two; Han needs no such care.
  const passage = (start + PASSAGE < text.length ? rest.replace(/\s\S*[\p{L}\p{N}]$/u, '') : rest)
    .replace(/\n+/gu, betweenLines)
    .replace(/\s+/gu, ' ');
  return `${start > 0 ? '… ' : ''}${passage.trim()}${start + PASSAGE < text.length ? ' …' : ''}`;
}
