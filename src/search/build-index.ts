import lunr from 'lunr';
import type { SearchDocument } from './document.ts';
import { type Vocabulary, vocabularyOf } from './spelling.ts';
import { folded, HAN, indexTokens, nameOf } from './tokens.ts';

/** How much more a word counts in a title, a heading, among terms. */
export const BOOST = { title: 6, heading: 4, terms: 8, text: 1 } as const;
export const FIELDS = ['title', 'heading', 'terms', 'text'] as const;

/** Where a stem or a pair stands: places of documents, with its weight in each, in all and in names alone. */
export interface Posting {
  readonly places: readonly number[];
  readonly weights: readonly number[];
  readonly named: readonly number[];
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** All stems, in order: those with one beginning stand together. */
  readonly stems: readonly string[];
  /** Words before they were stemmed: a stem is no spelling. */
  readonly vocabulary: Vocabulary;
  /** What whole pages, terms and people are called, and of which document. */
  readonly names: readonly { readonly name: string; readonly document: SearchDocument }[];
}

/** What lunr says of an index it built. */
interface Serialised {
  readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
  readonly invertedIndex: readonly (readonly [string, { readonly _index: number }])[];
}

/** Documents that are taken in without a break. */
const AT_ONCE = 24;

/**
 * lunr’s own tokens cut at spaces and keep no Chinese: ours replace them; English words are stemmed. lunr weighs the words of each document
 * (BM25); they are laid out by word, because its own queries take ten times as long over sentences of common words.
 *
 * Yields the part that is done, 0…1, so that a phone can answer between two steps.
 */
export function* indexing(documents: readonly SearchDocument[]): Generator<number, SearchIndex, void> {
  const words = new Set<string>();
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.stemmer);
  const tokenizer = (value?: string | object | object[] | null): lunr.Token[] =>
    indexTokens(String(value ?? '')).map((token, index) => {
      words.add(token);
      return new lunr.Token(token, { index });
    });
  // The builder takes any tokenizer of this shape; its types know only its own, which carries a separator.
  builder.tokenizer = Object.assign(tokenizer, { separator: /\s+/ });
  builder.ref('place');
  for (const field of FIELDS) builder.field(field, { boost: BOOST[field] });
  for (const [place, { title, heading, terms, text }] of documents.entries()) {
    builder.add({ place, title, heading, terms, text });
    if (place % AT_ONCE === AT_ONCE - 1) yield place / documents.length;
  }
  const postings = postingsOf(serialised(builder.build()));
  return {
    documents,
    postings,
    stems: [...postings.keys()].filter((term) => !HAN.test(term)).sort(),
    vocabulary: vocabularyOf(words),
    names: documents.flatMap((document) => (document.heading === '' || document.group !== 'lesson' ? named(document) : [])),
  };
}

/** The same without a break. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const steps = indexing(documents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const stemOf = (word: string): string => lunr.stemmer(new lunr.Token(word, {})).toString();

/** What of a type’s name nobody says: 优柔寡断型客户. */
const TYPE = /型(?:客户)?$/u;

function named(document: SearchDocument): SearchIndex['names'] {
  const all = [document.title, ...document.terms.split('\n')].map((name) => nameOf(folded(name)));
  const names = new Set(all.flatMap((name) => [name, name.replace(TYPE, '')]).filter((name) => name !== ''));
  return [...names].map((name) => ({ name, document }));
}

function serialised(index: lunr.Index): Serialised {
  const { fieldVectors, invertedIndex }: Partial<Serialised> = index.toJSON();
  return { fieldVectors: fieldVectors ?? [], invertedIndex: invertedIndex ?? [] };
}

function postingsOf({ fieldVectors, invertedIndex }: Serialised): ReadonlyMap<string, Posting> {
  interface Growing {
    readonly places: number[];
    readonly weights: number[];
    readonly named: number[];
  }
  const byIndex: Growing[] = [];
  for (const [, { _index }] of invertedIndex) byIndex[_index] = { places: [], weights: [], named: [] };
  // The vectors of one document follow one another.
  for (const [key, elements] of fieldVectors) {
    const [field = '', ref = ''] = key.split('/');
    const place = Number(ref);
    for (let at = 0; at < elements.length; at += 2) {
      const posting = byIndex[elements[at] ?? -1];
      const weight = elements[at + 1] ?? 0;
      if (!posting) continue;
      if (posting.places.at(-1) !== place) {
        posting.places.push(place);
        posting.weights.push(0);
        posting.named.push(0);
      }
      const last = posting.places.length - 1;
      posting.weights[last] = (posting.weights[last] ?? 0) + weight;
      if (field !== 'text') posting.named[last] = (posting.named[last] ?? 0) + weight;
    }
  }
  return new Map(invertedIndex.flatMap(([term, { _index }]) => (byIndex[_index] ? [[term, byIndex[_index]] as const] : [])));
}
