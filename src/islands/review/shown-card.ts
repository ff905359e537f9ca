import type { Mood, PersonaId } from '../../domain/persona/persona.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { Card } from '../../domain/review/card.ts';
import type { Person } from '../portrait/person.ts';

/** A card in the list of all: what scheduling needs of it, and a name for it in the page's language. */
export interface ListedCard extends Card {
  readonly label: string;
}

/** What a card shows, in one language. */
export type ShownCard =
  | { readonly kind: 'question'; readonly id: string; readonly question: Question; readonly see?: string }
  /** A customer's line, to be answered. `who`: their drawing in the part, and what they are called. */
  | {
      readonly kind: 'line';
      readonly id: string;
      readonly persona: PersonaId | 'unknown';
      readonly drawing: string;
      readonly name: string;
      readonly mood: Mood;
      /** What one sees of the mood, where the type is known. */
      readonly tell?: string;
      /** Of a talk: its title and what the learner wants. */
      readonly setting?: string;
      readonly line: string;
      readonly answer: string;
      /** Why that answer holds. */
      readonly why?: string;
      readonly reply?: string;
    }
  /** A technique or a term. */
  | { readonly kind: 'meaning'; readonly id: string; readonly name: string; readonly meaning: string; readonly example?: string };

/** A file of cards, fetched when one of them is asked. */
export interface CardPart {
  readonly people: Readonly<Record<string, Person>>;
  readonly cards: readonly ShownCard[];
}
