import { describe, expect, it } from 'vitest';
import { fileSigns } from '../../../../src/authoring/text/check/file-signs.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';

const told = (text: string, path = 'a.md'): readonly string[] => fileSigns(path, text).map(formatProblem);
const DELETE = 'delete it: put the cursor behind it and press Backspace, or write the line anew';

describe('signs that nobody sees', () => {
  it.each([
    ['NUL', 'a\u0000b\n', 'a.md:1:2: error: a control sign stands here (U+0000)'],
    ['a bell', 'a\n\u0007\n', 'a.md:2:1: error: a control sign stands here (U+0007)'],
    ['text turned round', 'Say \u202eyes\n', 'a.md:1:5: error: a sign that turns the direction of writing round stands here (U+202E)'],
    [
      'text kept apart',
      '\u2067a\u2069\n',
      'a.md:1:1: error: a sign that turns the direction of writing round stands here (U+2067), and 1 more below',
    ],
    ['half an emoji', '👍\ud83d\n', 'a.md:1:3: error: half a sign stands here (U+D83D)'],
    ['the other half', '\udc4d👍\n', 'a.md:1:1: error: half a sign stands here (U+DC4D)'],
    ['a space without width', 'a\u200bb\n', 'a.md:1:2: error: a sign without width stands here (U+200B)'],
    ['a byte-order mark in the middle', 'a\ufeffb\n', 'a.md:1:2: error: a sign without width stands here (U+FEFF)'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([`${expected}; ${DELETE}`]);
  });
});

describe('a full-width space before what begins at the margin', () => {
  it.each([
    ['\u3000- an answer\n', 1],
    ['  \u3000> a reason\n', 3],
    ['\u3000## heading\n', 1],
    ['\u3000→ [a](#a)\n', 1],
    ['\u3000| a | b |\n', 1],
    ['\u3000= 5\n', 1],
    ['\u3000name: {zh: a, en: b}\n', 1],
    ['\u00a0\u00a0name: a\n', 1],
  ])('%j', (text, column) => {
    expect(told(text)).toEqual([
      `a.md:1:${column}: error: this line begins with a full-width space; write ordinary spaces instead, or begin at the margin`,
    ]);
  });
});

describe('a file that was cut off', () => {
  it.each([
    ['- [ ] Ask what he', 'a.md:1:18: warning: the file ends in the middle of a line: “- [ ] Ask what he”'],
    ['一\n- [ ] 先问他', 'a.md:2:10: warning: the file ends in the middle of a line: “- [ ] 先问他”'],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([`${expected}; write the rest of it, and press Enter after the last line`]);
  });
});

it.each([
  ['a paragraph indented as Chinese ones are', '　　他说：好。\n'],
  ['bold words that begin such a paragraph', '　　**注意：**后面\n'],
  ['an emoji of several parts', '👩‍🌾\n'],
  ['tabs and line ends', 'a\tb\n\n'],
  ['marked words', '　　==这里== 有\n'],
  ['a last line without Enter that is whole', 'It is done.'],
  ['a last reason without Enter', '  > 他说完了”'],
  ['nothing', ''],
])('says nothing of %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

it('says nothing of a table whose last value has no Enter behind it', () => {
  expect(told('lesson: silent', 'personas/silent.yaml')).toEqual([]);
});
