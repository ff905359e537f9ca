/** Whole words of some documents as they stand there, by their first letter. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** Letters from which a word can be mistyped, be mistyped before it is finished, or be mistyped twice. Shorter ones are near too many others. */
const MISTYPED = 4;
const MISTYPED_BEGINNING = 6;
const MISTYPED_TWICE = 8;

const LETTERS = /^\p{L}+$/u;
const PART = /[\p{Script=Han}\p{N}]/u;

export function vocabularyOf(words: ReadonlySet<string>): Vocabulary {
  const byLetter = new Map<string, Set<string>>();
  for (const word of words) {
    if (word.length < MISTYPED - 1 || PART.test(word)) continue;
    const letter = word.charAt(0);
    const own = byLetter.get(letter);
    if (own) own.add(word);
    else byLetter.set(letter, new Set([word]));
  }
  return byLetter;
}

/**
 * Words that may have been meant by one that stands in no text: of those with the same first letter, the ones at the least distance. One edit
 * is forgiven; two in a long word, and only where nothing is nearer. Empty for a word that stands somewhere as it is.
 */
export function meant(typed: string, vocabularies: readonly Vocabulary[]): readonly string[] {
  if (typed.length < MISTYPED || !LETTERS.test(typed)) return [];
  const own = vocabularies.flatMap((vocabulary) => vocabulary.get(typed.charAt(0)) ?? []);
  if (own.some((words) => words.has(typed))) return [];
  const words = new Set(own.flatMap((some) => [...some]));
  const within = (most: number): readonly string[] => [...words].filter((word) => isWithin(most, typed, word));
  // What only goes on where the typing stopped is found without being forgiven.
  const isBegun = [...words].some((word) => word.startsWith(typed));
  const near = within(1).filter((word) => !word.startsWith(typed));
  if (near.length > 0 || isBegun) return near;
  const begun = typed.length < MISTYPED_BEGINNING ? [] : [...words].filter((word) => isBeginningWithin(1, typed, word));
  return begun.length > 0 || typed.length < MISTYPED_TWICE ? begun : within(2);
}

/** Characters from which a Chinese name can be mistyped: of shorter ones too much is lost with one. */
const MISTYPED_NAME = 3;

/** Chinese names that may have been meant by a run in which one character is wrong, missing or too many (城交 for 成交); the likest first. */
export function meantNames(run: string, names: readonly string[]): readonly string[] {
  if (run.length < MISTYPED_NAME) return [];
  const shares = (name: string): boolean => [...name].filter((character) => run.includes(character)).length >= name.length - 1;
  const near = names.filter((name) => name.length >= MISTYPED_NAME && name !== run && shares(name) && isWithin(1, run, name));
  return [...new Set(near)];
}

const isWithin = (most: number, a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= most && (lastRow(a, b).at(-1) ?? Number.POSITIVE_INFINITY) <= most;

/** Whether some beginning of `word` is that near to what was typed. */
const isBeginningWithin = (most: number, typed: string, word: string): boolean =>
  word.length >= typed.length - most && Math.min(...lastRow(typed, word.slice(0, typed.length + most))) <= most;

/** Edits between `a` and each beginning of `b`: a letter more, less or another, or two neighbours exchanged (optimal string alignment). */
function lastRow(a: string, b: string): readonly number[] {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row;
}
