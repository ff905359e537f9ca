import type { Localised } from '../locale.ts';

/**
 * What can be asked for again: a question of a quiz, an objection or a moment of a talk that was fumbled, a technique, a term. Each kind has its
 * seconds: what a card takes somebody who half remembers it.
 */
export const CARD_KINDS = ['question', 'objection', 'beat', 'technique', 'term'] as const;
export type CardKind = (typeof CARD_KINDS)[number];
export const SECONDS: Readonly<Record<CardKind, number>> = { question: 30, objection: 30, beat: 30, technique: 20, term: 15 };

/** What scheduling needs to know of a card; what it shows is another file's. The same in each language but for its `right`. */
export interface Card {
  /** `question/<course>/<quiz>/<question>`, `objection/<persona>/<id>`, `beat/<role-play>/<beat>`, `technique/<id>`, `term/<id>`. */
  readonly id: string;
  readonly kind: CardKind;
  /** Cards of one course are interleaved with those of others; of what belongs to no course the kind of thing stands for it. */
  readonly course: string;
  /** What gives each other away, or is easily taken for each other: kept apart in a sitting. */
  readonly siblings: string;
  /** The file that has what it shows. */
  readonly part: string;
  /** Fingerprint of what is right, by language: another one makes another card of it. Wording has no part in it. */
  readonly right: Localised<string>;
  /** Whether an answer that scored 1 is right by its fingerprint alone: there is one right answer. */
  readonly exact?: true;
  /** Of a moment of a talk: how good each choice is, 0…1, by what its id adds to the beat's: `<beat>.<choice>`. */
  readonly choices?: Readonly<Record<string, number>>;
  /** Lessons, as `<course>/<lesson>`, that teach it: who has read one has met it. */
  readonly taughtIn?: readonly string[];
}

/** All cards there are, by id. */
export type Deck = ReadonlyMap<string, Card>;

export const deckOf = (cards: readonly Card[]): Deck => new Map(cards.map((card) => [card.id, card]));

export const questionCard = (course: string, quiz: string, question: string): string => `question/${course}/${quiz}/${question}`;
export const objectionCard = (objection: string): string => `objection/${objection}`;
export const beatCard = (rolePlay: string, beat: string): string => `beat/${rolePlay}/${beat}`;
export const techniqueCard = (technique: string): string => `technique/${technique}`;
export const termCard = (term: string): string => `term/${term}`;
