import type { Locale } from '../locale.ts';

/** What each kind of evidence counts, and from which probability on a line is marked. */
export interface Weights {
  readonly technique: number;
  readonly alike: number;
  /** What speaks for none of the lines before a word was said, and what the likeliest technique elsewhere counts. */
  readonly none: number;
  readonly other: number;
  /** 0…1. */
  readonly mark: number;
}

/** Found by `npm run eval-own-words -- --fit` from what authors wrote; never from the held-out replies. */
export const WEIGHTS: Readonly<Record<Locale, Weights>> = {
  zh: { technique: 1.4, alike: 14, none: 2.5, other: 0.5, mark: 0.91 },
  en: { technique: 1.2, alike: 10, none: 2.5, other: 0.3, mark: 0.89 },
};
