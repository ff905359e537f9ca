import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { preloadModules } from '../../../src/build/pages/module-preload.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'preload-'));
  mkdirSync(join(site, '_astro'));
  const files = {
    'island.js': 'import{a}from"./shared.js";import("./later.js")',
    'shared.js': 'import "./deep.js";export const a=1',
    'deep.js': 'export{}',
    'later.js': 'export{}',
    'client.js': 'export{}',
    'page.js': 'import{a}from"./shared.js"',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, '_astro', name), text);
});
afterEach(() => rmSync(site, { recursive: true }));

const preloaded = (body: string): readonly string[] => {
  writeFileSync(join(site, 'index.html'), `<html><head></head><body>${body}</body></html>`);
  const built = new BuiltSite(site);
  preloadModules(built);
  return [...(built.pages[0]?.html ?? '').matchAll(/<link rel="modulepreload" href="\/t\/_astro\/([^"]+)">/g)]
    .map(([, name = '']) => name)
    .sort();
};
const island = (client: string): string =>
  `<astro-island component-url="/t/_astro/island.js" renderer-url="/t/_astro/client.js" client="${client}"></astro-island>`;

test.each([
  [island('load'), ['client.js', 'deep.js', 'island.js', 'shared.js']],
  // What waits until it is seen, and what is imported on demand, is not fetched ahead.
  [island('visible'), []],
  ['<script type="module" src="/t/_astro/page.js"></script>', ['deep.js', 'page.js', 'shared.js']],
  ['<p>still</p>', []],
])('%s', (body, names) => {
  expect(preloaded(body)).toEqual(names);
});
