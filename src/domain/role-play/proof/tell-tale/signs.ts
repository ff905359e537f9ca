import type { Locale } from '../../../locale.ts';

/** What can be seen of a line without reading it. */
export const SIGNS = ['bracket', 'question', 'number', 'short', 'middling', 'long'] as const;
export type Sign = (typeof SIGNS)[number];

export const isBracketed = (text: string): boolean => /^\s*[（(]/u.test(text);

export const isQuestion = (text: string): boolean => /[?？]/u.test(text);

/** Spelled numbers that count; ‘one’ is more often no number, and so is 一. */
const ENGLISH_NUMBER =
  /\d+(?:[.,:]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|dozen)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million))*\b/giu;
const CHINESE_NUMBER = /\d+(?:[.,:]\d+)*|[零〇一二两三四五六七八九十百千万亿半]+/gu;
/** Runs of figures that are mostly words of other kinds: 一下, 万一, 千万, 十分, 一半. */
const NO_NUMBER = new Set(['一', '万一', '千万', '万', '千', '百', '一一', '万万', '两']);

/** How many numbers are named in a line, in figures or in words. */
export function numbersIn(text: string, locale: Locale): number {
  const found = text.match(locale === 'zh' ? CHINESE_NUMBER : ENGLISH_NUMBER) ?? [];
  return found.filter((run) => !NO_NUMBER.has(run)).length;
}

/** Stretches of text between punctuation, as lists of what counts as a word: in Chinese characters and runs of letters or figures. */
function stretches(text: string, locale: Locale): readonly (readonly string[])[] {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .split(/[^\p{L}\p{N}'\s]+/u)
    .map((stretch) => stretch.match(locale === 'zh' ? /\p{Script=Han}|[\p{L}\p{N}']+/gu : /[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []);
}

/** The words of a text and its pairs of words that stand side by side, each once. */
export function wordsOf(text: string, locale: Locale): ReadonlySet<string> {
  const joint = locale === 'zh' ? '' : ' ';
  return new Set(
    stretches(text, locale).flatMap((words) => [...words, ...words.slice(1).map((word, index) => `${words[index]}${joint}${word}`)]),
  );
}

/** From so many letters on an English word says something of its own. */
const LEAST_LETTERS = 4;

/** What of a text would be noticed when it is said again: in Chinese pairs of characters, in English words of four letters or more. */
export function echoesOf(text: string, locale: Locale): ReadonlySet<string> {
  return new Set(
    stretches(text, locale).flatMap((words) =>
      locale === 'zh'
        ? words.slice(1).map((word, index) => `${words[index]}${word}`)
        : words.filter((word) => word.replace(/'.*/u, '').length >= LEAST_LETTERS),
    ),
  );
}
