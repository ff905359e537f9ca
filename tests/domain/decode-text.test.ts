import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, type WhyUnreadable } from '../../src/domain/decode-text.ts';

const UTF8 = new TextEncoder();

/** Text as an editor on Windows writes it. */
function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index += 1) view.setUint16(index * 2, whole.charCodeAt(index), order === 'le');
  return new Uint8Array(view.buffer);
}

/** Chinese as GBK has it: there is no encoder, so every pair of bytes of the first standard is decoded once. */
const GBK = new Map<string, readonly [number, number]>();
for (let lead = 0xa1; lead <= 0xf7; lead += 1)
  for (let trail = 0xa1; trail <= 0xfe; trail += 1) GBK.set(new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)), [lead, trail]);
function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => GBK.get(char) ?? [char.charCodeAt(0)]));
}

const QUIZ = '---\ntitle: 你好\n---\n\n## pause\n\n她看着价格，没有说话。怎么办？\n\n- [x] 等一等\n- [ ] 让两个点\n';

describe('text, however it is saved', () => {
  test.each([
    ['UTF-8', UTF8.encode(QUIZ), undefined],
    ['UTF-8 with a mark', UTF8.encode(`\uFEFF${QUIZ}`), undefined],
    ['UTF-16LE with a mark', utf16(QUIZ, 'le'), 'utf-16'],
    ['UTF-16BE with a mark', utf16(QUIZ, 'be'), 'utf-16'],
    ['UTF-16LE without', utf16(QUIZ, 'le', false), 'utf-16'],
    ['UTF-16BE without', utf16(QUIZ, 'be', false), 'utf-16'],
    ['GBK', gbk(QUIZ), 'gb18030'],
  ])('%s', (_, bytes, noticed) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: QUIZ, ...(noticed && { noticed: { kind: noticed } }) });
  });

  test('nothing is text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ kind: 'text', text: '' });
  });

  test('UTF-8 comes back as it was, or with what is wrong in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFFFD]/u.test(text) && !text.startsWith('\uFEFF')),
        (text) => {
          expect(decodeText(UTF8.encode(text))).toEqual({ kind: 'text', text });
        },
      ),
    );
  });

  test('whatever the bytes, nothing throws, and no sign for a lost character is published unsaid', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.kind === 'text' && /[\0\uFFFD]/u.test(decoded.text)) expect(decoded.noticed).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is no text, or lost some', () => {
  const UNKNOWN: WhyUnreadable = { kind: 'unknown' };
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  test.each<[string, Uint8Array, WhyUnreadable]>([
    ['Latin letters of Windows', latin('Le caf\u00e9 est ferm\u00e9, dit-il.'), UNKNOWN],
    ['curly quotes of Windows', latin('It\x92s \x93so\x94s'), UNKNOWN],
    // 他看著價格，沒有說話
    ['Big5', Uint8Array.of(0xa5, 0x4c, 0xac, 0xdd, 0xb5, 0xdb, 0xbb, 0xf9, 0xae, 0xe6, 0xa1, 0x41, 0xa8, 0x53, 0xa6, 0xb3), UNKNOWN],
    ['UTF-8 cut in the middle', UTF8.encode('她看着价格，没有说话。').subarray(0, 31), UNKNOWN],
    ['GBK behind the mark of UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc4, 0xe3), { kind: 'mixed', begins: 'UTF-8' }],
    ['half a letter of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42), { kind: 'mixed', begins: 'UTF-16' }],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), { kind: 'mixed', begins: 'UTF-16' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), { kind: 'no-text' }],
    ['a zero among letters', UTF8.encode('a\0b c'), { kind: 'no-text' }],
  ])('%s', (_, bytes, why) => {
    expect(decodeText(bytes)).toEqual({ kind: 'unreadable', why });
  });

  test('characters that were lost before: where', () => {
    expect(decodeText(UTF8.encode('好\r\n再见\uFFFD\uFFFD'))).toEqual({
      kind: 'text',
      text: '好\r\n再见\uFFFD\uFFFD',
      noticed: { kind: 'lost-character', line: 2, column: 3 },
    });
  });
});
