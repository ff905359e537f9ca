import type { Locale } from '../locale.ts';
import type { Difficulty, Question } from './question.ts';

/** Take so many of the questions that have this tag and this difficulty, as far as they are given. */
export interface DrawRule {
  readonly take: number;
  readonly tag?: string;
  readonly difficulty?: Difficulty;
}

/** A lesson's questions in one language. */
export interface Quiz {
  readonly id: string;
  readonly course: string;
  readonly lesson: string;
  readonly locale: Locale;
  readonly title: string;
  /** 0…1; absent: the course's pass mark. */
  readonly pass?: number;
  /** Absent: all questions are asked. */
  readonly draw?: readonly DrawRule[];
  readonly questions: readonly Question[];
  /** Fingerprint of the text it was made from. */
  readonly content: string;
}
