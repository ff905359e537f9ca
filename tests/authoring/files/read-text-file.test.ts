import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentReader } from '../../../src/authoring/files/library.ts';
import { formatProblem } from '../../../src/authoring/text/problem.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/content/sound', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

const told = () =>
  new ContentReader()
    .read()
    .problems.map(formatProblem)
    .filter((told) => /saved|text/u.test(told));

test('a Chinese quiz saved as “ANSI” is read, and told', () => {
  const path = 'courses/basics/quizzes/hello.zh.md';
  const file = join(content, path);
  const [before = '', after = ''] = readFileSync(file, 'utf8').split(/(?<=^title: ).*$/mu);
  writeFileSync(file, Buffer.concat([Buffer.from(before), Buffer.of(0xc4, 0xe3, 0xba, 0xc3), Buffer.from(ascii(after))]));
  expect(told()).toEqual([
    `${path}:1:1: warning: this file is not saved as UTF-8; it was read as GB18030 (“ANSI” on a Chinese Windows); see that its words are right, and save it as UTF-8 (in your editor: Save as, encoding UTF-8)`,
  ]);
  const { library } = new ContentReader().read();
  expect(library.quizzes.find(({ locale }) => locale === 'zh')?.title).toBe('你好');
});

test('bytes that are no text: one error, and none of what other files miss then', () => {
  const path = 'courses/basics/lessons/hello.en.mdx';
  writeFileSync(join(content, path), Buffer.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0xe9));
  const problems = new ContentReader().read().problems.filter(({ severity }) => severity === 'error');
  expect(problems.map(formatProblem)).toEqual([
    `${path}:1:1: error: this file is not saved as UTF-8, and how it is saved cannot be told for certain; open it in a program that shows its words rightly, and save it there as plain text in UTF-8`,
  ]);
});

test('mending the signs of a role-play that is not UTF-8 loses none of its words', () => {
  const path = 'role-plays/talk.zh.md';
  const file = join(content, path);
  const text = readFileSync(file, 'utf8').replace('→', '->');
  writeFileSync(file, `\uFEFF${text}`, 'utf16le');
  spawnSync(process.execPath, ['src/cli/content/check.ts', '--fix', 'talk'], { env: { ...process.env, CONTENT_DIR: content } });
  expect(readFileSync(file, 'utf8')).toBe(text.replace('->', '→'));
});

/** Any letter serves where only the title is looked at. */
function ascii(text: string): string {
  return text.replace(/\P{ASCII}/gu, 'x');
}
