/** A run of one script in a text: Han characters, or letters and digits of any other script. */
const RUNS = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
export const HAN = /\p{Script=Han}/u;

/** What an English word has behind its apostrophe: nobody looks for it. */
const TAIL = /(\p{L})['’](?:s|ll|re|ve|d|m)(?!\p{L})/gu;
const APOSTROPHE = /(\p{L})['’](?=\p{L})/gu;

/** Full-width letters, digits and signs as half-width ones, small letters, no accents apart from their letters; don’t as dont, what’s as what. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(TAIL, '$1').replace(APOSTROPHE, '$1');

/** A text's words in a row, so that phrases can be looked for whatever signs stand between them. */
export interface Phrase {
  readonly text: string;
  /** Whether its first and last signs are Han: these stand inside longer runs. */
  readonly isHan: boolean;
}

export function phraseOf(text: string): Phrase {
  const words = (folded(text).match(RUNS) ?? []).join(' ');
  return { text: words, isHan: HAN.test(words.charAt(0)) && HAN.test(words.charAt(words.length - 1)) };
}

/** A name’s words, without the article that many begin with. */
export const nameOf = (name: string): string => phraseOf(name).text.replace(/^(?:the|an?) /, '');

/** Whether a text holds a phrase: whole words of it, or Han anywhere. */
export const holdsPhrase = (text: Phrase, phrase: Phrase): boolean =>
  phrase.isHan ? text.text.includes(phrase.text) : ` ${text.text} `.includes(` ${phrase.text} `);

/** Runs of one script, as they stand. */
export const runsOf = (text: string): readonly string[] => text.match(RUNS) ?? [];

/**
 * Words to index. Chinese has no spaces: a run of Han characters becomes its overlapping pairs (bigrams), which find exactly what looking for
 * the substring would. A single character is looked for in the texts themselves.
 */
export function indexTokens(text: string): string[] {
  return (folded(text).match(RUNS) ?? []).flatMap((run) => (HAN.test(run) ? pairs(run) : [run]));
}

/** One thing that a query asks for. */
export type Asked =
  /** A run of at least two Han characters: all of its pairs must be there. */
  | { readonly kind: 'han'; readonly run: string; readonly pairs: readonly string[] }
  /** A single Han character. */
  | { readonly kind: 'character'; readonly run: string }
  | { readonly kind: 'word'; readonly run: string };

export function askedFor(query: string): readonly Asked[] {
  return (folded(query).match(RUNS) ?? []).map((run): Asked => {
    if (!HAN.test(run)) return { kind: 'word', run };
    return [...run].length === 1 ? { kind: 'character', run } : { kind: 'han', run, pairs: pairs(run) };
  });
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Where the asked-for things stand in a text, as [from, to) in UTF-16 units, in order, without overlap. */
export function occurrences(text: string, asked: readonly Asked[]): readonly (readonly [number, number])[] {
  const low = text.toLowerCase();
  const found: [number, number][] = [];
  for (const { kind, run } of asked) {
    // A word is found by its beginning, so that what is being typed is marked as it grows.
    const stem = kind === 'word' && run.length > 5 ? run.slice(0, Math.max(5, run.length - 2)) : run;
    for (let at = low.indexOf(stem); at >= 0; at = low.indexOf(stem, at + stem.length)) {
      const isInside = kind === 'word' && /[\p{L}\p{N}]/u.test(low[at - 1] ?? ' ') && !HAN.test(low[at - 1] ?? ' ');
      if (isInside) continue;
      let end = at + stem.length;
      if (kind === 'word') while (/[\p{L}\p{N}]/u.test(low[end] ?? ' ') && !HAN.test(low[end] ?? ' ')) end += 1;
      found.push([at, end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]).filter(([from], index, all) => index === 0 || from >= (all[index - 1]?.[1] ?? 0));
}
