import { type Card, SECONDS } from './card.ts';
import { isDue, isNew, type Schedule, type Scheduled } from './schedule.ts';

/** How long a sitting may be, minutes. */
export const MINUTES = [5, 10, 15] as const;
export type Minutes = (typeof MINUTES)[number];

/** New cards that so many minutes bear at most. */
const NEW_IN_FIVE_MINUTES = 2;

const secondsOf = (cards: readonly Scheduled[]): number => cards.reduce((sum, { card }) => sum + SECONDS[card.kind], 0);

/** What is due, what is most nearly forgotten first. */
export function dueCards({ cards, today }: Schedule): readonly Scheduled[] {
  return cards
    .filter((one) => isDue(one, today))
    .toSorted((a, b) => a.recall - b.recall || a.due - b.due || (a.card.id < b.card.id ? -1 : 1));
}

/** Whole minutes that all that is due takes; 0 where nothing is. */
export const dueMinutes = (schedule: Schedule): number => Math.ceil(secondsOf(dueCards(schedule)) / 60);

/**
 * The cards of a sitting, in the order asked: as much of what is due as there is time for, what is most nearly forgotten first; what is new only
 * where all of that fits, and little of it. Kinds and courses take turns, and siblings do not follow each other while anything else is left.
 */
export function drawSitting(schedule: Schedule, minutes: Minutes): readonly Scheduled[] {
  const time = minutes * 60;
  const due = dueCards(schedule);
  const drawn = within(due, time);
  const fresh =
    drawn.length < due.length
      ? []
      : within(
          schedule.cards.filter(isNew).toSorted((a, b) => Number(b.changed) - Number(a.changed) || (a.card.id < b.card.id ? -1 : 1)),
          time - secondsOf(drawn),
        ).slice(0, (minutes / 5) * NEW_IN_FIVE_MINUTES);
  return interleaved([...drawn, ...fresh]);
}

function within(cards: readonly Scheduled[], seconds: number): readonly Scheduled[] {
  let left = seconds;
  const taken: Scheduled[] = [];
  for (const one of cards) {
    left -= SECONDS[one.card.kind];
    if (left < 0) break;
    taken.push(one);
  }
  return taken;
}

/** So many cards lie between two siblings, where there are others. */
const APART = 3;

/** The same cards with as few neighbours alike as can be had by always taking the first that is least alike to what came before. */
export function interleaved(cards: readonly Scheduled[]): readonly Scheduled[] {
  const left = [...cards];
  const order: Scheduled[] = [];
  while (left.length > 0) {
    const before = order.slice(-APART).map(({ card }) => card);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [place, { card }] of left.entries()) {
      const likeness = likenessTo(card, before);
      if (likeness < least) [best, least] = [place, likeness];
    }
    order.push(...left.splice(best, 1));
  }
  return order;
}

function likenessTo(card: Card, before: readonly Card[]): number {
  const last = before.at(-1);
  const siblings = before.some((other) => other.siblings === card.siblings) ? 4 : 0;
  return siblings + (last?.kind === card.kind ? 2 : 0) + (last?.course === card.course ? 1 : 0);
}
