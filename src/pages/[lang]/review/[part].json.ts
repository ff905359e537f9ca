import type { APIRoute } from 'astro';
import { readLibrary } from '../../../authoring/files/library.ts';
import { LOCALES } from '../../../domain/locale.ts';
import type { CardPart, ListedCard } from '../../../islands/review/shown-card.ts';
import { cardParts, listedCards } from '../../_review-cards.ts';

/** What review asks: `cards`, the list of all, and the files of what they show. */
export function getStaticPaths() {
  const library = readLibrary();
  return LOCALES.flatMap((locale) => [
    { params: { lang: locale, part: 'cards' }, props: { content: listedCards(library, locale) } },
    ...cardParts(library, locale).map(([part, content]) => ({ params: { lang: locale, part }, props: { content } })),
  ]);
}

export const GET: APIRoute<{ content: readonly ListedCard[] | CardPart }> = ({ props: { content } }) =>
  new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } });
