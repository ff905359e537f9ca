import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { lengthOf, remarksOn } from '../../../src/domain/own-words/remarks.ts';

test.each<[text: string, locale: Locale, length: number]>([
  ['那两车，我认。', 'zh', 5],
  ['3个点不行！', 'zh', 5],
  ['', 'zh', 0],
  ['I’ll look into it, Mr Gao.', 'en', 6],
  ['twenty-five per cent', 'en', 3],
  ['…!', 'en', 0],
])('%s is so long', (text, locale, length) => {
  expect(lengthOf(text, locale)).toBe(length);
});

describe('remarks on own words', () => {
  test('count every hedge at each of its turns, the most frequent first', () => {
    const lines = [
      { turn: 0, text: 'Maybe we could just, maybe, look?' },
      { turn: 3, text: 'I think it’s just fine. Justice is another word.' },
    ];
    expect(remarksOn(lines, 100, 'en').hedges).toEqual([
      { word: 'just', turns: [0, 3] },
      { word: 'maybe', turns: [0, 0] },
      { word: 'i think', turns: [3] },
    ]);
    expect(remarksOn([{ turn: 2, text: '大概可能是吧，大概。' }], 100, 'zh').hedges).toEqual([
      { word: '大概', turns: [2, 2] },
      { word: '可能', turns: [2] },
    ]);
  });

  test('name the lines with two questions in one breath', () => {
    const lines = [
      { turn: 0, text: '哪一天到的？谁收的？' },
      { turn: 1, text: '哪一天到的？？' },
      { turn: 2, text: 'Really?! When? And who?' },
    ];
    expect(remarksOn(lines, 100, 'zh').questions).toEqual([
      { turn: 0, count: 2 },
      { turn: 2, count: 3 },
    ]);
  });

  test('name the lines that are longer than this customer bears', () => {
    const lines = [
      { turn: 1, text: '一二三四五' },
      { turn: 2, text: '一二三四五六' },
    ];
    expect(remarksOn(lines, 5, 'zh').long).toEqual([{ turn: 2, length: 6 }]);
    // Where nothing is taken well, nothing is known of what is borne.
    expect(remarksOn(lines, 0, 'zh').long).toEqual([]);
  });
});
