import { expect, test } from 'vitest';
import { pageAt, sitemapOf } from '../../../src/build/host/sitemap.ts';

const page = (head: string): string => `<!DOCTYPE html><html><head>${head}</head><body><p>http-equiv="refresh"</p></body></html>`;
const TWINS = '<link rel="alternate" hreflang="zh-Hans" href="/zh/a/"><link rel="alternate" hreflang="en" href="https://x.example/en/a/">';

test('a page stands in the list with its addresses in all languages, made absolute', () => {
  expect(pageAt('https://x.example/en/a/', page(TWINS))).toEqual({
    address: 'https://x.example/en/a/',
    alternates: [
      ['zh-Hans', 'https://x.example/zh/a/'],
      ['en', 'https://x.example/en/a/'],
    ],
  });
});

test.each(['<meta name="robots" content="noindex">', '<meta http-equiv="refresh" content="0;url=/zh/">'])('%s keeps a page out', (meta) => {
  expect(pageAt('https://x.example/', page(meta))).toBeUndefined();
});

test('the list is XML: what means something there is escaped, once', () => {
  const text = sitemapOf([{ address: 'https://x.example/?a=1&b=2', alternates: [['en', 'https://x.example/?a=1&amp;b=2']] }]);
  expect(text).toContain('<loc>https://x.example/?a=1&amp;b=2</loc>');
  expect(text).toContain('hreflang="en" href="https://x.example/?a=1&amp;b=2"/>');
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
});
