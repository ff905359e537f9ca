import { describe, expect, test } from 'vitest';
import { fileBytes } from '../../../../src/authoring/text/check/file-bytes.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import type { DecodedText, UnreadableText } from '../../../../src/domain/decode-text.ts';

const SAVE = 'save it as UTF-8 (in your editor: Save as, encoding UTF-8)';
const ELSEWHERE = 'open it in a program that shows its words rightly, and save it there as plain text in UTF-8';

function told(decoded: DecodedText | UnreadableText): string | undefined {
  const problem = fileBytes('a.md', decoded);
  return problem && formatProblem(problem);
}

describe('how a file is saved', () => {
  test('as it should be: nothing is said', () => {
    expect(told({ kind: 'text', text: 'Good day' })).toBeUndefined();
  });

  test.each<[string, DecodedText | UnreadableText, string]>([
    ['UTF-16', { kind: 'text', text: 'a', noticed: { kind: 'utf-16' } }, `1:1: warning: this file is saved as UTF-16; ${SAVE}`],
    [
      'GB18030',
      { kind: 'text', text: '你好', noticed: { kind: 'gb18030' } },
      `1:1: warning: this file is not saved as UTF-8; it was read as GB18030 (“ANSI” on a Chinese Windows); see that its words are right, and ${SAVE}`,
    ],
    [
      'a character was lost',
      { kind: 'text', text: 'a\uFFFD', noticed: { kind: 'lost-character', line: 2, column: 3 } },
      '2:3: error: a � stands where a character was lost when this file was saved; write the character again, and the others that were lost in this file',
    ],
    ['no text', { kind: 'unreadable', why: { kind: 'no-text' } }, `1:1: error: this file is not text; ${ELSEWHERE}`],
    [
      'two encodings',
      { kind: 'unreadable', why: { kind: 'mixed', begins: 'UTF-16' } },
      `1:1: error: this file begins as UTF-16 and goes on as something else; ${ELSEWHERE}`,
    ],
    [
      'nobody can tell',
      { kind: 'unreadable', why: { kind: 'unknown' } },
      `1:1: error: this file is not saved as UTF-8, and how it is saved cannot be told for certain; ${ELSEWHERE}`,
    ],
  ])('%s', (_, decoded, expected) => {
    expect(told(decoded)).toBe(`a.md:${expected}`);
  });
});
