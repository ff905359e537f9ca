import type { Skill } from '../persona/technique.ts';
import type { Prose } from '../prose.ts';

/** One block of an author's text: what a stem or an explanation is made of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Prose }
  | { readonly kind: 'quote'; readonly text: Prose }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Prose[] };

/** `lesson`: asked inside the lesson, by a check; `quiz`: at the lesson's end and in the examination. */
export type QuestionUse = 'lesson' | 'quiz';

export type Difficulty = 1 | 2 | 3;

/** What every question has. */
export interface Asked {
  /** Unique in its quiz. */
  readonly id: string;
  readonly use: QuestionUse;
  readonly skill?: Skill;
  readonly difficulty: Difficulty;
  readonly tags: readonly string[];
  /** How much it counts in the quiz; above 0, usually 1. */
  readonly weight: number;
  /** How often it may be answered in one attempt; 1 or more. Absent: once in a quiz, without limit in a lesson. */
  readonly attempts?: number;
  /** Where the lesson explains it: `#heading`. */
  readonly see?: string;
  readonly stem: readonly Block[];
  /** Shown after answering, whatever was answered. */
  readonly explanation?: readonly Block[];
}

/** Something one can choose, move or mark. Its id is unique in the question and survives rewording. */
export interface Part {
  readonly id: string;
  readonly text: Prose;
  /** Why it is right, wrong, or in its place; shown after answering. */
  readonly why?: Prose;
}

export interface Option extends Part {
  readonly right: boolean;
  /** The author's own fraction, −1…1, where the kind's rule is not wanted. */
  readonly credit?: number;
}

interface WithOptions extends Asked {
  readonly options: readonly Option[];
  /** False keeps the author's order. */
  readonly shuffle: boolean;
}

/** Exactly one option is right. */
export interface Single extends WithOptions {
  readonly kind: 'single';
}
/** One or more options are right. */
export interface Multiple extends WithOptions {
  readonly kind: 'multiple';
}
/** Two options, in the author's order. */
export interface TrueFalse extends WithOptions {
  readonly kind: 'true-false';
}

/** `items` in the right order; two or more. */
export interface Ordering extends Asked {
  readonly kind: 'ordering';
  readonly items: readonly Part[];
}

/** The left side of a pair; `to` is the id of the right one. */
export interface Left extends Part {
  readonly to: string;
}
/** Right sides are offered once each; there may be more of them than left ones, as distractors. */
export interface Matching extends Asked {
  readonly kind: 'matching';
  /** What the two columns are called. */
  readonly heads: readonly [Prose, Prose];
  readonly left: readonly Left[];
  readonly right: readonly Part[];
}

/** An item to sort; `to` is its group's id. */
export interface Sorting extends Asked {
  readonly kind: 'sorting';
  readonly groups: readonly Part[];
  readonly items: readonly Left[];
}

/** A spelling that is accepted in a blank; `credit` 0…1. */
export interface Spelling {
  readonly text: string;
  readonly credit: number;
}
export interface Blank {
  readonly id: string;
  /** One or more; the first is the one shown as the answer. */
  readonly accepts: readonly Spelling[];
}
export type BlankPiece = { readonly kind: 'text'; readonly text: Prose } | { readonly kind: 'blank'; readonly id: string };
export interface Blanks extends Asked {
  readonly kind: 'blanks';
  /** Paragraphs of text with blanks in it. */
  readonly passage: readonly (readonly BlankPiece[])[];
  readonly blanks: readonly Blank[];
}

/** A number that is accepted: |typed − value| ≤ tolerance (absolute, in the question's unit); `credit` 0…1. */
export interface Accepted {
  readonly value: number;
  readonly tolerance: number;
  readonly credit: number;
}
export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  /** One or more; the first is the one shown as the answer. */
  readonly accepts: readonly Accepted[];
  /** Written behind the field; the learner need not type it. */
  readonly unit?: string;
}

/** A word one can mark, in Chinese a clause; `target` or `decoy` is the id of the stretch that it belongs to. */
export type MarkingPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly id: string; readonly text: string; readonly target?: string; readonly decoy?: string };
export interface Marking extends Asked {
  readonly kind: 'marking';
  /** Paragraphs, cut up when the text was parsed: no browser cuts it otherwise. */
  readonly passage: readonly (readonly MarkingPiece[])[];
  /** The stretches to be marked, in reading order. */
  readonly targets: readonly Part[];
  /** Stretches that tempt, each with why it is not to be marked, in the order written. */
  readonly decoys: readonly Decoy[];
  /** Why nothing else is to be marked. */
  readonly elsewhere?: Prose;
}
export interface Decoy extends Part {
  readonly why: Prose;
}

export interface TranscriptLine extends Part {
  readonly speaker: string;
}
export interface Transcript extends Asked {
  readonly kind: 'transcript';
  readonly lines: readonly TranscriptLine[];
  /** Id of the line where it went wrong. */
  readonly wrong: string;
  /** Why it is wrong there; may be empty, then only the line is asked for. */
  readonly reasons: readonly Option[];
}

export type Question = Single | Multiple | TrueFalse | Ordering | Matching | Sorting | Blanks | NumberQuestion | Marking | Transcript;

export const QUESTION_KINDS = [
  'single',
  'multiple',
  'true-false',
  'ordering',
  'matching',
  'sorting',
  'blanks',
  'number',
  'marking',
  'transcript',
] as const satisfies readonly Question['kind'][];
export type QuestionKind = Question['kind'];
