import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { orderHeads } from '../../../src/build/pages/head-order.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'head-order-'));
  mkdirSync(join(site, '_astro'));
});
afterEach(() => rmSync(site, { recursive: true }));

const ordered = (html: string): string => {
  writeFileSync(join(site, 'index.html'), html);
  const built = new BuiltSite(site);
  orderHeads(built);
  return built.pages[0]?.html ?? '';
};

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
const SHEETS = '<link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="/page.css">';
const MODULE = '<link rel="modulepreload" href="/page.js">';

test('what is drawn with comes first, in the order it had; the rest stays as it is', () => {
  const rest = '<title>$& a $1</title><link rel="icon" href="/icon.svg">';
  expect(ordered(`<!doctype html><html><head><meta charset="utf-8">${rest}${POLICY}${SHEETS}${MODULE}</head><body>b</body></html>`)).toBe(
    `<!doctype html><html><head><meta charset="utf-8">${POLICY}${SHEETS}${MODULE}${rest}</head><body>b</body></html>`,
  );
});

test.each([
  ['a text that quotes a link', `<html><head><meta charset="utf-8"></head><body><pre>${SHEETS}</pre></body></html>`],
  ['a page without a head', '<p>moved</p>'],
])('%s is left alone', (_, html) => {
  expect(ordered(html)).toBe(html);
});
