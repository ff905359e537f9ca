import type { Locale } from '../../../../domain/locale.ts';
import type { FactRow } from '../../../../domain/role-play/facts.ts';
import { nearest } from '../../nearest.ts';
import { error, type Place, type Problem } from '../../problem.ts';
import { type Failure, type Row, saying } from './evaluate.ts';
import { readExpression } from './expression.ts';

/** The facts of one file: what varies in its text, and all that its text makes of it. */
export class FactBook {
  readonly #rows: readonly Row[];
  readonly #locale: Locale;
  readonly report: (problem: Problem) => void;
  /** What each stretch says, row by row; none where it could not be read. */
  readonly #said = new Map<string, readonly string[] | undefined>();

  constructor(rows: readonly Row[], locale: Locale, report: (problem: Problem) => void) {
    this.#rows = rows;
    this.#locale = locale;
    this.report = report;
  }

  /** Whether a word between braces is a fact's name. */
  has(name: string): boolean {
    return this.#rows.some((row) => Object.hasOwn(row, name));
  }

  /** What `{=source}` says in the first row. Undefined where it can't be read, with a problem where it is met for the first time. */
  say(source: string, place: Place): string | undefined {
    const key = source.trim();
    if (!this.#said.has(key)) this.#said.set(key, this.#read(key, place));
    return this.#said.get(key)?.[0];
  }

  /** All rows, in the author's order: what each stretch of the text says there. */
  rows(): readonly FactRow[] {
    return this.#rows.map((_row, index) =>
      Object.fromEntries([...this.#said].flatMap(([source, said]) => (said?.[index] === undefined ? [] : [[source, said[index]]]))),
    );
  }

  #read(source: string, place: Place): readonly string[] | undefined {
    if (this.#rows.length === 0) {
      this.report(error(place, 'fact/none', { source }));
      return undefined;
    }
    const expression = readExpression(source);
    if (expression.kind === 'unread') {
      this.report(error(place, 'fact/unread', { source, found: expression.found }));
      return undefined;
    }
    const said: string[] = [];
    for (const [index, row] of this.#rows.entries()) {
      const one = saying(expression, row, this.#locale);
      if (one.kind !== 'said') {
        // A name that one row lacks is told at that row.
        if (one.kind !== 'unknown' || !this.has(one.name)) this.report(this.#problem(one, source, index + 1, place));
        return undefined;
      }
      said.push(one.text);
    }
    return said;
  }

  #problem(failure: Failure, source: string, row: number, place: Place): Problem {
    switch (failure.kind) {
      case 'unknown': {
        const known = [...new Set(this.#rows.flatMap((one) => Object.keys(one)))];
        return error(place, 'fact/unknown', { name: failure.name, guess: nearest(failure.name, known), known });
      }
      case 'text':
        return error(place, 'fact/text', { name: failure.name, value: failure.value, row });
      case 'by-zero':
        return error(place, 'fact/by-zero', { source, row });
      case 'broken-number':
        return error(place, 'fact/broken-number', { source, value: failure.value, row });
      case 'no-words':
        return error(place, 'fact/no-words', { source, value: failure.value, row });
    }
  }
}
