import type { Locale } from '../../../../domain/locale.ts';

/** The largest number that is said in words here. */
export const MOST_IN_WORDS = 99_999_999;

/** A whole number from 0 to `MOST_IN_WORDS` as one says it aloud. */
export const numberWords: Readonly<Record<Locale, (value: number) => string>> = { zh: inChinese, en: inEnglish };

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = ['', '十', '百', '千'];

/** As it is spoken: 两千, 五千二 for 五千二百, 十五. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const parts = [high > 0 ? `${fourDigits(high)}万` : '', high > 0 && low > 0 && low < 1000 ? '零' : '', fourDigits(low)];
  const whole = parts.join('').replace(/^一十/u, '十');
  // 两 before a hundred, a thousand, ten thousand; 二 before ten.
  return shortened(whole).replace(/^二(?=[百千万])/u, '两');
}

function fourDigits(value: number): string {
  let words = '';
  let isGap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      isGap = words !== '';
      continue;
    }
    words += `${isGap ? '零' : ''}${DIGITS[digit]}${UNITS[power]}`;
    isGap = false;
  }
  return words;
}

/** The last unit is not said where it is the next one down: 五千二(百), 十七万二(千), 一百二(十). */
function shortened(words: string): string {
  return /(?:百[一二三四五六七八九]十|千[一二三四五六七八九]百|万[一二三四五六七八九]千)$/u.test(words) ? words.slice(0, -1) : words;
}

const SMALL =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inEnglish(value: number): string {
  for (const [size, name] of [
    [1_000_000, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const head = `${inEnglish(Math.floor(value / size))} ${name}`;
    return rest === 0 ? head : `${head} ${rest < 100 ? 'and ' : ''}${inEnglish(rest)}`;
  }
  const [tens = '', ones] = [TENS[Math.floor(value / 10)], value % 10];
  return value < 20 ? (SMALL[value] ?? '') : ones === 0 ? tens : `${tens}-${SMALL[ones]}`;
}
