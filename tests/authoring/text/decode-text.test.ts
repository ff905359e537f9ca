import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/authoring/text/decode-text.ts';

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
const SAVE = 'save it as UTF-8 (in your editor: Save as, encoding UTF-8)';

describe('text, however it is saved', () => {
  test.each([
    ['UTF-8', UTF8.encode(QUIZ), undefined],
    ['UTF-8 with a mark', UTF8.encode(`\uFEFF${QUIZ}`), undefined],
    ['UTF-16LE with a mark', utf16(QUIZ, 'le'), ['this file is saved as UTF-16', SAVE]],
    ['UTF-16BE with a mark', utf16(QUIZ, 'be'), ['this file is saved as UTF-16', SAVE]],
    ['UTF-16LE without', utf16(QUIZ, 'le', false), ['this file is saved as UTF-16', SAVE]],
    ['UTF-16BE without', utf16(QUIZ, 'be', false), ['this file is saved as UTF-16', SAVE]],
    [
      'GBK',
      gbk(QUIZ),
      [
        'this file is not saved as UTF-8; it was read as GB18030 (“ANSI” on a Chinese Windows)',
        `see that its words are right, and ${SAVE}`,
      ],
    ],
  ])('%s', (_, bytes, found) => {
    expect(decodeText(bytes)).toEqual({
      kind: 'text',
      text: QUIZ,
      ...(found && { finding: { severity: 'warning', line: 1, column: 1, message: found[0], remedy: found[1] } }),
    });
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
        if (decoded.kind === 'text' && /[\0\uFFFD]/u.test(decoded.text)) expect(decoded.finding).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is no text, or lost some', () => {
  const REMEDY = 'open it in a program that shows its words rightly, and save it there as plain text in UTF-8';
  const UNKNOWN = 'this file is not saved as UTF-8, and how it is saved cannot be told for certain';
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  test.each([
    ['Latin letters of Windows', latin('Le caf\u00e9 est ferm\u00e9, dit-il.'), UNKNOWN],
    ['curly quotes of Windows', latin('It\x92s \x93so\x94s'), UNKNOWN],
    // 他看著價格，沒有說話
    ['Big5', Uint8Array.of(0xa5, 0x4c, 0xac, 0xdd, 0xb5, 0xdb, 0xbb, 0xf9, 0xae, 0xe6, 0xa1, 0x41, 0xa8, 0x53, 0xa6, 0xb3), UNKNOWN],
    ['UTF-8 cut in the middle', UTF8.encode('她看着价格，没有说话。').subarray(0, 31), UNKNOWN],
    [
      'GBK behind the mark of UTF-8',
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xc4, 0xe3),
      'this file begins as UTF-8 and goes on as something else',
    ],
    ['half a letter of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42), 'this file begins as UTF-16 and goes on as something else'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'this file begins as UTF-16 and goes on as something else'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'this file is not text'],
    ['a zero among letters', UTF8.encode('a\0b c'), 'this file is not text'],
  ])('%s', (_, bytes, message) => {
    expect(decodeText(bytes)).toEqual({ kind: 'unreadable', finding: { severity: 'error', line: 1, column: 1, message, remedy: REMEDY } });
  });

  test('characters that were lost before: where', () => {
    expect(decodeText(UTF8.encode('好\r\n再见\uFFFD\uFFFD'))).toEqual({
      kind: 'text',
      text: '好\r\n再见\uFFFD\uFFFD',
      finding: {
        severity: 'error',
        line: 2,
        column: 3,
        message: 'a � stands where a character was lost when this file was saved',
        remedy: 'write the character again, and the others that were lost in this file',
      },
    });
  });
});
