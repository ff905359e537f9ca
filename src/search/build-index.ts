import lunr from 'lunr';
import type { SearchDocument } from './document.ts';
import { type Vocabulary, vocabularyOf } from './spelling.ts';
import { indexTokens } from './tokens.ts';

/** How much more a word counts in a title, a heading, among terms. */
export const BOOST = { title: 6, heading: 4, terms: 8, text: 1 } as const;
export const FIELDS = ['title', 'heading', 'terms', 'text'] as const;

export interface SearchIndex {
  readonly stems: lunr.Index;
  /** Its words before they were stemmed: a stem is no spelling. */
  readonly vocabulary: Vocabulary;
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
  return { stems: builder.build(), vocabulary: vocabularyOf(words) };
}
