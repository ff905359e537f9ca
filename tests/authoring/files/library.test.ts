import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { ContentReader } from '../../../src/authoring/files/library.ts';

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

const LESSON = 'courses/basics/lessons/hello.en.mdx';
const rename = (title: string): void => {
  const file = join(content, LESSON);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, `title: ${title}`));
};
const title = (reader: ContentReader): string | undefined =>
  reader.read().library.lessons.find(({ locale, id }) => locale === 'en' && id === 'hello')?.title;

test('what is on the disk is what is read', () => {
  const reader = new ContentReader();
  expect(title(reader)).toBe('Hello');
  rename('Hello again');
  expect(title(reader)).toBe('Hello again');
  rmSync(join(content, LESSON));
  expect(title(reader)).toBeUndefined();
});

test('while it is held, a change is seen when it is told of', () => {
  const reader = new ContentReader();
  reader.hold();
  expect(title(reader)).toBe('Hello');
  rename('Hello again');
  expect(title(reader)).toBe('Hello');
  reader.changed();
  expect(title(reader)).toBe('Hello again');
});

test('another tree is read in place of the first, were its files written at the same moment', () => {
  const other = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(content, other, { recursive: true });
  rename('Howdy');
  for (const tree of [content, other]) for (const { path } of readContentFiles(tree)) utimesSync(join(tree, path), 1, 1);
  const reader = new ContentReader();
  expect(title(reader)).toBe('Howdy');
  vi.stubEnv('CONTENT_DIR', other);
  expect(title(reader)).toBe('Hello');
  rmSync(other, { recursive: true });
});

test('as long as nothing changes it is the same content, and a change leaves the other files as they are', () => {
  const reader = new ContentReader();
  const first = reader.read();
  expect(reader.read()).toBe(first);
  rename('Hello again');
  const second = reader.read();
  const changed = second.files.filter((file, place) => file !== first.files[place]).map(({ path }) => path);
  expect(changed).toEqual([LESSON]);
  expect(second.library.rolePlays[0]).toBe(first.library.rolePlays[0]);
  // A proof holds for the whole content: the type of the customer may have changed.
  expect(second.proofs).not.toBe(first.proofs);
});

test('a file is known by when it was written and how long it is', () => {
  const [file] = readContentFiles(content);
  expect(file).toBeDefined();
  if (!file) return;
  expect(readContentFiles(content, [file])[0]).toBe(file);
  expect(readContentFiles(content, [{ ...file, version: 'another' }])[0]).toEqual(file);
});

test('bundled apart, this room still reads with the same reader', async () => {
  vi.resetModules();
  const again = await import('../../../src/authoring/files/library.ts');
  vi.resetModules();
  const copy = await import('../../../src/authoring/files/library.ts');
  expect(copy.ContentReader).not.toBe(again.ContentReader);
  expect(copy.contentReader).toBe(again.contentReader);
});

test('files under the endings that editors add are seen, so that the check can tell of them', () => {
  for (const name of ['talk.en.md.txt', 'talk.en.docx', 'talk.en.YML', 'map.png']) writeFileSync(join(content, 'role-plays', name), 'x');
  const seen = readContentFiles(content).map(({ path }) => path);
  expect(seen).toEqual(expect.arrayContaining(['role-plays/talk.en.md.txt', 'role-plays/talk.en.docx', 'role-plays/talk.en.YML']));
  expect(seen).not.toContain('role-plays/map.png');
});
