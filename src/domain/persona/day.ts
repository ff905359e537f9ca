import { seedOf } from '../chance/hash.ts';
import { pick, seeded } from '../chance/random.ts';
import { type Day, UNUSUAL_DAYS, type UnusualDay } from '../record/begun.ts';
import { changed, type MeterChange, type Meters, NO_CHANGE } from './meters.ts';

export function isUnusualDay(value: unknown): value is UnusualDay {
  return UNUSUAL_DAYS.some((day) => day === value);
}

/** What a day does to the meters at the start: at most one either way, so that a talk stays the talk that it is. */
export const DAY_CHANGES: Readonly<Record<Day, MeterChange>> = {
  ordinary: NO_CHANGE,
  easy: { rapport: 1, interest: 0, patience: 1 },
  hurried: { rapport: 0, interest: 0, patience: -1 },
  wary: { rapport: -1, interest: 0, patience: 0 },
};

/** The meters with which somebody begins on such a day. Nobody begins without patience. */
export function onDay(start: Meters, day: Day): Meters {
  const meters = changed(start, DAY_CHANGES[day]);
  return { ...meters, patience: Math.max(1, meters.patience) };
}

/** The day of a new run, by its seed: one of those that a talk can have. */
export function dayOf(seed: number, days: readonly Day[]): Day {
  return pick(days, seeded(seedOf(`${seed} day`))) ?? 'ordinary';
}
