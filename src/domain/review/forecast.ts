import { SECONDS } from './card.ts';
import { isNew, type Schedule, type Scheduled } from './schedule.ts';

/** How far ahead one looks. */
export const FORECAST_DAYS = 30;

export interface DayLoad {
  /** As in `DayOf`. */
  readonly day: number;
  readonly cards: number;
  /** Whole minutes, 1 or more where there is a card. */
  readonly minutes: number;
}

/** What comes due on each of the next thirty days, today first with all that is overdue, if nothing is asked for in between. */
export function forecast({ cards, today }: Schedule): readonly DayLoad[] {
  const days = Array.from({ length: FORECAST_DAYS }, () => ({ cards: 0, seconds: 0 }));
  for (const one of cards) {
    const load = isNew(one) ? undefined : days[Math.max(0, one.due - today)];
    if (!load) continue;
    load.cards += 1;
    load.seconds += SECONDS[one.card.kind];
  }
  return days.map((load, ahead) => ({ day: today + ahead, cards: load.cards, minutes: Math.ceil(load.seconds / 60) }));
}

/** What fades next after today: the cards that come due first, and the day on which the first of them does. */
export function fadesNext({ cards, today }: Schedule, most: number): readonly Scheduled[] {
  return cards
    .filter((one) => !isNew(one) && one.due > today)
    .toSorted((a, b) => a.due - b.due || a.recall - b.recall || (a.card.id < b.card.id ? -1 : 1))
    .slice(0, most);
}
