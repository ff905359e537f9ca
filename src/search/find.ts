import { BOOST, FIELDS, type Posting, type SearchIndex, stemOf } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import type { Asked } from './tokens.ts';

/** What a document has of one thing asked for, both 0…1: how much of it, and how weightily, the weightiest having 1. */
export interface Share {
  readonly held: number;
  readonly weight: number;
}
export type Shares = ReadonlyMap<SearchDocument, Share>;

/** Letters from which a word may stand unfinished in running text too; shorter ones begin too many words to tell anything there. */
const TELLING = 3;
/** What a finished word counts, and a begun one. */
const FINISHED = 10;
const BEGUN = 3;

/** Of a Chinese phrase of this many characters, one may be missing; of one twice as long two, and so on. */
const ONE_MISSING = 3;
/** Pairs of a phrase that are looked for: a bit each. */
const MOST_PAIRS = 30;

/** Documents that hold one thing asked for: a word in any form or unfinished, a Chinese phrase as it stands or nearly. */
export function find(one: Asked, shelves: readonly SearchIndex[]): Shares {
  if (one.kind === 'character') return shared(shelves.flatMap((shelf) => holding(one.run, shelf)));
  if (one.kind === 'word') return shared(shelves.flatMap((shelf) => wordIn(one.run, shelf)));
  const all = shelves.flatMap((shelf) => pairsIn(one.pairs.slice(0, MOST_PAIRS), shelf));
  const length = Math.min(one.pairs.length, MOST_PAIRS) + 1;
  const mayMiss = Math.floor((length - 1) / ONE_MISSING);
  const near = all.filter(({ held }) => Math.round((1 - held) * length) <= mayMiss);
  // Nothing holds it nearly: what holds some of it.
  return shared(near.length > 0 ? near : all);
}

interface Found extends Share {
  readonly document: SearchDocument;
}

function shared(found: readonly Found[]): Shares {
  const most = found.reduce((best, { weight }) => Math.max(best, weight), 0);
  return new Map(found.map(({ document, held, weight }) => [document, { held, weight: most > 0 ? weight / most : 0 }]));
}

/** A single character begins so many pairs that asking the index for them all takes longer than reading the texts. */
function holding(character: string, { documents }: SearchIndex): readonly Found[] {
  return documents.flatMap((document) => {
    const weight = FIELDS.reduce((sum, field) => sum + (document[field].includes(character) ? BOOST[field] : 0), 0);
    return weight > 0 ? [{ document, held: 1, weight }] : [];
  });
}

function wordIn(word: string, { documents, postings, stems }: SearchIndex): readonly Found[] {
  const weights = new Float64Array(documents.length);
  const add = ({ places, weights: all, named }: Posting, times: number, isNamesOnly: boolean): void => {
    const own = isNamesOnly ? named : all;
    places.forEach((place, at) => {
      weights[place] = (weights[place] ?? 0) + times * (own[at] ?? 0);
    });
  };
  const finished = word.length > 1 ? postings.get(stemOf(word)) : undefined;
  if (finished) add(finished, FINISHED, false);
  for (let at = firstFrom(stems, word); at < stems.length; at += 1) {
    const stem = stems[at] ?? '';
    if (!stem.startsWith(word)) break;
    const posting = postings.get(stem);
    if (posting) add(posting, BEGUN, word.length < TELLING);
  }
  return documents.flatMap((document, place) => {
    const weight = weights[place] ?? 0;
    return weight > 0 ? [{ document, held: 1, weight }] : [];
  });
}

/** The place of the first that is not before `beginning`. */
function firstFrom(sorted: readonly string[], beginning: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What holds some of a phrase’s pairs; `held` is the part of its characters that lie in pairs that stand there. */
function pairsIn(pairs: readonly string[], { documents, postings }: SearchIndex): readonly Found[] {
  const weights = new Float64Array(documents.length);
  const held = new Int32Array(documents.length);
  pairs.forEach((pair, bit) => {
    const posting = postings.get(pair);
    posting?.places.forEach((place, at) => {
      weights[place] = (weights[place] ?? 0) + (posting.weights[at] ?? 0);
      held[place] = (held[place] ?? 0) | (1 << bit);
    });
  });
  return documents.flatMap((document, place) => {
    const bits = held[place] ?? 0;
    if (bits === 0) return [];
    const part = coverage(bits, pairs.length);
    return [{ document, held: part, weight: (weights[place] ?? 0) * part }];
  });
}

/** The part of a phrase’s characters that lie in the pairs whose bits are set, 0…1. */
function coverage(bits: number, pairs: number): number {
  let covered = 0;
  for (let bit = 0; bit < pairs; bit += 1) if (bits & (1 << bit)) covered += bit > 0 && bits & (1 << (bit - 1)) ? 1 : 2;
  return covered / (pairs + 1);
}
