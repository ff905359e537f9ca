import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { joinStyles } from '../../../src/build/pages/stylesheets.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(site, '_astro'));
});
afterEach(() => rmSync(site, { recursive: true }));

const put = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
};
const links = (...names: readonly string[]): string => names.map((name) => `<link rel="stylesheet" href="/t/_astro/${name}">`).join('');
/** The style sheets that a page links, with their text. */
const linked = (page: string): readonly string[] =>
  [...readFileSync(join(site, page), 'utf8').matchAll(/href="\/t\/(_astro\/[^"]+\.css)"/g)].map(([, path = '']) =>
    readFileSync(join(site, path), 'utf8'),
  );

test('a page links what all share, and what it or its scripts need', () => {
  put({
    '_astro/base.css': 'p{a:b}',
    '_astro/card.css': '.svelte-card{a:b}',
    '_astro/late.css': '.svelte-late{a:b}',
    '_astro/other.css': '.svelte-other{a:b}',
    '_astro/island.js': 'import("./late.js")',
    '_astro/late.js': 'h("svelte-late")',
    'a.html': `${links('card.css', 'base.css', 'late.css', 'other.css')}<p class="svelte-card"><i component-url="/t/_astro/island.js"></i>`,
    'b.html': links('base.css'),
  });
  const built = new BuiltSite(site);
  joinStyles(built);
  built.savePages();
  expect(linked('a.html')).toEqual(['p{a:b}', '.svelte-card{a:b}.svelte-late{a:b}']);
  expect(linked('b.html')).toEqual(['p{a:b}']);
  // Nobody asks for the sheets they were made of any more.
  expect(readdirSync(join(site, '_astro')).filter((name) => !/^(site|page)\./.test(name))).toEqual(['island.js', 'late.js']);
});

test('what all pages link and none needs is sent to nobody', () => {
  put({
    '_astro/base.css': 'p{a:b}',
    '_astro/other.css': '.svelte-other{a:b}',
    'a.html': links('base.css', 'other.css'),
    'b.html': links('base.css', 'other.css'),
  });
  const built = new BuiltSite(site);
  joinStyles(built);
  built.savePages();
  expect(linked('a.html')).toEqual(['p{a:b}']);
});
