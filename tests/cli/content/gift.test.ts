import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gift-'));
  cpSync('content/courses/eight-types/lessons', join(folder, 'content/courses/eight-types/lessons'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: 'import' | 'export', ...args: string[]): { readonly code: number; readonly said: string } {
  try {
    const said = execFileSync(process.execPath, [`src/cli/content/${command}.ts`, ...args], {
      env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, said };
  } catch (thrown) {
    const { status, stderr } = Object.assign({ status: 1, stderr: '' }, thrown);
    return { code: status, said: stderr };
  }
}

test('a GIFT file becomes a quiz, and the quiz a GIFT file again', () => {
  const file = join(folder, 'silent.gift');
  writeFileSync(file, '::first::Which? {=a#yes ~b#no}\n\n::long::Write. {}\n');
  const target = join(folder, 'content/courses/eight-types/quizzes/silent.en.md');
  const imported = run('import', 'gift', file, '--course', 'eight-types', '--locale', 'en');
  expect(imported.said.replaceAll(folder, '.').split('\n')).toEqual([
    '1 question written to ./content/courses/eight-types/quizzes/silent.en.md.',
    './silent.gift:3: long: an essay cannot be graded here; the question is left out',
    '1 thing could not be taken over as it stood: see above.',
    'Write the other language beside it, then run npm run check.',
    '',
  ]);
  expect(readFileSync(target, 'utf8')).toBe(
    '---\ntitle: "silent"\nlesson: silent\n---\n\n## first\n\n{kind: single}\n\nWhich?\n\n- [x] a\n  > yes\n- [ ] b\n  > no\n',
  );
  const again = run('import', 'gift', file, '--course', 'eight-types', '--locale', 'en');
  expect(again.code).toBe(1);
  expect(again.said).toContain('nothing is written over');
  const exported = run('export', 'gift', '--course', 'eight-types', '--locale', 'en', '--out', join(folder, 'out'));
  expect(exported.code).toBe(0);
  expect(readFileSync(join(folder, 'out/eight-types-silent.en.gift'), 'utf8')).toBe(
    '// [id:first]\n::first::Which? {\n  =a#yes\n  ~b#no\n}\n',
  );
});

/** 你好 as a Chinese Windows saves it. */
const HELLO = Buffer.of(0xc4, 0xe3, 0xba, 0xc3);
const GBK = Buffer.concat([Buffer.from('::first::'), HELLO, Buffer.from(' {=a ~b}\n')]);

test('a file saved as “ANSI” is read rightly, and told', () => {
  const file = join(folder, 'silent.gift');
  writeFileSync(file, GBK);
  const { code, said } = run('import', 'gift', file, '--course', 'eight-types', '--locale', 'zh');
  expect([code, said.split('\n').at(-3)]).toEqual([0, 'Everything was taken over, if its words are right: see above.']);
  expect(readFileSync(join(folder, 'content/courses/eight-types/quizzes/silent.zh.md'), 'utf8')).toContain('\n你好\n');
});

test('bytes that are no text: nothing is written', () => {
  const file = join(folder, 'silent.gift');
  writeFileSync(file, Buffer.concat([GBK, Buffer.of(0xe9, 0x20)]));
  const { code, said } = run('import', 'gift', file, '--course', 'eight-types', '--locale', 'zh');
  expect([code, said.replaceAll(folder, '.')]).toEqual([
    1,
    './silent.gift:1:1: error: this file is not saved as UTF-8, and how it is saved cannot be told for certain; open it in a program that shows its words rightly, and save it there as plain text in UTF-8\nNothing was written: ./silent.gift cannot be read.\n',
  ]);
});

test.each([
  [
    'nothing that can be said here',
    '::first::Write. {}\n',
    ['--course', 'eight-types'],
    /silent\.gift:1: first: an essay cannot be graded here; .*Nothing was written: no question/su,
  ],
  [
    'a malformed file',
    '::first::Which? {=a ~b\n',
    ['--course', 'eight-types'],
    /silent\.gift:1:\d+: error: the \{ of this question is not closed; .*\nNothing was written: 1 problem in/su,
  ],
  [
    'a question that cannot be graded',
    '::first::Which? {~a ~b}\n',
    ['--course', 'eight-types'],
    /silent\.gift:1:10: error: no answer of this question is right; .*Nothing was written/su,
  ],
  ['an unknown course', '::first::Which? {=a ~b}\n', ['--course', 'none'], /The course “none” has no lessons in en/u],
  [
    'an unknown lesson',
    '::first::Which? {=a ~b}\n',
    ['--course', 'eight-types', '--lesson', 'none'],
    /has no lesson “none”: add --lesson with one of .*silent/u,
  ],
])('%s: said, and nothing written', (_, source, args, said) => {
  const file = join(folder, 'silent.gift');
  writeFileSync(file, source);
  const result = run('import', 'gift', file, ...args, '--locale', 'en');
  expect(result.code).toBe(1);
  expect(result.said).toMatch(said);
  expect(existsSync(join(folder, 'content/courses/eight-types/quizzes'))).toBe(false);
});
