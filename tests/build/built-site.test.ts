import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../src/build/built-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const below of ['en', '_astro']) mkdirSync(join(folder, below));
  for (const path of ['index.html', 'en/index.html', 'en/picture.png', '_astro/a.js', '_astro/a.css']) {
    writeFileSync(join(folder, path), path);
    utimesSync(join(folder, path), 1, 1);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages and modules are read by name; only pages that were changed are written', () => {
  const site = new BuiltSite(folder);
  expect(site.pages.map(({ path, html }) => [path, html]).sort()).toEqual([
    ['en/index.html', 'en/index.html'],
    ['index.html', 'index.html'],
  ]);
  expect([...site.scripts]).toEqual([['a.js', '_astro/a.js']]);
  for (const page of site.pages) if (page.path.startsWith('en/')) page.html = 'changed';
  site.savePages();
  expect(site.read('en/index.html')).toBe('changed');
  expect(statSync(join(folder, 'index.html')).mtimeMs).toBe(1000);
});
