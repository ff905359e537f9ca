import type { CardPart, ListedCard } from './shown-card.ts';

/** What was fetched of the site's own files; what failed may be asked for again. */
const parts = new Map<string, Promise<CardPart>>();

/** All cards there are. @throws where the list cannot be fetched */
export async function fetchList(root: string): Promise<readonly ListedCard[]> {
  const cards: readonly ListedCard[] = await fetchFile(`${root}cards.json`);
  return cards;
}

/** What the cards of a file show. @throws where it cannot be fetched */
export function fetchPart(root: string, part: string): Promise<CardPart> {
  const known = parts.get(part);
  if (known) return known;
  const coming: Promise<CardPart> = fetchFile(`${root}${part}.json`);
  parts.set(part, coming);
  coming.catch(() => parts.delete(part));
  return coming;
}

async function fetchFile<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
