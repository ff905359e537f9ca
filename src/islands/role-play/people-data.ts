import type { Locale, Localised } from '../../domain/locale.ts';
import type { Meters } from '../../domain/persona/meters.ts';
import {
  type MeterCondition,
  type Mood,
  type Persona,
  type PersonaId,
  type Personas,
  type Principle,
  type Reaction,
  TONES,
  type Tone,
} from '../../domain/persona/persona.ts';
import type { Skill, TechniqueId, Techniques } from '../../domain/persona/technique.ts';
import type { UnusualDay } from '../../domain/record/begun.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';

/** A persona as it travels to the browser: in one language, and of people who are not on stage no more than how they would take a move. */
interface PersonData {
  readonly id: PersonaId;
  readonly name: string;
  readonly lesson: string;
  readonly start: Meters;
  readonly moods: readonly {
    readonly mood: Mood;
    readonly when: readonly MeterCondition[];
    readonly name: string;
    readonly tells: readonly string[];
  }[];
  readonly recommended: readonly TechniqueId[];
  /** With what is said to a detour by each, by tone; of people who are not on stage none. */
  readonly principles: readonly (readonly [id: string, text: string, replies: SaidByTone])[];
  /** In the order of the techniques, `principle` an index into `principles`; empty where the type does not know one. */
  readonly reactions: readonly (readonly [principle: number, rapport: number, interest: number, patience: number] | readonly [])[];
  readonly walkOut: string;
  /** What they say to a second detour; of people who are not on stage nothing. */
  readonly again?: readonly string[];
  /** What one sees first on an unusual day; of people who are not on stage nothing. */
  readonly days?: Readonly<Record<UnusualDay, readonly string[]>>;
}

type SaidByTone = { readonly [Name in Tone]?: readonly string[] };

interface TechniqueData {
  readonly id: TechniqueId;
  readonly skill: Skill;
  readonly mistake: boolean;
  readonly name: string;
  readonly definition: string;
}

/** The people and techniques of one role-play, small and plain enough to be a property of an island. */
export interface PeopleData {
  readonly personas: readonly PersonData[];
  readonly techniques: readonly TechniqueData[];
}

/** At build time. All techniques come along: in their own words learners can make a move of any. */
export function packPeople(rolePlay: RolePlay, personas: Personas, techniques: Techniques, locale: Locale): PeopleData {
  const cast = new Set(rolePlay.cast.flatMap((member) => member.personas));
  return {
    personas: [...personas.values()].map((persona) => packed(persona, [...techniques.keys()], cast.has(persona.id), locale)),
    techniques: [...techniques.values()].map(({ id, skill, mistake, name, definition }) => ({
      id,
      skill,
      mistake,
      name: name[locale],
      definition: definition[locale],
    })),
  };
}

function packed(persona: Persona, techniques: readonly TechniqueId[], onStage: boolean, locale: Locale): PersonData {
  const { principles } = persona;
  return {
    id: persona.id,
    name: persona.name[locale],
    lesson: persona.lesson,
    start: persona.start,
    moods: onStage ? persona.moods.map(({ mood, when, name, tells }) => ({ mood, when, name: name[locale], tells: tells[locale] })) : [],
    recommended: persona.recommended,
    principles: onStage ? principles.map(({ id, text, replies }) => [id, text[locale], inOne(replies, locale)] as const) : [],
    reactions: techniques.map((technique) => {
      const reaction = persona.reactions.get(technique);
      if (!reaction) return [];
      const { change, principle } = reaction;
      return [principles.findIndex(({ id }) => id === principle.id), change.rapport, change.interest, change.patience] as const;
    }),
    walkOut: onStage ? persona.walkOut[locale] : '',
    ...(onStage ? { again: persona.again[locale], days: byDay((day) => persona.days[day][locale]) } : {}),
  };
}

const inOne = (replies: Principle['replies'], locale: Locale): SaidByTone =>
  Object.fromEntries(TONES.flatMap((tone) => (replies[tone] ? [[tone, replies[tone][locale]]] : [])));

const byDay = <T>(value: (day: UnusualDay) => T): Readonly<Record<UnusualDay, T>> => ({
  easy: value('easy'),
  hurried: value('hurried'),
  wary: value('wary'),
});

/** In the browser there is one language; both keys hold it. */
const both = <T>(value: T): Localised<T> => ({ zh: value, en: value });

const inBoth = (replies: SaidByTone): Principle['replies'] =>
  Object.fromEntries(TONES.flatMap((tone) => (replies[tone] ? [[tone, both(replies[tone])]] : [])));

/** The inverse of `packPeople`. Of people who are not on stage there is no more than how they would take a move. */
export function unpackPeople({ personas, techniques }: PeopleData): { readonly personas: Personas; readonly techniques: Techniques } {
  return {
    personas: new Map(
      personas.map((person) => [
        person.id,
        unpacked(
          person,
          techniques.map(({ id }) => id),
        ),
      ]),
    ),
    techniques: new Map(
      techniques.map(({ name, definition, ...rest }) => [
        rest.id,
        { ...rest, name: both(name), definition: both(definition), example: both('') },
      ]),
    ),
  };
}

/** Of people who are not on stage. */
const NO_PRINCIPLE: Principle = { id: '', text: both(''), replies: {} };

function unpacked(
  { principles, reactions, name, moods, walkOut, again, days, ...rest }: PersonData,
  techniques: readonly TechniqueId[],
): Persona {
  const whole = principles.map(([id, text, replies]): Principle => ({ id, text: both(text), replies: inBoth(replies) }));
  return {
    ...rest,
    name: both(name),
    summary: both(''),
    voice: both([]),
    moods: moods.map((rule) => ({ ...rule, name: both(rule.name), tells: both(rule.tells) })),
    principles: whole,
    reactions: new Map(
      reactions.flatMap((reaction, index): [TechniqueId, Reaction][] => {
        const technique = techniques[index];
        if (technique === undefined || reaction.length === 0) return [];
        const [principle, rapport, interest, patience] = reaction;
        return [[technique, { change: { rapport, interest, patience }, principle: whole[principle] ?? NO_PRINCIPLE }]];
      }),
    ),
    walkOut: both(walkOut),
    again: both(again ?? []),
    days: byDay((day) => both(days?.[day] ?? [])),
  };
}
