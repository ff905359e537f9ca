import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { policyOf } from '../../../src/build/host/headers.ts';
import { narrowPolicies } from '../../../src/build/pages/narrow-policies.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'policies-'));
  mkdirSync(join(site, '_astro'));
});
afterEach(() => rmSync(site, { recursive: true }));

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows the inline scripts and styles that it has, and no others', () => {
  const policy = `script-src 'self' ${hash('one()')} ${hash('two()')}; style-src 'self' ${hash('p{a:b}')} ${hash('')};`;
  writeFileSync(
    join(site, 'index.html'),
    `<meta http-equiv="content-security-policy" content="${policy}"><style>p{a:b}</style><script src="/a.js"></script><script type="module">two()</script>`,
  );
  const built = new BuiltSite(site);
  narrowPolicies(built);
  expect(policyOf(built.pages[0]?.html ?? '')).toEqual(
    new Map([
      ['script-src', ["'self'", hash('two()')]],
      ['style-src', ["'self'", hash('p{a:b}')]],
    ]),
  );
});

test('what was recorded is played where somebody can record, and nowhere else', () => {
  const text = `<meta http-equiv="content-security-policy" content="font-src 'self'; media-src 'self' blob:; object-src 'none';">`;
  mkdirSync(join(site, 'zh', 'drills'), { recursive: true });
  for (const path of ['index.html', 'zh/index.html', 'zh/drills/index.html']) writeFileSync(join(site, path), text);
  const built = new BuiltSite(site);
  narrowPolicies(built);
  const allowed = new Map(built.pages.map(({ path, html }) => [path, policyOf(html)?.get('media-src')]));
  expect(allowed.get('zh/drills/index.html')).toEqual(["'self'", 'blob:']);
  expect(allowed.get('zh/index.html')).toBeUndefined();
  expect(built.pages.find(({ path }) => path === 'index.html')?.html).toContain(`content="font-src 'self'; object-src 'none';"`);
});
