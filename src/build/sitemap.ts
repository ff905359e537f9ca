import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page that may be found: its own address, and its addresses by language, as its head names them. */
interface Found {
  readonly address: string;
  readonly alternates: readonly (readonly [language: string, address: string])[];
}

/** Lists all pages that may be found in `sitemap.xml`, each with its twin in the other language, and writes `robots.txt`. */
export function sitemap(): AstroIntegration {
  let root = new URL('http://localhost/');
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.endsWith('/') ? config.base : `${config.base}/`, config.site);
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const found = readdirSync(site, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name === 'index.html')
          .flatMap((entry) => {
            const file = join(entry.parentPath, entry.name);
            const path = relative(site, entry.parentPath).split(sep).join('/');
            return pageAt(new URL(path === '' ? '' : `${path}/`, root).href, readFileSync(file, 'utf8')) ?? [];
          })
          .sort((a, b) => (a.address < b.address ? -1 : 1));
        writeFileSync(join(site, 'sitemap.xml'), sitemapOf(found));
        writeFileSync(join(site, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', root).href}\n`);
      },
    },
  };
}

/** Undefined where the page asks not to be found, or is no more than a way to another one. */
export function pageAt(address: string, html: string): Found | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="noindex"|http-equiv="refresh"/.test(head)) return undefined;
  const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, language = '', href = '']) => [language, new URL(href, address).href] as const,
  );
  return { address, alternates };
}

export function sitemapOf(pages: readonly Found[]): string {
  const entries = pages.map(({ address, alternates }) => {
    const links = alternates.map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${escaped(language)}" href="${escaped(href)}"/>`,
    );
    return `<url><loc>${escaped(address)}</loc>${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
