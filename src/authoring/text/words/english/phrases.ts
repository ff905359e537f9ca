import { percent } from '../../../../domain/percent.ts';

const LONGEST = 40;

/** An author's text on one line, and its beginning only where it is long. */
export function shortened(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** A share between 0 and 1 as it is written in a sentence. */
export const asPercent = (share: number): string => `${percent(share)} %`;

/** `write "right"` where it can be told what was meant, else what else to do. */
export const writeOr = (guess: string | undefined, otherwise: string): string => (guess ? `write "${guess}"` : otherwise);

/** Some of many names, with how many more there are. */
export function some(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}

/** The words where they are short, else a sign for them: to be written in place of a slip. */
export const unlessLong = (words: string): string => (words.length > LONGEST ? '…' : words);

export const oneOf = (known: readonly string[]): string => `write one of ${known.join(', ')}`;
