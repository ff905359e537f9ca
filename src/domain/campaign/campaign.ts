import type { Locale } from '../locale.ts';
import type { Prose } from '../prose.ts';
import type { Memory, Shift } from '../record/history.ts';

/** Told to the learner where all that it needs has happened. */
export interface Passage {
  readonly text: Prose;
  readonly needs: readonly Memory[];
}

/** One answer to a question of the preparation. */
export interface Preparation {
  /** Within its question. */
  readonly id: string;
  readonly text: Prose;
  /** How the customer begins the visit differently for it. */
  readonly effects: { readonly interest: Shift; readonly patience: Shift };
  readonly needs: readonly Memory[];
  /** What is promised, found out, or kept by it. */
  readonly promise?: string;
  readonly learn?: string;
  readonly keep?: string;
  /** What came of it, told after the visit. */
  readonly why?: Prose;
}

/** Something to be decided in the minute before a visit. */
export interface Question {
  /** Within its visit. */
  readonly id: string;
  readonly text: Prose;
  /** Two or more that need nothing. */
  readonly options: readonly Preparation[];
}

export interface CampaignVisit {
  /** The role-play's id. */
  readonly rolePlay: string;
  /** When in the season, in the author's words: ‘early April’. */
  readonly when: string;
  readonly story: readonly Passage[];
  readonly questions: readonly Question[];
}

/** How many visits a campaign has. */
export const FEWEST_VISITS = 3;
export const MOST_VISITS = 5;

/** A season with one customer: role-plays with a place in a story. Its goal is reached where the last visit is won. */
export interface Campaign {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly you: string;
  readonly customer: string;
  readonly goal: string;
  /** What is promised or learnt, in words, by its id: `slips` → ‘the weighing slips of May’. */
  readonly memories: Readonly<Record<string, string>>;
  /** `FEWEST_VISITS` to `MOST_VISITS`, in their order. */
  readonly visits: readonly CampaignVisit[];
  /** What is told when the last visit is over. */
  readonly afterwards: readonly Passage[];
}

/** The passages that are told after what has happened. */
export function toldAfter(passages: readonly Passage[], memories: readonly Memory[]): readonly Passage[] {
  return passages.filter(({ needs }) => needs.every((memory) => memories.includes(memory)));
}
