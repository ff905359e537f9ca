import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { listOffline } from '../../../src/build/offline/list-offline.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(folder, '_astro'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function listOf(files: Readonly<Record<string, string>>, locale = 'en'): { version: string; bytes: number; files: object[] } {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  listOffline(new BuiltSite(folder));
  return JSON.parse(readFileSync(join(folder, 'offline', `${locale}.json`), 'utf8'));
}

const start = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

test('each file of a language with the start of the hash of its bytes, and nothing that a phone need not know', () => {
  const { files, bytes } = listOf({
    'index.html': 'door',
    'en/index.html': 'home',
    'en/a/index.html': 'a',
    'zh/index.html': '首页',
    '_astro/app.js': 'go()',
    'en/role-plays/x/map/index.html': 'map',
    'sitemap.xml': '<x/>',
    'sw.js': 'worker',
  });
  expect(files).toEqual([
    { path: '', hash: start('door') },
    { path: '_astro/app.js', hash: start('go()') },
    { path: 'en/', hash: start('home') },
    { path: 'en/a/', hash: start('a') },
  ]);
  expect(bytes).toBeGreaterThan(0);
});

test('what is kept once it was used stands apart, in no version and in no count', () => {
  const before = listOf({ 'en/index.html': 'home' });
  const list = listOf({ 'en/own-words/model-1.bin': 'model', 'zh/own-words/model-1.bin': '模型' });
  expect(list).toEqual({ ...before, used: [{ path: 'en/own-words/model-1.bin', hash: start('model') }] });
});

test('the hash is of the page as it lies on the disk, also when its last steps have changed it', () => {
  writeFileSync(join(folder, 'index.html'), '<p>first</p>');
  const site = new BuiltSite(folder);
  for (const page of site.pages) page.html = '<p>second — 第二</p>';
  site.savePages();
  listOffline(site);
  const { files } = JSON.parse(readFileSync(join(folder, 'offline/zh.json'), 'utf8'));
  expect(files).toEqual([{ path: '', hash: start(readFileSync(join(folder, 'index.html'), 'utf8')) }]);
});

test('any change of a file is another version', () => {
  const first = listOf({ 'en/index.html': 'home' });
  expect(listOf({ 'en/index.html': 'home' }).version).toBe(first.version);
  expect(listOf({ 'en/index.html': 'home!' }).version).not.toBe(first.version);
});
