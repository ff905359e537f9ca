import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import { exp, log } from '../../../src/domain/own-words/arithmetic.ts';
import { asWritten } from '../../../src/domain/own-words/colloquial.ts';
import { featuresOf, SPACE } from '../../../src/domain/own-words/features.ts';
import { normalised } from '../../../src/domain/own-words/normalise.ts';

test.each<[typed: string, expected: string]>([
  ['ＯＫ，１２３！', 'ok,123!'],
  ['「您說」……', '"您說"......'],
  ['Don’t  —  wait\n', "don't - wait"],
  ['（笑）', '(笑)'],
  ['a\u200Bb\uFEFF', 'ab'],
])('%s is %s', (typed, expected) => {
  expect(normalised(typed)).toBe(expected);
  expect(normalised(normalised(typed))).toBe(expected);
});

test.each<['zh' | 'en', typed: string, expected: string]>([
  ['zh', '你咋这么贵', '您怎么这么贵'],
  ['zh', '咱們買啥', '我们买什么'],
  ['zh', '便宜点行不', '便宜点行不行'],
  ['zh', '行不行', '行不行'],
  ['en', "i don't know, u?", 'i dont know, you?'],
  ['en', 'i do not know', 'i dont know'],
  ['en', "that's it", 'thats it'],
  ['en', 'that is it', 'thats it'],
])('%s “%s” is written “%s”', (locale, typed, expected) => {
  expect(asWritten(normalised(typed), locale)).toBe(expected);
});

test('features are ascending, each once, and within their space', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), fc.string({ unit: 'binary' }), (locale, text) => {
      const features = featuresOf(text, locale);
      expect(Array.from(features)).toEqual([...new Set(features)].sort((a, b) => a - b));
      expect(features.every((feature) => feature < SPACE)).toBe(true);
    }),
  );
});

test('a slip of the thumb leaves most of a word', () => {
  const shared = (one: string, other: string): number => {
    const there = new Set(featuresOf(other, 'en'));
    return featuresOf(one, 'en').filter((feature) => there.has(feature)).length;
  };
  expect(shared('guarantee', 'guarentee')).toBeGreaterThan(shared('guarantee', 'warranty'));
});

test('powers and logarithms are what the machine’s own are, to ten digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 0, noNaN: true }), fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x, y) => {
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(1e-10 * Math.exp(x));
      expect(Math.abs(log(y) - Math.log(y))).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(Math.log(y))));
    }),
  );
});
