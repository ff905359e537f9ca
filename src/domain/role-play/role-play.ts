import type { Locale } from '../locale.ts';
import type { Look } from '../persona/look.ts';
import type { MeterChange } from '../persona/meters.ts';
import type { MeterCondition, Mood, PersonaId } from '../persona/persona.ts';
import type { TechniqueId } from '../persona/technique.ts';
import type { Prose } from '../prose.ts';
import type { UnusualDay } from '../record/begun.ts';
import type { Memory } from '../record/history.ts';
import type { Outcome } from '../record/move.ts';
import type { Facts } from './facts.ts';
import type { PlaceId } from './pool.ts';

/** A heading's words, e.g. `close`; `bridge/lorry` for a beat of the pool `bridge`. */
export type BeatId = string;
/** `<beat>.<technique>+<technique>`, techniques sorted, or `<beat>.<id>` where the author gave `#id`. */
export type ChoiceId = string;

/** The id under which a walk-out is reached where the author wrote no beat `{walk-out}`. */
export const WALK_OUT = 'walk-out';

/** Somebody on the other side. Several personas: the type is hidden, and one of them is true in each run. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly personas: readonly PersonaId[];
  readonly look: Look;
}

/**
 * One wording. Marks narrow when it is said: in one of these moods, by one of these types, after a silence held or broken.
 * Empty marks: whenever no marked line fits better.
 */
export interface Line {
  readonly text: Prose;
  readonly moods: readonly Mood[];
  readonly personas: readonly PersonaId[];
  readonly silence?: 'held' | 'broken';
  /** Said only on one of these days. */
  readonly days?: readonly UnusualDay[];
  /** Index into the cast where somebody else than the beat's speaker says it. */
  readonly speaker?: number;
  /** Said only where all this happened in earlier visits. */
  readonly needs?: readonly Memory[];
}

export type Condition =
  /** Of the beat's speaker, or of another of the cast by index. */
  | ({ readonly kind: 'meter'; readonly of?: number } & MeterCondition)
  /** The learner broke the silence that this choice began. */
  | { readonly kind: 'broken' }
  /** The type that this choice names is the true one. */
  | { readonly kind: 'right' };

/** Where a move leads: the first arrow whose conditions all hold (meters are read after the move). */
export interface Arrow {
  readonly to: PlaceId;
  readonly when: readonly Condition[];
}

export interface Choice {
  readonly id: ChoiceId;
  readonly text: Prose;
  readonly techniques: readonly TechniqueId[];
  /** The author's own changes, on top of the persona's reaction. */
  readonly effects: MeterChange;
  /** A silent thought, 'this is the silent type': said to nobody, it changes no meter. */
  readonly names?: PersonaId;
  readonly arrows: readonly Arrow[];
  readonly replies: readonly Line[];
  /** Why this line is taken as it is by this person, here, in the author's words; the debrief shows it in place of the persona's principle. */
  readonly why?: Prose;
  /** Can be said only where all this happened in earlier visits. */
  readonly needs?: readonly Memory[];
  /** What the learner promises by it, and what the learner finds out by it: both are remembered in later visits. */
  readonly promise?: string;
  readonly learn?: string;
  /** No line of the author's: a move in the learner's own words that leads back to its beat. See detour.ts. */
  readonly isDetour?: true;
}

export interface Beat {
  readonly id: BeatId;
  /** Index into the cast: who speaks here, and whose meters a move changes. */
  readonly speaker: number;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
}

export interface Ending {
  readonly id: BeatId;
  readonly outcome: Outcome;
  readonly lines: readonly Line[];
}

export const TRADES = ['insurance', 'feed', 'equipment', 'securities'] as const;
export type Trade = (typeof TRADES)[number];

export const STAGES = ['first-meeting', 'objection', 'close', 'rescue', 'capstone', 'special'] as const;
/** What part of a sale it practises. */
export type Stage = (typeof STAGES)[number];

export interface RolePlay {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly trade: Trade;
  readonly stage: Stage;
  /** Who the learner is, who the customer is, what the learner wants. */
  readonly you: string;
  readonly customer: string;
  readonly goal: string;
  readonly minutes: number;
  /** 1: meters are shown. 2 and 3: reading the customer is the skill. */
  readonly difficulty: 1 | 2 | 3;
  readonly start: PlaceId;
  readonly cast: readonly [CastMember, ...CastMember[]];
  readonly beats: readonly Beat[];
  readonly endings: readonly Ending[];
  /** Where the words vary from run to run: what they say then. The words above are those of the first row. */
  readonly facts?: Facts;
  /** Fingerprint of what decides a run: beats, choices, arrows, techniques; not the wording. */
  readonly content: string;
}
