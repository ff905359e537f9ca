import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { framers, policyOf, together, writeHeaders, written } from '../../../src/build/host/headers.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (code: string): string =>
  `<!DOCTYPE html><head><meta http-equiv="content-security-policy" content="default-src 'self';img-src 'self' data:; script-src 'self' ${hash(code)};"></head><script>${code}</script>`;

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const folder of ['en', '_astro']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'index.html'), page('first()'));
  writeFileSync(join(site, 'en', 'index.html'), page('second()'));
});
afterEach(() => rmSync(site, { recursive: true }));

const warnings: string[] = [];
const build = (frameAncestors = '', base = '/'): void =>
  writeHeaders(new BuiltSite(site), base, framers(frameAncestors), (warning) => warnings.push(warning));
const file = (name: string): string => readFileSync(join(site, name), 'utf8');

describe('the header admits what the pages carry', () => {
  test.each(['_headers', 'vercel.json', '_nginx-headers.conf'])('%s has the hash of every inline script, and nothing unsafe', (name) => {
    build();
    const text = file(name);
    expect(text).toContain(hash('first()'));
    expect(text).toContain(hash('second()'));
    expect(text).not.toContain('unsafe');
    for (const header of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', "frame-ancestors 'self'"])
      expect(text).toContain(header);
  });

  test('at a sub-path the rules lie below it', () => {
    build('', '/training/');
    expect(file('_headers')).toMatch(/^\/training\/\*\n {2}Content-Security-Policy: /);
    expect(file('_headers')).toContain('\n/training/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    expect(JSON.parse(file('vercel.json')).headers.map(({ source }: { source: string }) => source)).toEqual([
      '/training/(.*)',
      '/training/zh/drills/',
      '/training/zh/role-plays/:talk/',
      '/training/zh/campaigns/:campaign/:visit/',
      '/training/en/drills/',
      '/training/en/role-plays/:talk/',
      '/training/en/campaigns/:campaign/:visit/',
      '/training/_astro/(.*)',
      '/training/sw.js',
      '/training/offline/(.*)',
    ]);
  });

  test('a page without a policy stops the build', () => {
    writeFileSync(join(site, 'en', 'bare.html'), '<!DOCTYPE html>');
    expect(() => build()).toThrow('en/bare.html has no Content-Security-Policy');
  });

  test('a line that a host would cut off is warned of', () => {
    for (let number = 0; number < 40; number += 1) writeFileSync(join(site, `${number}.html`), page(`number(${number})`));
    warnings.length = 0;
    build();
    expect(warnings).toEqual([expect.stringContaining('Cloudflare Pages takes 2000')]);
  });
});

describe('the microphone', () => {
  const CLOSED = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';
  const OPEN = 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()';

  test('Netlify and Cloudflare: closed everywhere, then open where a learner speaks', () => {
    build();
    const rules = file('_headers').split(/\n(?=\S)/);
    expect(rules[0]).toContain(`\n  Permissions-Policy: ${CLOSED}\n`);
    expect(rules.filter((rule) => rule.includes('microphone=(self)'))).toEqual(
      ['zh', 'en'].flatMap((language) =>
        ['drills/', 'role-plays/:talk/', 'campaigns/:campaign/:visit/'].map(
          (page) => `/${language}/${page}\n  Permissions-Policy: ${OPEN}`,
        ),
      ),
    );
  });

  test('Vercel: the same, in the same order', () => {
    build();
    const rules: { source: string; headers: { key: string; value: string }[] }[] = JSON.parse(file('vercel.json')).headers;
    expect(rules[0]?.headers).toContainEqual({ key: 'Permissions-Policy', value: CLOSED });
    expect(rules[1]).toEqual({ source: '/zh/drills/', headers: [{ key: 'Permissions-Policy', value: OPEN }] });
  });

  test('nginx: a file for each', () => {
    build();
    expect(file('_nginx-headers.conf')).toContain(`add_header Permissions-Policy "${CLOSED}" always;\n`);
    expect(file('_nginx-microphone-headers.conf')).toBe(file('_nginx-headers.conf').replace(CLOSED, OPEN));
  });
});

describe('who may frame the site', () => {
  test.each([
    ['', "'self'"],
    ['https://lms.example.com', "'self' https://lms.example.com"],
    ['https://*.example.com  http://localhost:8080', "'self' https://*.example.com http://localhost:8080"],
    ["'none'", "'none'"],
  ])('%j: %s', (given, sources) => {
    build(given);
    expect(file('_headers')).toContain(`frame-ancestors ${sources}\n`);
  });

  test.each(['lms.example.com', 'https://a.example; script-src *', '*', "'unsafe-inline'"])('%j is no origin', (given) => {
    expect(() => framers(given)).toThrow('FRAME_ANCESTORS');
  });
});

test('policies together allow what any of them allows', () => {
  const policies = ["a 'none';b x", 'a y; b x z'].map(
    (content) => policyOf(`<meta http-equiv="Content-Security-Policy" content="${content}">`) ?? new Map(),
  );
  expect(written(together(policies))).toBe('a y; b x z');
});
