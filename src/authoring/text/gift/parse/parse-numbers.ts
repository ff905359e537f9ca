import { fact } from '../../words/problem-wording.ts';
import { type GiftNumber, GiftSlip, type GiftWords } from './gift-item.ts';
import { cutWeight, parts } from './parse-parts.ts';
import type { Scanned } from './scanned.ts';

/** Numbers, each with how far off still counts. */
export function parseNumbers(inside: Scanned): readonly GiftNumber[] {
  const [right, wrong] = inside.halves('~');
  const list = right.signs.includes('=') ? parts(right, /=/gu).map(({ rest }) => rest) : [right];
  const numbers = list.map((part): GiftNumber => {
    const { credit = 1, rest } = cutWeight(part);
    const [number, feedback] = rest.halves('#');
    const range = readRange(number.words());
    return { credit, ...(range && { range }), ...(feedback && feedback.text.trim() !== '' && { feedback: feedback.words() }) };
  });
  return wrong ? [...numbers, { credit: 0 }] : numbers;
}

function readRange({ text, at }: GiftWords): GiftNumber['range'] {
  if (text === '*' || text === '') return undefined;
  const number = (written: string): number => readNumber(written.trim(), at);
  const [low, high] = text.split('..', 2);
  if (low !== undefined && high !== undefined) {
    const [from, to] = [number(low), number(high)];
    if (from > to) throw new GiftSlip(at, fact('gift/range', { found: text, low: low.trim(), high: high.trim() }));
    return { value: tidy((from + to) / 2), tolerance: tidy((to - from) / 2) };
  }
  const [middle = '', slack] = text.split(':', 2);
  const [value, tolerance] = [number(middle), slack === undefined ? 0 : number(slack)];
  if (tolerance < 0) throw new GiftSlip(at, fact('gift/tolerance', { value: middle.trim(), tolerance }));
  return { value, tolerance };
}

/** Without what halving adds to decimals. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

/** @throws GiftSlip where it is none, or where a comma may mean one thing or the other */
function readNumber(found: string, at: number): number {
  const digits = found.normalize('NFKC').replaceAll('−', '-').trim();
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(digits) ? Number(digits) : Number.NaN;
  if (Number.isFinite(value)) return value;
  if (!/^[+-]?\d*(?:,\d+)+(?:\.\d+)?$/u.test(digits)) throw new GiftSlip(at, fact('gift/not-a-number', { found }));
  const isGrouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(digits);
  const bare = digits.replaceAll(',', '');
  const point = digits.replace(',', '.').replace(/^([+-]?)\./u, '$10.');
  const isSure = !isGrouped || /,.*[,.]/u.test(digits);
  throw new GiftSlip(at, fact('gift/number-comma', { found, meant: isGrouped ? bare : point, orMeant: isSure ? undefined : point }));
}
