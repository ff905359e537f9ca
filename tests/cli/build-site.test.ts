import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsFingerprint } from '../../src/cli/build-site.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'peilian-build-'));
  for (const folder of ['src', 'content', 'public', 'elsewhere', 'tests']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'src/a.ts'), 'a');
  writeFileSync(join(root, 'content/lesson.mdx'), 'text');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the same inputs need no second build', () => {
  expect(inputsFingerprint(root, {})).toBe(inputsFingerprint(root, {}));
});

test.each([
  ['a changed lesson', () => writeFileSync(join(root, 'content/lesson.mdx'), 'texts'), {}],
  ['a renamed file', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts')), {}],
  ['a new file', () => writeFileSync(join(root, 'public/robots.txt'), ''), {}],
  ['a new lockfile', () => writeFileSync(join(root, 'package-lock.json'), '{}'), {}],
  ['another base', () => {}, { BASE: '/peilian/' }],
  ['another content folder', () => {}, { CONTENT_DIR: 'elsewhere' }],
])('%s needs a build', (_name, change, env) => {
  const before = inputsFingerprint(root, {});
  change();
  expect(inputsFingerprint(root, env)).not.toBe(before);
});

test('a changed test needs none', () => {
  const before = inputsFingerprint(root, {});
  writeFileSync(join(root, 'tests/a.test.ts'), '');
  expect(inputsFingerprint(root, {})).toBe(before);
});
