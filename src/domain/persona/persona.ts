import type { Localised } from '../locale.ts';
import type { UnusualDay } from '../record/begun.ts';
import type { Meter, MeterChange, Meters } from './meters.ts';
import type { TechniqueId } from './technique.ts';

/** The eight customer types, in the order of the curriculum. */
export const PERSONA_IDS = [
  'outgoing',
  'indecisive',
  'stubborn',
  'know-it-all',
  'argumentative',
  'positive',
  'silent',
  'negative',
] as const;
export type PersonaId = (typeof PERSONA_IDS)[number];

export function isPersonaId(value: unknown): value is PersonaId {
  return PERSONA_IDS.some((id) => id === value);
}

/** Five moods that all types share as ids, best first; what each is called and looks like is the persona's own. */
export const MOODS = ['warm', 'open', 'neutral', 'cool', 'closing'] as const;
export type Mood = (typeof MOODS)[number];

export function isMood(value: unknown): value is Mood {
  return MOODS.some((mood) => mood === value);
}

export type Comparison = '>=' | '<=' | '>' | '<' | '=';

/** `meter op value`, e.g. patience <= 2. */
export interface MeterCondition {
  readonly meter: Meter;
  readonly comparison: Comparison;
  readonly value: number;
}

/** A mood holds where all its conditions do; the persona's moods are asked in order, the first that holds is it. */
export interface MoodRule {
  readonly mood: Mood;
  readonly when: readonly MeterCondition[];
  readonly name: Localised<string>;
  /** What one sees from outside: a glance at the phone, folded arms. At least one a language. */
  readonly tells: Localised<readonly string[]>;
}

/** How a technique is taken, all meters together. */
export const TONES = ['welcome', 'flat', 'unwelcome'] as const;
export type Tone = (typeof TONES)[number];

/** Why a type takes some techniques as it does; each of the persona's reactions belongs to one principle. */
export interface Principle {
  readonly id: string;
  readonly text: Localised<string>;
  /** What they say to a move by it that is none of the lines, and how they come back to the point; for each tone in which they take one. */
  readonly replies: { readonly [Name in Tone]?: Localised<readonly string[]> | undefined };
}

/** How a type takes one technique. */
export interface Reaction {
  readonly change: MeterChange;
  readonly principle: Principle;
}

export interface Persona {
  readonly id: PersonaId;
  readonly name: Localised<string>;
  /** One line for cards: what this customer is like. */
  readonly summary: Localised<string>;
  /** Three unnamed lines that give the voice. */
  readonly voice: Localised<readonly string[]>;
  /** Meters at the start of a talk. */
  readonly start: Meters;
  readonly moods: readonly MoodRule[];
  /** What one sees first on a day that is not as others. */
  readonly days: Readonly<Record<UnusualDay, Localised<readonly string[]>>>;
  /** Techniques that this type's lesson recommends. */
  readonly recommended: readonly TechniqueId[];
  readonly principles: readonly Principle[];
  readonly reactions: ReadonlyMap<TechniqueId, Reaction>;
  /** What they say to a second such move at one point of the talk, whatever it is: they want an answer. */
  readonly again: Localised<readonly string[]>;
  /** What they say when their patience is at an end and they leave. */
  readonly walkOut: Localised<string>;
  /** Id of the lesson on this type, in the course `eight-types`. */
  readonly lesson: string;
}

export type Personas = ReadonlyMap<PersonaId, Persona>;
