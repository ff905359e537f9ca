import type { Locale, Localised } from '../locale.ts';
import { DIRECTION } from './direction.ts';

/** Signs of a text that a voice reads in a second at its own pace, about: syllables in one language, letters and spaces in the other. */
export const SIGNS_A_SECOND: Localised<number> = { zh: 4.2, en: 14 };

/** Signs of an utterance at most. One browser falls silent some 14 s into a longer one and says nothing of it. */
export const LONGEST: Localised<number> = { zh: 44, en: 150 };

/** A full stop after these ends no sentence. */
const SHORTENED = /(?:^|[\s“‘("'])(?:mr|mrs|ms|dr|prof|st|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|\p{L})$/iu;

/** Where a sentence may end: signs, and the quotation marks that close with it. */
const END = /[。！？!?]+[”’」』"']*|[.…]+[”’」』"']*(?=\s|$)|\n/gu;

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * What a voice says of a line: a sentence each, never so long that a browser stops in it. What stands in brackets is seen, not said, and parts
 * what is said before and after it. Empty where nothing is said.
 */
export function utterancesOf(text: string, locale: Locale): readonly string[] {
  // At the odd places stands what a capturing group matched: the directions.
  const spoken = text.split(DIRECTION).filter((_, index) => index % 2 === 0);
  return spoken
    .flatMap(sentencesOf)
    .flatMap((sentence) => shortened(sentence, LONGEST[locale]))
    .filter((utterance) => SAYS_SOMETHING.test(utterance));
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(END)) {
    if (sign.startsWith('.') && SHORTENED.test(text.slice(from, index))) continue;
    sentences.push(text.slice(from, index + sign.length));
    from = index + sign.length;
  }
  return [...sentences, text.slice(from)].map((sentence) => sentence.trim());
}

/** Where one may draw breath, the best first. */
const BREATHS = [/[；;：:—…]+/gu, /[，,、]/gu, /\s/gu] as const;

/** A sentence in stretches of `longest` signs or fewer: parted where one would draw breath, else where it must be. */
function shortened(sentence: string, longest: number): readonly string[] {
  const stretches: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const at = breathIn(rest, longest);
    stretches.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...stretches, rest];
}

function breathIn(text: string, longest: number): number {
  for (const breath of BREATHS) {
    const ends = [...text.matchAll(breath)].map(({ 0: sign, index }) => index + sign.length).filter((end) => end <= longest);
    const last = ends.at(-1);
    // A word or two on their own sound like a slip.
    if (last !== undefined && last >= longest / 3) return last;
  }
  // No character is cut in two.
  return /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
