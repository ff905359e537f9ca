import type { Locale } from '../locale.ts';
import { asWritten } from './colloquial.ts';
import { normalised } from './normalise.ts';
import { signsOf } from './signs.ts';

/** How many features there may be: stretches of words are hashed to 0…2¹⁷−1. */
export const SPACE = 2 ** 17;

/** What is seen of a text: each feature once, ascending. */
export type Features = Uint32Array;

/** What is seen of a reply: stretches of its words, and signs such as a question mark. */
export function featuresOf(text: string, locale: Locale): Features {
  const written = asWritten(normalised(text), locale);
  const names = [...(locale === 'zh' ? chineseStretches(written) : englishStretches(written)), ...signsOf(written, locale)];
  return Uint32Array.from(new Set(names.map(place))).sort();
}

/** Characters, pairs and threes, across no punctuation; words in other letters as they are. */
function chineseStretches(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.split(/[^\p{L}\p{N}]+/u)) {
    const signs = part.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
    signs.forEach((sign, at) => {
      const [second, third] = [signs[at + 1], signs[at + 2]];
      found.push(sign);
      if (second !== undefined) found.push(`${sign}${second}`);
      if (second !== undefined && third !== undefined) found.push(`${sign}${second}${third}`);
    });
  }
  const [first = ''] = text.match(/[\p{L}\p{N}]{2}/u) ?? [];
  return [...found, `^${first}`];
}

/** Words, pairs of words, and stretches of three to five letters within a word, so that a slip of the thumb leaves something. */
function englishStretches(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  const found: string[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    found.push(`w ${word}`);
    if (next !== undefined) found.push(`w ${word} ${next}`);
    const bounded = `<${word}>`;
    for (const length of [3, 4, 5])
      for (let from = 0; from + length <= bounded.length; from += 1) found.push(`c ${bounded.slice(from, from + length)}`);
  });
  return [...found, `^${words[0] ?? ''}`, `^${words.slice(0, 2).join(' ')}`];
}

/** FNV-1a over UTF-16 units, mixed once more: the lowest bits of it alone are uneven. */
function place(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) & (SPACE - 1);
}
