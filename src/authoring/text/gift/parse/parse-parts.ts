import { fact } from '../../words/problem-wording.ts';
import { GiftSlip } from './gift-item.ts';
import type { Scanned } from './scanned.ts';

/** The stretches that begin with one of the signs. */
export function parts(inside: Scanned, signs: RegExp): readonly { readonly sign: '=' | '~'; readonly rest: Scanned }[] {
  const starts = [...inside.signs.matchAll(signs)].map(({ index }) => index);
  const before = inside.cut(0, starts[0]).words();
  if (before.text !== '') throw new GiftSlip(before.at, fact('gift/no-sign', { found: before.text }));
  return starts.map((start, index) => ({
    sign: inside.signs[start] === '=' ? '=' : '~',
    rest: inside.cut(start + 1, starts[index + 1]),
  }));
}

/** `%50%` before an answer, as a share of 1; at most five decimals, as Moodle keeps them. */
export function cutWeight(answer: Scanned): { readonly credit?: number; readonly rest: Scanned } {
  const [whole, digits] = /^\s*%\s*([+-]?[\d.,]*\d[\d.,]*)\s*%/u.exec(answer.signs) ?? [];
  if (whole === undefined || digits === undefined) return { rest: answer };
  const at = answer.at + whole.indexOf('%');
  if (digits.includes(',')) throw new GiftSlip(at, fact('gift/fraction-comma', { found: digits }));
  const percent = Number(digits);
  if (!(percent >= -100 && percent <= 100)) throw new GiftSlip(at, fact('gift/fraction', { found: digits }));
  return { credit: Math.round(percent * 1e5) / 1e7, rest: answer.cut(whole.length) };
}
