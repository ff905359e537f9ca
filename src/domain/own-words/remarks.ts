import type { Locale } from '../locale.ts';

/** What a learner said in their own words, and at which turn of the talk, from 0. */
export interface OwnLine {
  readonly turn: number;
  readonly text: string;
}

/** A word that takes back half of what is said, or only fills the air, and where it stood. */
export interface Hedge {
  readonly word: string;
  /** Each turn at which it was said, as often as it was. */
  readonly turns: readonly number[];
}

/** What is sure about somebody's own words, counted and not judged: none of it is scored. */
export interface Remarks {
  /** Lines longer than any that this customer takes well in this talk; lengths in characters (zh) or words (en). */
  readonly long: readonly { readonly turn: number; readonly length: number }[];
  /** The longest line that is taken well. */
  readonly bears: number;
  /** Turns with two questions or more in one breath, and how many. */
  readonly questions: readonly { readonly turn: number; readonly count: number }[];
  /** The most frequent first. */
  readonly hedges: readonly Hedge[];
}

const HEDGES: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['大概', '可能', '也许', '应该', '好像', '差不多', '估计', '一般来说', '那个', '就是说', '其实', '不一定', '尽量'],
  en: [
    ...['just', 'maybe', 'perhaps', 'probably', 'possibly', 'actually', 'basically', 'honestly', 'hopefully'],
    ...['sort of', 'kind of', 'a bit', 'you know', 'i think', 'i guess', 'i mean'],
  ],
};

/** How long a line is: characters without signs in Chinese, words in English. */
export function lengthOf(text: string, locale: Locale): number {
  return locale === 'zh' ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0);
}

function questionsIn(text: string): number {
  return text.match(/[?？]+/gu)?.length ?? 0;
}

/** How often a word stands in a text; in English as a word of its own. */
function timesIn(text: string, word: string, locale: Locale): number {
  const plain = text.toLowerCase().replaceAll('’', "'");
  if (locale === 'zh') return plain.split(word).length - 1;
  return plain.match(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0;
}

/** @param bears Length of the longest line that this customer takes well. */
export function remarksOn(lines: readonly OwnLine[], bears: number, locale: Locale): Remarks {
  const hedges = HEDGES[locale]
    .map((word): Hedge => ({ word, turns: lines.flatMap(({ turn, text }) => Array<number>(timesIn(text, word, locale)).fill(turn)) }))
    .filter(({ turns }) => turns.length > 0);
  return {
    bears,
    long: lines.map(({ turn, text }) => ({ turn, length: lengthOf(text, locale) })).filter(({ length }) => bears > 0 && length > bears),
    questions: lines.map(({ turn, text }) => ({ turn, count: questionsIn(text) })).filter(({ count }) => count > 1),
    hedges: hedges.toSorted((a, b) => b.turns.length - a.turns.length),
  };
}
