import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { href, siteRoot } from '../i18n/href.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import { siteWords } from '../i18n/words/site.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { lang: locale }, props: { locale } }));
}

/** What makes the site installable, one a language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const words = siteWords(locale);
  const icon = (size: number) => ({ src: `${siteRoot()}icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' });
  return new Response(
    JSON.stringify({
      name: words.brand,
      short_name: words.brand,
      description: words.description,
      lang: LANGUAGE_TAGS[locale],
      id: siteRoot(),
      start_url: href(locale),
      scope: siteRoot(),
      display: 'standalone',
      background_color: '#f7f3ea',
      theme_color: '#f7f3ea',
      icons: [icon(192), icon(512), { src: `${siteRoot()}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
