import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { holdMiddleDots } from '../../../src/build/pages/middle-dots.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'dots-'));
  mkdirSync(join(site, '_astro'));
});
afterEach(() => rmSync(site, { recursive: true }));

test.each([
  ['a name in Chinese stays whole', '<p>学者玛丽·巴德・罗（</p>', '<p>学者玛丽\u2060·\u2060巴德\u2060・\u2060罗（</p>'],
  ['a dot between things keeps to the first', '<b>听 · 查</b> · 补', '<b>听\u00a0· 查</b>\u00a0· 补'],
  [
    'what a view draws with',
    '<astro-island props="{&quot;a&quot;:&quot;玛丽·罗&quot;}">',
    '<astro-island props="{&quot;a&quot;:&quot;玛丽\u2060·\u2060罗&quot;}">',
  ],
  ['a dot after a bracket', '<p>（少）· 老朽</p>', '<p>（少）\u2060· 老朽</p>'],
  ['a product is no list', '<p>3·4, a·b</p>', '<p>3·4, a·b</p>'],
])('%s', (_, before, after) => {
  writeFileSync(join(site, 'index.html'), `<title>A · B</title><body>${before}`);
  const built = new BuiltSite(site);
  holdMiddleDots(built);
  expect(built.pages[0]?.html).toBe(`<title>A · B</title><body>${after}`);
});
