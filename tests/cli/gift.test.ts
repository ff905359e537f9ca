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
    const said = execFileSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
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
    '1 questions written to ./content/courses/eight-types/quizzes/silent.en.md.',
    './silent.gift:3: long: an essay cannot be graded here; the question is left out',
    '1 things could not be taken over as they stood; they are listed above.',
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

test.each([
  [
    'a malformed file',
    '::first::Which? {=a ~b\n',
    ['--course', 'eight-types'],
    /silent\.gift:1:\d+: error: this is not GIFT.*\nNothing was written: 1 problems/su,
  ],
  [
    'a question that cannot be graded',
    '::first::Which? {~a ~b}\n',
    ['--course', 'eight-types'],
    /has no right answer.*Nothing was written/su,
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
