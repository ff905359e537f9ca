import type { Locale } from '../../../../domain/locale.ts';
import type { Expression } from './expression.ts';
import { FORMAT } from './number-format.ts';
import { MOST_IN_WORDS, numberWords } from './number-words.ts';

/** One row of facts that go together, as the author wrote it. */
export type Row = Readonly<Record<string, string | number>>;

/** Why nothing can be said. */
export type Failure =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'text'; readonly name: string; readonly value: string }
  | { readonly kind: 'by-zero' }
  | { readonly kind: 'broken-number'; readonly value: number }
  /** Too large, or below nothing, to be said in words. */
  | { readonly kind: 'no-words'; readonly value: number };

type Computed = { readonly kind: 'value'; readonly value: number } | Failure;

/** What an expression says in a row: a text as it stands, a number with its thousands marked as the language does, or in words. */
export function saying(expression: Expression, row: Row, locale: Locale): { readonly kind: 'said'; readonly text: string } | Failure {
  const bare = expression.kind === 'name' ? row[expression.name] : undefined;
  if (typeof bare === 'string') return { kind: 'said', text: bare };
  if (typeof bare === 'number') return { kind: 'said', text: FORMAT[locale].format(bare) };
  const inner = expression.kind === 'words' ? expression.of : expression;
  const computed = compute(inner, row);
  if (computed.kind !== 'value') return computed;
  const digits = expression.kind !== 'words' && inner.kind === 'round' ? inner.digits : 0;
  const value = rounded(computed.value, digits);
  if (Math.abs(value - computed.value) > NOTHING * Math.max(1, Math.abs(value))) return { kind: 'broken-number', value: computed.value };
  if (expression.kind !== 'words') return { kind: 'said', text: FORMAT[locale].format(value) };
  if (value < 0 || value > MOST_IN_WORDS) return { kind: 'no-words', value };
  const words = numberWords[locale](value);
  return { kind: 'said', text: expression.begins ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words };
}

/** What is left over by reckoning with fractions of two, in place of ten. */
const NOTHING = 1e-9;

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  // -0 is nothing that one says.
  return Math.round(value * factor * (1 + Number.EPSILON)) / factor + 0;
}

function compute(expression: Expression, row: Row): Computed {
  switch (expression.kind) {
    case 'number':
      return { kind: 'value', value: expression.value };
    case 'name': {
      const value = row[expression.name];
      if (value === undefined) return { kind: 'unknown', name: expression.name };
      if (typeof value === 'number') return { kind: 'value', value };
      // A year is written as a text, so that it stays 2009 and not 2,009; one may reckon with it.
      return /^\d{1,9}$/u.test(value) ? { kind: 'value', value: Number(value) } : { kind: 'text', name: expression.name, value };
    }
    case 'round': {
      const inner = compute(expression.of, row);
      return inner.kind === 'value' ? { kind: 'value', value: rounded(inner.value, expression.digits) } : inner;
    }
    case 'words':
      return compute(expression.of, row);
    case 'sum': {
      const left = compute(expression.left, row);
      const right = compute(expression.right, row);
      if (left.kind !== 'value') return left;
      if (right.kind !== 'value') return right;
      if (expression.sign === '/' && right.value === 0) return { kind: 'by-zero' };
      return { kind: 'value', value: SUMS[expression.sign](left.value, right.value) };
    }
  }
}

const SUMS = {
  '+': (left: number, right: number): number => left + right,
  '-': (left: number, right: number): number => left - right,
  '*': (left: number, right: number): number => left * right,
  '/': (left: number, right: number): number => left / right,
} as const;
