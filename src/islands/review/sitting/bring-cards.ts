import type { Scheduled } from '../../../domain/review/schedule.ts';
import type { Person } from '../../portrait/person.ts';
import { bringKinds } from '../../quiz/question/kinds.ts';
import { fetchPart } from '../fetch-cards.ts';
import type { ShownCard } from '../shown-card.ts';

/** What lies behind the door of review, fetched as one. */
export { default as ReviewEnd } from './ReviewEnd.svelte';
export { default as ReviewSitting } from './ReviewSitting.svelte';

/** What the cards of a sitting show, and whom, by the card's part and the drawing's name. */
export interface BroughtCards {
  readonly shown: ReadonlyMap<string, ShownCard>;
  readonly people: ReadonlyMap<string, Person>;
}

/** Resolves when all these cards can be shown. @throws where a part of them cannot be fetched */
export async function bringCards(root: string, cards: readonly Scheduled[]): Promise<BroughtCards> {
  const names = [...new Set(cards.map(({ card }) => card.part))];
  const parts = await Promise.all(names.map(async (name) => [name, await fetchPart(root, name)] as const));
  const wanted = new Set(cards.map(({ card }) => card.id));
  const shown = new Map(parts.flatMap(([, part]) => part.cards.filter(({ id }) => wanted.has(id)).map((card) => [card.id, card] as const)));
  await bringKinds([...shown.values()].flatMap((card) => (card.kind === 'question' ? [card.question] : [])));
  const people = new Map(
    parts.flatMap(([name, part]) => Object.entries(part.people).map(([who, person]) => [`${name} ${who}`, person] as const)),
  );
  return { shown, people };
}
