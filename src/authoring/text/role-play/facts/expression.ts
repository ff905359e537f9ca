/** What stands in `{=…}`: a fact's name, or a sum of them. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sum'; readonly sign: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  /** To so many digits after the point. */
  | { readonly kind: 'round'; readonly of: Expression; readonly digits: number }
  /** In words, as one says it, in place of digits; `Words` where it begins a sentence. */
  | { readonly kind: 'words'; readonly of: Expression; readonly begins: boolean };

/** The first stretch that was not understood; empty where the text ends too early. */
export interface Unread {
  readonly kind: 'unread';
  readonly found: string;
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(Words(?=\s*[(（])|[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*)|([-+*/(),]|[×÷−＋－＊／（），]))/uy;

/** Signs that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  '×': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '−': '-',
  '－': '-',
  '＋': '+',
  '（': '(',
  '）': ')',
  '，': ',',
};

/** Reads `premium * 12`, `round(premium / 3)`, `words(premium)`. `*` and `/` bind tighter than `+` and `-`; brackets as in school. */
export function readExpression(text: string): Expression | Unread {
  const reader = new Reader(text);
  const whole = reader.sum();
  return whole && reader.isAtEnd ? whole : { kind: 'unread', found: reader.rest };
}

interface Token {
  readonly number?: string;
  readonly name?: string;
  readonly sign?: string;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get rest(): string {
    return this.#text.slice(this.#at).trim();
  }
  get isAtEnd(): boolean {
    return this.rest === '';
  }

  #next(): { readonly token: Token; readonly end: number } | undefined {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (!match) return undefined;
    const [, number, name, sign] = match;
    const token: Token = number !== undefined ? { number } : name !== undefined ? { name } : { sign: SAME[sign ?? ''] ?? sign ?? '' };
    return { token, end: TOKEN.lastIndex };
  }

  #take(...signs: readonly string[]): string | undefined {
    const next = this.#next();
    const sign = next?.token.sign;
    if (!next || sign === undefined || !signs.includes(sign)) return undefined;
    this.#at = next.end;
    return sign;
  }

  sum(): Expression | undefined {
    let left = this.#product();
    for (let sign = left && this.#take('+', '-'); left && sign; sign = left && this.#take('+', '-')) {
      const right = this.#product();
      left = right && { kind: 'sum', sign: sign === '+' ? '+' : '-', left, right };
    }
    return left;
  }

  #product(): Expression | undefined {
    let left = this.#part();
    for (let sign = left && this.#take('*', '/'); left && sign; sign = left && this.#take('*', '/')) {
      const right = this.#part();
      left = right && { kind: 'sum', sign: sign === '*' ? '*' : '/', left, right };
    }
    return left;
  }

  #part(): Expression | undefined {
    if (this.#take('(')) {
      const inner = this.sum();
      return inner && this.#take(')') ? inner : undefined;
    }
    const next = this.#next();
    if (next?.token.number !== undefined) {
      this.#at = next.end;
      return { kind: 'number', value: Number(next.token.number) };
    }
    if (next?.token.name === undefined) return undefined;
    const { name } = next.token;
    const before = this.#at;
    this.#at = next.end;
    if ((name !== 'round' && name.toLowerCase() !== 'words') || !this.#take('(')) return { kind: 'name', name };
    const of = this.sum();
    const digits = of && name === 'round' && this.#take(',') ? this.#digits() : 0;
    if (of && digits !== undefined && this.#take(')'))
      return name === 'round' ? { kind: 'round', of, digits } : { kind: 'words', of, begins: name === 'Words' };
    if (this.isAtEnd) this.#at = before;
    return undefined;
  }

  #digits(): number | undefined {
    const next = this.#next();
    if (next?.token.number === undefined || !/^[0-4]$/u.test(next.token.number)) return undefined;
    this.#at = next.end;
    return Number(next.token.number);
  }
}
