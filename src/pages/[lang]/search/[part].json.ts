import type { APIRoute } from 'astro';
import { readLibrary } from '../../../authoring/files/library.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { href } from '../../../i18n/href.ts';
import { namesOfKinds } from '../../../i18n/words/search.ts';
import { documentsOf, partsOf } from '../../../search/documents.ts';

/** What search indexes: a file a course, and `common` for all else. */
export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    partsOf(readLibrary().courses).map((part) => ({ params: { lang: locale, part }, props: { locale, part } })),
  );
}

export const GET: APIRoute<{ locale: Locale; part: string }> = ({ props: { locale, part } }) => {
  const documents = documentsOf(part, readLibrary(), namesOfKinds(locale), locale, (route) => href(locale, route));
  return new Response(JSON.stringify(documents), { headers: { 'Content-Type': 'application/json' } });
};
