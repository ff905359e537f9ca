import type { BuiltSite } from '../built-site.ts';

/** A page that may be found: its own address, and its addresses by language, as its head names them. */
interface Found {
  readonly address: string;
  readonly alternates: readonly (readonly [language: string, address: string])[];
}

/**
 * Lists all pages that may be found in `sitemap.xml`, each with its twin in the other language, and writes `robots.txt`.
 * @param root where the site will lie, with a slash at the end
 */
export function writeSitemap(site: BuiltSite, root: URL): void {
  const found = site.pages
    .filter(({ path }) => /(?:^|\/)index\.html$/.test(path))
    .flatMap(({ path, html }) => pageAt(new URL(path.replace(/index\.html$/, ''), root).href, html) ?? [])
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  site.write('sitemap.xml', sitemapOf(found));
  site.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', root).href}\n`);
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
