import type { Locale, Localised } from '../locale.ts';
import type { LookChange } from '../persona/look.ts';
import type { PersonaId } from '../persona/persona.ts';
import type { Stretch } from './lesson-text.ts';

/** A stretch of a lesson under one heading, as plain text. */
export interface Section {
  readonly heading: string;
  /** Of the heading, 2 or more; 0 where there is none. */
  readonly depth: number;
  /** The heading's anchor on the page. */
  readonly slug: string;
  readonly text: string;
  /** Where in the text that begins which says the lesson in short, in UTF-16 units; only in the section that has it. */
  readonly inShortFrom?: number;
}

/** A lesson as pages, search and progress need it. */
export interface Lesson {
  readonly id: string;
  readonly course: string;
  readonly locale: Locale;
  readonly title: string;
  /** One sentence for cards. */
  readonly summary: string;
  readonly minutes: number;
  readonly persona?: PersonaId;
  /** How the customer of the lesson’s story is drawn; without it as the one who usually stands for the type. */
  readonly look?: LookChange;
  /** Which part comes from general knowledge rather than from the course's sources. */
  readonly supplement?: string;
  /** Ids, in order of appearance, of what the lesson embeds. */
  readonly checks: readonly string[];
  readonly rolePlays: readonly string[];
  /** What stands before the first heading comes first, with an empty heading. */
  readonly sections: readonly Section[];
  /** All of it, as its page shows it. */
  readonly stretches: readonly Stretch[];
  readonly content: string;
}

export interface Course {
  readonly id: string;
  /** Courses are listed from the smallest up. */
  readonly order: number;
  readonly title: Localised<string>;
  readonly summary: Localised<string>;
  readonly outcomes: Localised<readonly string[]>;
  /** Pass mark of quizzes and examination, 0…1. */
  readonly pass: number;
  /** Ids in the order of the course. */
  readonly lessons: readonly string[];
}
