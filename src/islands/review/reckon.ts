import { CARD_KINDS, type CardKind } from '../../domain/review/card.ts';
import { type DayLoad, forecast } from '../../domain/review/forecast.ts';
import { isNew, type Schedule, type Scheduled } from '../../domain/review/schedule.ts';
import { drawSitting, dueCards, dueMinutes, MINUTES, type Minutes } from '../../domain/review/sitting.ts';

/** What the door of review shows, and what it is reckoned with: one file, fetched while the record is read. */
export { deckOf } from '../../domain/review/card.ts';
export { localDay } from '../../domain/review/days.ts';
export { historiesOf } from '../../domain/review/history.ts';
export { RETENTION, scheduleOf } from '../../domain/review/schedule.ts';
export { default as Forecast } from './Forecast.svelte';

interface Door {
  /** Cards that are due, and whole minutes that they take. */
  readonly due: number;
  readonly minutes: number;
  /** Kinds of which some are due. */
  readonly byKind: readonly { readonly kind: CardKind; readonly count: number }[];
  /** Cards that were met and never asked for. `freshWaits`: none of them comes today, however long one sits. */
  readonly fresh: number;
  readonly freshWaits: boolean;
  readonly sittings: readonly { readonly minutes: Minutes; readonly cards: readonly Scheduled[] }[];
  readonly forecast: readonly DayLoad[];
}

export function doorOf(schedule: Schedule): Door {
  const due = dueCards(schedule);
  const sittings = MINUTES.map((minutes) => ({ minutes, cards: drawSitting(schedule, minutes) }));
  return {
    due: due.length,
    minutes: dueMinutes(schedule),
    byKind: CARD_KINDS.map((kind) => ({ kind, count: due.filter(({ card }) => card.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
    fresh: schedule.cards.filter(isNew).length,
    freshWaits: !sittings.some(({ cards }) => cards.some(isNew)),
    sittings,
    forecast: forecast(schedule),
  };
}
