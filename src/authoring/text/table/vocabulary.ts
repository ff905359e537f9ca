import type { Techniques } from '../../../domain/persona/technique.ts';
import { nearest } from '../nearest.ts';

/** The techniques that authors may name. */
export interface Vocabulary {
  has(word: string): boolean;
  /** The technique that an unknown word most likely means, by its id or by what it is called in any language. */
  meantBy(word: string): string | undefined;
}

/** @param ids all techniques; @param named ids by what they are called, small letters */
export function vocabularyOf(ids: readonly string[], named: ReadonlyMap<string, string> = new Map()): Vocabulary {
  const known = new Set(ids);
  return {
    has: (word) => known.has(word),
    meantBy: (word) => named.get(word.toLowerCase()) ?? nearest(word, ids),
  };
}

/** Ids by what techniques are called in every language, small letters. */
export function namesOf(techniques: Techniques): ReadonlyMap<string, string> {
  return new Map(
    [...techniques.values()].flatMap(({ id, name }) => Object.values(name).map((called) => [called.toLowerCase(), id] as const)),
  );
}

/**
 * A vocabulary that remembers what it was asked, so that what was read with it is read again only where another vocabulary would answer
 * otherwise: one changed technique does not concern a text that does not name it.
 */
export class AskedVocabulary implements Vocabulary {
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<string, boolean>();
  readonly #meant = new Map<string, string | undefined>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  has(word: string): boolean {
    const answer = this.#vocabulary.has(word);
    this.#known.set(word, answer);
    return answer;
  }

  meantBy(word: string): string | undefined {
    const answer = this.#vocabulary.meantBy(word);
    this.#meant.set(word, answer);
    return answer;
  }

  /** Whether another vocabulary would have answered the same. */
  isSameWith(other: Vocabulary): boolean {
    return (
      [...this.#known].every(([word, answer]) => other.has(word) === answer) &&
      [...this.#meant].every(([word, answer]) => other.meantBy(word) === answer)
    );
  }
}
