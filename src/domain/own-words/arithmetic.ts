/*
 * `Math.exp` and `Math.log` may differ in the last bits from one machine to the next, and a model must be the same bytes wherever it is built.
 * These use sums, products and quotients alone, which are exact everywhere.
 */

/** The last power of the series. */
const LAST = 39;

/** e to the x, to some twelve digits; for x of 0 or less, which is all that shares need. Below −700 it is 0. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const halves = Math.round(x / Math.LN2);
  const rest = x - halves * Math.LN2;
  let sum = 1;
  let term = 1;
  for (let n = 1; n <= 14; n += 1) {
    term = (term * rest) / n;
    sum += term;
  }
  // Halving is exact; a power need not be.
  for (let n = 0; n > halves; n -= 1) sum /= 2;
  return sum;
}

/** The natural logarithm of a number above 0, to some twelve digits. */
export function log(x: number): number {
  let mantissa = x;
  let halvings = 0;
  while (mantissa > Math.SQRT2 && halvings < 1100) {
    mantissa /= 2;
    halvings += 1;
  }
  while (mantissa < Math.SQRT1_2 && halvings > -1100) {
    mantissa *= 2;
    halvings -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  let power = ratio;
  for (let n = 1; n <= LAST; n += 2) {
    sum += power / n;
    power *= square;
  }
  return 2 * sum + halvings * Math.LN2;
}
