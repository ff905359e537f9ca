import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { MOODS, PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { mannerOf } from '../../../src/domain/voice/manner.ts';
import { LONGEST, SIGNS_A_SECOND, utterancesOf } from '../../../src/domain/voice/utterances.ts';

test.each<[what: string, locale: Locale, text: string, said: readonly string[]]>([
  ['sentences, one each', 'zh', '太贵了。人家才三百！你说呢？', ['太贵了。', '人家才三百！', '你说呢？']],
  ['a quotation closes with its sentence', 'zh', '他说“再等等。”我就等。', ['他说“再等等。”', '我就等。']],
  ['a sentence that trails off', 'zh', '我……我还是再想想吧。', ['我……我还是再想想吧。']],
  ['what is in brackets is seen, not said', 'zh', '算了。（低下头，不再接话。）', ['算了。']],
  ['in the middle, too', 'zh', '我（叹气）不知道。', ['我', '不知道。']],
  ['nothing but what is seen', 'en', '(A long silence.)', []],
  ['nothing but signs', 'zh', '……', []],
  ['nothing', 'en', '', []],
  ['English sentences', 'en', 'Too dear. Is it? Well… Come back!', ['Too dear.', 'Is it?', 'Well…', 'Come back!']],
  [
    'no end after Mr, a figure or an initial',
    'en',
    'Mr. Gao paid 3.5 per cent to J. Wu. He did.',
    ['Mr. Gao paid 3.5 per cent to J. Wu.', 'He did.'],
  ],
  ['a quotation in English', 'en', 'She said “no.” I heard it.', ['She said “no.”', 'I heard it.']],
  ['half-width brackets', 'en', 'Out! I’m done with you! (The door slams.)', ['Out!', 'I’m done with you!']],
  [
    'a long sentence where one draws breath',
    'zh',
    '以前那个牌子我用了十几年没出过大事家里人也都用惯了，换了新的万一猪不吃，我这一年的本钱可就全搭进去了你赔得起吗。',
    ['以前那个牌子我用了十几年没出过大事家里人也都用惯了，换了新的万一猪不吃，', '我这一年的本钱可就全搭进去了你赔得起吗。'],
  ],
])('%s', (_, locale, text, said) => {
  expect(utterancesOf(text, locale)).toEqual(said);
});

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test('every word is said, in order, and no utterance is too long', () => {
  const pieces = fc.constantFrom(
    '太贵',
    '，',
    '。',
    '！',
    '……',
    '“',
    '”',
    'Mr.',
    ' ',
    'word',
    '3.5',
    '.',
    '?',
    ', ',
    '\n',
    '😀',
    'a',
    '；',
    'longwordwithoutanend',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 120 }), fc.constantFrom(...LOCALES), (parts, locale) => {
      const text = parts.join('');
      const said = utterancesOf(text, locale);
      expect(letters(said.join(''))).toBe(letters(text));
      for (const utterance of said) {
        expect(utterance.length).toBeLessThanOrEqual(LONGEST[locale]);
        expect(utterance.isWellFormed()).toBe(true);
      }
    }),
  );
});

test.each(LOCALES)('whoever speaks slowest has said the longest utterance in %s before a browser falls silent', (locale) => {
  const paces = (['unknown', ...PERSONA_IDS] as const).flatMap((persona) => MOODS.map((mood) => mannerOf(persona, mood).pace));
  expect(LONGEST[locale] / (SIGNS_A_SECOND[locale] * Math.min(...paces))).toBeLessThan(14);
});
