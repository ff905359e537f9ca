import type { GiftWords } from './gift-item.ts';

const ESCAPE = /\\([~=#{}:n\\])/gu;

/** What an author escaped as it is meant; `\n` is a line's end. */
export function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** What is escaped, and characters by number (`&#39;`), hold no sign. */
function withoutWords(text: string): string {
  return text.replace(/\\[~=#{}:n\\]|&#(?:x[0-9a-f]+|\d+);/giu, (word) => '\0'.repeat(word.length));
}

/** A text and the same with everything that is no sign blanked out: signs are looked for there, and words cut here. */
export class Scanned {
  readonly text: string;
  readonly signs: string;
  readonly at: number;

  constructor(text: string, signs = withoutWords(text), at = 0) {
    this.text = text;
    this.signs = signs;
    this.at = at;
  }

  cut(from: number, to = this.text.length): Scanned {
    return new Scanned(this.text.slice(from, to), this.signs.slice(from, to), this.at + from);
  }

  trimmed(): Scanned {
    const start = this.text.length - this.text.trimStart().length;
    return this.cut(start, Math.max(start, this.text.trimEnd().length));
  }

  words(): GiftWords {
    const { text, at } = this.trimmed();
    return { text, at };
  }

  /** On both sides of the first such sign; the second is missing where there is none. */
  halves(sign: string): readonly [Scanned, Scanned | undefined] {
    const index = this.signs.indexOf(sign);
    return index < 0 ? [this, undefined] : [this.cut(0, index), this.cut(index + sign.length)];
  }
}
