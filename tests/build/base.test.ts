import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSmallContent } from '../fixtures/small-site.ts';
import { deadLinks } from './dead-links.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('the site at a sub-path', () => {
  let cache = '';
  let site = '';
  beforeAll(() => {
    // Below the project, since what is rendered while building looks for its packages from there.
    mkdirSync(join(ROOT, 'node_modules', '.cache'), { recursive: true });
    cache = mkdtempSync(join(ROOT, 'node_modules', '.cache', 'base-'));
    site = join(cache, 'site');
    const content = join(cache, 'content');
    writeSmallContent(content);
    execFileSync(process.execPath, [join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', site], {
      cwd: ROOT,
      // Not all of this process's: vitest sets BASE_URL and others, which would decide here.
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_ENV: 'production',
        BASE: '/training/',
        CONTENT_DIR: content,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  test('every address leads to something below it', () => {
    expect(deadLinks(site, '/training/')).toEqual([]);
  });

  test('sitemap, robots and headers name it', () => {
    const read = (name: string): string => readFileSync(join(site, name), 'utf8');
    expect(read('robots.txt')).toContain('/training/sitemap.xml');
    expect(read('sitemap.xml')).toContain('/training/en/courses/basics/hello/</loc>');
    expect(read('_headers')).toMatch(/^\/training\/\*/);
    expect(existsSync(join(site, 'og', 'course-basics.png'))).toBe(true);
  });
});

describe('an address that leads nowhere is found', () => {
  let site = '';
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'links-'));
    mkdirSync(join(site, 'zh'));
    writeFileSync(join(site, 'a.css'), 'p{background:url(b.png)}');
    writeFileSync(join(site, 'zh', 'index.html'), '<p id="here"></p>');
  });
  afterAll(() => rmSync(site, { recursive: true }));

  test.each([
    ['<a href="/t/zh/">', []],
    ['<a href="/t/zh/#here">', []],
    ['<a href="#there">', ['index.html → #there']],
    ['<a href="/t/zh/#there">', ['index.html → /t/zh/#there']],
    ['<a href="/zh/">', ['index.html → /zh/']],
    ['<a href="/t/en/">', ['index.html → /t/en/']],
    ['<i props="{&quot;href&quot;:[0,&quot;/zh/&quot;]}">', ['index.html → /zh/']],
    ['<link href="https://elsewhere.example/">', ['index.html → https://elsewhere.example/']],
    ['<link href="http://localhost:4321/zh/">', ['index.html → http://localhost:4321/zh/']],
    ['<img src="data:image/png;base64,AA">', []],
  ])('%s', (html, dead) => {
    writeFileSync(join(site, 'index.html'), html);
    expect(deadLinks(site, '/t/')).toEqual(['a.css → b.png', ...dead]);
  });
});
