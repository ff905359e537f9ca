import lunr from 'lunr';
import { BOOST, FIELDS, type SearchIndex } from './build-index.ts';
import { GROUPS, type Group, type SearchDocument } from './document.ts';
import { meant } from './spelling.ts';
import { alike, same } from './synonyms.ts';
import { type Asked, askedFor, occurrences } from './tokens.ts';

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

export interface Hits {
  readonly group: Group;
  readonly hits: readonly Hit[];
}

/** Sections of one page shown at most, and hits a group. */
const MOST_OF_A_PAGE = 2;
const MOST_OF_A_GROUP = 8;

/** Length of a passage in UTF-16 units, and what of it stands before the first mark. */
const PASSAGE = 110;
const BEFORE = 28;

/** Letters from which a word may stand unfinished in running text too; shorter ones begin too many words to tell anything there. */
const TELLING = 3;
const NAMES: readonly string[] = ['title', 'heading', 'terms'];

/** Pages fewer than which are a small answer: what may have been meant is looked for too. */
const FEW = 3;
/** Readings of a mistyped query that are asked. */
const MOST_MENDED = 12;

/** An index over some of the documents: a course's, say. */
export interface Shelf {
  readonly index: SearchIndex;
  readonly documents: ReadonlyMap<string, SearchDocument>;
}

/** Asks all shelves while somebody types: words may be unfinished. Everything asked for must be found in a document; groups come in a fixed order. */
export function ask(shelves: readonly Shelf[], query: string): readonly Hits[] {
  const found = firstFound(shelves, query);
  const marks = found.asked;
  return GROUPS.flatMap((group): Hits[] => {
    const pages = new Map<string, number>();
    const own = found.documents.filter((document) => {
      if (document.group !== group) return false;
      const page = pageOf(document);
      const before = pages.get(page) ?? 0;
      pages.set(page, before + 1);
      return before < MOST_OF_A_PAGE;
    });
    const hits = own.slice(0, MOST_OF_A_GROUP).map((document) => hitOf(document, marks));
    return hits.length > 0 ? [{ group, hits }] : [];
  });
}

const pageOf = ({ href }: SearchDocument): string => href.split('#')[0] ?? '';

/** As typed; after that, where the pages are few: in other words, with typos mended, and the mended in other words. */
function firstFound(
  shelves: readonly Shelf[],
  query: string,
): { readonly documents: readonly SearchDocument[]; readonly asked: readonly Asked[] } {
  const asked = weighty(askedFor(query));
  if (asked.length === 0) return { documents: [], asked };
  const strict = ranked(shelves, asked);
  if (hasPages(strict, FEW)) return { documents: strict, asked };
  const documents = new Set(strict);
  const marks = new Set(asked);
  const add = (others: readonly (readonly Asked[])[]): void => {
    for (const other of others) {
      const found = ranked(shelves, other);
      for (const document of found) documents.add(document);
      if (found.length > 0) for (const one of other) marks.add(one);
    }
  };
  const addWhileFew = (others: readonly (readonly Asked[])[]): void => {
    for (const other of others) if (!hasPages(documents, FEW)) add([other]);
  };
  // Beside an answer, only what is the same as the whole query; without one, anything that comes near it.
  if (strict.length > 0) addWhileFew(same(query).map(askedFor));
  else add(alike(query).map(askedFor));
  if (!hasPages(documents, FEW)) {
    const mended = mendedOf(asked, shelves);
    add(mended);
    addWhileFew(mended.flatMap((other) => same(other.map(({ run }) => run).join(' ')).map(askedFor)));
  }
  return { documents: [...documents], asked: [...marks] };
}

function hasPages(documents: Iterable<SearchDocument>, enough: number): boolean {
  const pages = new Set<string>();
  for (const document of documents) if (pages.add(pageOf(document)).size >= enough) return true;
  return false;
}

/** The same asked with typos mended: one for each word that may have been meant, mended words in every position that needs it. */
function mendedOf(asked: readonly Asked[], shelves: readonly Shelf[]): readonly (readonly Asked[])[] {
  const vocabularies = shelves.map(({ index }) => index.vocabulary);
  const meanings = asked.map((one): readonly Asked[] => {
    const words = one.kind === 'word' ? meant(one.run, vocabularies) : [];
    return words.length > 0 ? words.map((run): Asked => ({ kind: 'word', run })) : [one];
  });
  if (meanings.every((own, at) => own[0] === asked[at])) return [];
  return meanings
    .reduce<readonly (readonly Asked[])[]>((all, own) => all.flatMap((before) => own.map((one) => [...before, one])), [[]])
    .slice(0, MOST_MENDED);
}

/** A word of one letter has only been begun: it says nothing beside whole ones, and nearly every text holds it. */
function weighty(asked: readonly Asked[]): readonly Asked[] {
  const whole = asked.filter((one) => one.kind !== 'word' || one.run.length > 1);
  return whole.length > 0 ? whole : asked;
}

/** The documents that hold everything asked for, best first. */
function ranked(shelves: readonly Shelf[], asked: readonly Asked[]): readonly SearchDocument[] {
  return shelves
    .flatMap((shelf) =>
      [...totals(shelf, asked)].flatMap(([ref, score]) => {
        const document = shelf.documents.get(ref);
        return document ? [{ document, score }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ document }) => document);
}

type Scores = ReadonlyMap<string, number>;

function totals(shelf: Shelf, asked: readonly Asked[]): Scores {
  const sums = new Map<string, number>();
  asked.forEach((one, position) => {
    const own = one.kind === 'character' ? holding(one.run, shelf) : indexed(one, shelf);
    for (const [ref, score] of own) {
      if (position === 0) sums.set(ref, score);
      else if (sums.has(ref)) sums.set(ref, (sums.get(ref) ?? 0) + score);
    }
    for (const ref of sums.keys()) if (!own.has(ref)) sums.delete(ref);
  });
  return sums;
}

/** A single character begins so many pairs that asking the index for them all takes longer than reading the texts. */
function holding(character: string, { documents }: Shelf): Scores {
  const scores = new Map<string, number>();
  for (const [ref, document] of documents) {
    const score = FIELDS.reduce((sum, field) => sum + (document[field].includes(character) ? BOOST[field] : 0), 0);
    if (score > 0) scores.set(ref, score);
  }
  return scores;
}

function indexed(one: Exclude<Asked, { kind: 'character' }>, { index }: Shelf): Scores {
  const results = index.stems.query((query) => {
    if (one.kind === 'han') {
      for (const pair of one.pairs) query.term(pair, { presence: lunr.Query.presence.REQUIRED, usePipeline: false });
      return;
    }
    const unfinished = { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 3 };
    if (one.run.length > 1) query.term(one.run, { boost: 10 });
    query.term(one.run, one.run.length < TELLING ? { ...unfinished, fields: [...NAMES] } : unfinished);
  });
  return new Map(results.map(({ ref, score }) => [ref, score]));
}

function hitOf(document: SearchDocument, asked: readonly Asked[]): Hit {
  return {
    document,
    title: marked(document.title, asked),
    heading: marked(document.heading, asked),
    passage: marked(passageOf(document.text, asked), asked),
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

/** A stretch of the text around the place where most of what was asked for stands together. */
function passageOf(text: string, asked: readonly Asked[]): string {
  const places = occurrences(text, asked);
  const density = (start: number): number => places.filter(([from]) => from >= start && from < start + PASSAGE - BEFORE).length;
  const first = places.reduce((best, [from]) => (density(from) > density(best) ? from : best), places[0]?.[0] ?? 0);
  const from = Math.max(0, first - BEFORE);
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, first).search(/[\s，。！？；：、,.!?;:]/u) + 1);
  const rest = text.slice(start, start + PASSAGE);
  // A word is not cut in two; Han needs no such care.
  const passage = (start + PASSAGE < text.length ? rest.replace(/\s\S*[\p{L}\p{N}]$/u, '') : rest).replace(/\s+/gu, ' ');
  return `${start > 0 ? '… ' : ''}${passage.trim()}${start + PASSAGE < text.length ? ' …' : ''}`;
}
