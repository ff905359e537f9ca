import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../../src/domain/locale.ts';
import { echoesOf, isBracketed, isQuestion, numbersIn, wordsOf } from '../../../../../src/domain/role-play/proof/tell-tale/signs.ts';

describe('what can be seen of a line', () => {
  test.each<[text: string, isAction: boolean]>([
    ['(You wait.) Well?', true],
    ['（停一停。）您说。', true],
    [' (a nod)', true],
    ['Well (you wait).', false],
    ['您说。（停一停。）', false],
    ['', false],
  ])('%s: begins with an action: %s', (text, isAction) => {
    expect(isBracketed(text)).toBe(isAction);
  });

  test.each<[text: string, asks: boolean]>([
    ['Well?', true],
    ['您说呢？', true],
    ['Which? I wonder.', true],
    ['I wonder which.', false],
  ])('%s: asks: %s', (text, asks) => {
    expect(isQuestion(text)).toBe(asks);
  });

  test.each<[locale: Locale, text: string, count: number]>([
    ['en', 'Nothing.', 0],
    ['en', 'One of us, this one or that.', 0],
    ['en', 'Two lorries, 9,600 yuan, at 8:30.', 3],
    ['en', 'Twenty-five sacks and half a dozen hens.', 3],
    ['en', 'Three hundred and TEN.', 2],
    ['en', 'Someone often attends.', 0],
    ['zh', '没有。', 0],
    ['zh', '一块儿看一看，万一不行，千万别急。', 0],
    ['zh', '三百二十斤，8.5 元，礼拜四。', 3],
    ['zh', '两车，一车五吨。', 1],
    ['zh', '一万二，十一年。', 2],
    ['zh', '两年半。', 1],
  ])('%s %s: %i numbers', (locale, text, count) => {
    expect(numbersIn(text, locale)).toBe(count);
  });
});

describe('the words of a line', () => {
  test('are in English words and pairs, in small letters, none across a stop', () => {
    expect([...wordsOf('I’ve it. I’VE it, so', 'en')]).toEqual(["i've", 'it', "i've it", 'so']);
  });
  test('are in Chinese characters and pairs, figures in one', () => {
    expect([...wordsOf('那您说，95 斤', 'zh')]).toEqual(['那', '您', '说', '那您', '您说', '95', '斤', '95斤']);
  });
  test('are none where nothing is said', () => {
    expect([...wordsOf('（……）', 'zh')]).toEqual([]);
    expect([...wordsOf('', 'en')]).toEqual([]);
  });
});

describe('what would be noticed when it is said again', () => {
  test('is in English each longer word', () => {
    expect([...echoesOf('The lorry came late; it’s always the lorry’s fault.', 'en')]).toEqual([
      'lorry',
      'came',
      'late',
      'always',
      "lorry's",
      'fault',
    ]);
  });
  test('is in Chinese each pair of characters', () => {
    expect([...echoesOf('车晚了，车', 'zh')]).toEqual(['车晚', '晚了']);
  });
});
