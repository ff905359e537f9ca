/** What kind of day the customer has: of each run one, all equally likely. */
export const DAYS = ['ordinary', 'easy', 'hurried', 'wary'] as const;
export type Day = (typeof DAYS)[number];

/** Days on which one sees something, and for which lines may be written. */
export const UNUSUAL_DAYS = ['easy', 'hurried', 'wary'] as const;
export type UnusualDay = (typeof UNUSUAL_DAYS)[number];

/** How hard the same customer is made, the easiest first. */
export const LEVELS = ['patient', 'normal', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** Levels that have to be chosen. */
export const CHOSEN_LEVELS = ['patient', 'hard'] as const;
export type ChosenLevel = (typeof CHOSEN_LEVELS)[number];

/** How a run begins: what kind of day it is for whoever is met first, and how hard the customer is made. */
export interface Begun {
  readonly day: Day;
  readonly level: Level;
}

/** An ordinary day, at the level at which the bands hold: so began all runs before there were others. */
export const AS_EVER: Begun = { day: 'ordinary', level: 'normal' };
