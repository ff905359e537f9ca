import type { NumberQuestion } from '../../../../domain/quiz/question.ts';
import { textOf } from './signs.ts';

const DIGITS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  thousand: 1000,
  half: 0.5,
};

/** The numbers that a text names, each once, per cent as whole numbers. */
export function numbersIn(text: string): readonly number[] {
  const written = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*([千万亿])?/gu)].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * ({ 千: 1e3, 万: 1e4, 亿: 1e8 }[scale] ?? 1),
  );
  const spoken = [...text.matchAll(/[二两三四五六七八九十百千]+/gu)].map(([word]) => chinese(word));
  const words = [...text.toLowerCase().matchAll(/[a-z]+/gu)].flatMap(([word]) => NUMBER_WORDS[word] ?? []);
  return [...new Set([...written, ...spoken, ...words])].filter((number) => number > 0 && number !== 1);
}

function chinese(word: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of word) {
    const place = PLACES[sign];
    if (place === undefined) digit = DIGITS[sign] ?? 0;
    else {
      sum += (digit || 1) * place;
      digit = 0;
    }
  }
  return sum + digit;
}

type Operation = (a: number, b: number) => number;
const SUMS: readonly Operation[] = [(a, b) => a + b, (a, b) => a - b, (a, b) => a * b, (a, b) => a / b];
/** Per cent of something, what is left of it, and the other way round; hours, minutes, months. */
const SCALES: readonly number[] = [1, 100, 0.01, 60, 12];
/** With more numbers than this some three of them give nearly anything. */
const FEW = 4;
/** How near a result must come, as a share: a wide tolerance is kindness to learners, and no proof of a sum. */
const NEAR = 0.005;

/**
 * Whether the number asked can be had from the numbers of the stem alone: one of them as it stands, two of them, or, where there are few, three,
 * by the four rules and per cents.
 */
export function standsInStem(question: NumberQuestion): boolean {
  const numbers = numbersIn(textOf(question.stem));
  const wanted = question.accepts.filter(({ credit }) => credit === 1);
  const fits = (result: number): boolean =>
    SCALES.some((scale) =>
      wanted.some(({ value, tolerance }) => Math.abs(result * scale - value) <= Math.min(tolerance, NEAR * Math.abs(value)) + 1e-9),
    );
  const operands = numbers.flatMap((number) => [number, ...(number < 100 ? [100 - number] : [])]);
  if (numbers.some(fits)) return true;
  for (const [at, a] of operands.entries()) {
    for (const [other, b] of operands.entries()) {
      if (at === other) continue;
      for (const first of SUMS) {
        const result = first(a, b);
        if (fits(result)) return true;
        if (numbers.length > FEW) continue;
        for (const [third, c] of operands.entries()) {
          if (third !== at && third !== other && SUMS.some((second) => fits(second(result, c)) || fits(second(c, result)))) return true;
        }
      }
    }
  }
  return false;
}
