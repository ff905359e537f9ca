import type { DrillOf } from '../../domain/drill/draw.ts';
import { landings } from '../../domain/drill/landing.ts';
import type { Objection } from '../../domain/drill/objection.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Sex } from '../../domain/persona/look.ts';
import type { PersonaId, Personas } from '../../domain/persona/persona.ts';
import type { TechniqueId, Techniques } from '../../domain/persona/technique.ts';
import { plain } from '../../domain/prose.ts';
import { PAIRS, personOf } from '../portrait/people.ts';
import type { Person } from '../portrait/person.ts';

/** An answer as the drill shows it: how it lands is decided at build time, by the persona's reactions. */
export interface DrillResponse {
  readonly id: string;
  readonly text: string;
  readonly reply: string;
  /** Their names; in the same order, their ids. */
  readonly techniques: readonly string[];
  readonly techniqueIds: readonly TechniqueId[];
  /** 0…1. */
  readonly score: number;
  /** Why this person takes it so. */
  readonly why: string;
}

export interface DrillObjection {
  readonly id: string;
  readonly persona: PersonaId;
  readonly line: string;
  readonly responses: readonly DrillResponse[];
  readonly content: string;
}

export interface DrillPerson {
  readonly id: PersonaId;
  readonly name: string;
  /** Of the one who stands for the type. */
  readonly sex: Sex;
  readonly lesson: string | undefined;
}

/** At build time: of whoever usually stands for a type. */
export const sexOf = (persona: PersonaId): Sex => PAIRS[persona].usual;

/** How a drill is entered: anew, or where it stopped. */
export type DrillEntry = { readonly kind: 'start'; readonly of: DrillOf } | { readonly kind: 'resume'; readonly drill: string };

/** How everybody in the drills is drawn. They come with the page: one drawing of each, and no code that knows them all. */
export type DrillDrawings = Readonly<Partial<Record<PersonaId | 'unknown', Person>>>;

/** At build time: those who are met, and the stranger of a mixed drill. */
export function drawPeople(people: readonly DrillPerson[]): DrillDrawings {
  return Object.fromEntries([...people.map(({ id }) => id), 'unknown' as const].map((id) => [id, personOf(id)]));
}

/** At build time: the bank in one language, graded. */
export function drillBank(
  objections: readonly Objection[],
  personas: Personas,
  techniques: Techniques,
  locale: Locale,
): readonly DrillObjection[] {
  return objections
    .filter((objection) => objection.locale === locale)
    .flatMap((objection): DrillObjection[] => {
      const persona = personas.get(objection.persona);
      if (!persona) return [];
      const scores = new Map(landings(objection, persona).map(({ response, score }) => [response.id, score]));
      const sum = (technique: string): number => {
        const change = persona.reactions.get(technique)?.change;
        return change ? change.rapport + change.interest + change.patience : 0;
      };
      const responses = objection.responses.map((response): DrillResponse => {
        const score = scores.get(response.id) ?? 0;
        // Of a good answer the technique that helped most is told, of a bad one the technique that hurt most.
        const telling = [...response.techniques].sort((a, b) => (score >= 0.5 ? sum(b) - sum(a) : sum(a) - sum(b)))[0];
        return {
          id: response.id,
          text: plain(response.text),
          reply: plain(response.reply),
          techniques: response.techniques.map((id) => techniques.get(id)?.name[locale] ?? id),
          techniqueIds: response.techniques,
          score,
          why: (telling && persona.reactions.get(telling)?.principle.text[locale]) ?? '',
        };
      });
      return [{ id: objection.id, persona: objection.persona, line: plain(objection.line), responses, content: objection.content }];
    });
}
