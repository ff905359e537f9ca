import lunr from 'lunr';
import type { SearchDocument } from './document.ts';
import { type Vocabulary, vocabularyOf } from './spelling.ts';
import { folded, indexTokens } from './tokens.ts';

/** How much more a word counts in a title, a heading, among terms. */
export const BOOST = { title: 6, heading: 4, terms: 8, text: 1 } as const;
export const FIELDS = ['title', 'heading', 'terms', 'text'] as const;

/** What of a type’s name nobody says: 优柔寡断型客户. */
const TYPE = /型(?:客户)?$/u;
const IS_NAME = /^\p{Script=Han}{3,8}$/u;

export interface SearchIndex {
  readonly stems: lunr.Index;
  /** Its words before they were stemmed: a stem is no spelling. */
  readonly vocabulary: Vocabulary;
  /** Chinese titles and terms, of one run each. */
  readonly names: readonly string[];
}

/** lunr's own tokens cut at spaces and keep no Chinese: ours replace them; English words are stemmed. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const words = new Set<string>();
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  const tokenizer = (value?: string | object | object[] | null): lunr.Token[] =>
    indexTokens(String(value ?? '')).map((token, index) => {
      words.add(token);
      return new lunr.Token(token, { index });
    });
  // The builder takes any tokenizer of this shape; its types know only its own, which carries a separator.
  builder.tokenizer = Object.assign(tokenizer, { separator: /\s+/ });
  builder.ref('id');
  for (const field of FIELDS) builder.field(field, { boost: BOOST[field] });
  for (const document of documents) builder.add(document);
  const names = documents
    .flatMap(({ title, terms }) => [title, ...terms.split('\n')].map(folded))
    .flatMap((name) => [name, name.replace(TYPE, '')])
    .filter((name) => IS_NAME.test(name));
  return { stems: builder.build(), vocabulary: vocabularyOf(words), names: [...new Set(names)] };
}
