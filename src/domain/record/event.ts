import type { Entry, Unplaced } from '../log/entry.ts';
import type { Answer } from './answer.ts';
import type { ChosenLevel, UnusualDay } from './begun.ts';
import type { RunVisit } from './history.ts';
import type { Move, Outcome } from './move.ts';
import type { PutOffUntil, ReviewGrade } from './review.ts';

/** A lesson was opened, or its end was reached. */
export interface LessonOpened extends Entry {
  readonly kind: 'lesson-opened';
  readonly course: string;
  readonly lesson: string;
}
export interface LessonRead extends Entry {
  readonly kind: 'lesson-read';
  readonly course: string;
  readonly lesson: string;
}

/** The end of one part of a lesson was reached. The end of the last one is the lesson's: that is `lesson-read`. */
export interface LessonPartRead extends Entry {
  readonly kind: 'lesson-part-read';
  readonly course: string;
  readonly lesson: string;
  /** 1 for the first; at most `parts` − 1. */
  readonly part: number;
  /** How many parts the lesson had then. */
  readonly parts: number;
}

/** `use`: a check inside a lesson, a quiz at its end, or a course's examination. */
export type QuizUse = 'lesson' | 'quiz' | 'exam';

/** An attempt begins: what was drawn, in which order, is fixed here, and with it the denominator of its score. */
export interface QuizStarted extends Entry {
  readonly kind: 'quiz-started';
  readonly course: string;
  readonly quiz: string;
  readonly use: QuizUse;
  readonly attempt: string;
  readonly seed: number;
  /** Ids of the questions drawn, in the order asked; an exam's are `<quiz>/<question>`. */
  readonly questions: readonly string[];
  /** The attempt whose wrong answers this one asks again. */
  readonly retryOf?: string;
}
export interface QuestionAnswered extends Entry {
  readonly kind: 'question-answered';
  readonly attempt: string;
  readonly question: string;
  readonly answer: Answer;
  /** 0…1, as graded when it was answered: later edits of the question do not change it. */
  readonly score: number;
  /** Time from the question's first showing to the answer, milliseconds. */
  readonly took: number;
}
export interface QuizFinished extends Entry {
  readonly kind: 'quiz-finished';
  readonly course: string;
  readonly quiz: string;
  readonly use: QuizUse;
  readonly attempt: string;
  /** 0…1, weighted, over all questions drawn. */
  readonly score: number;
  readonly passed: boolean;
}

/** A role-play begins; `from` where it branches off another run after so many of its moves. */
export interface RunStarted extends Entry {
  readonly kind: 'run-started';
  readonly run: string;
  readonly rolePlay: string;
  readonly seed: number;
  readonly from?: { readonly run: string; readonly moves: number };
  /** What kind of day the customer had; an ordinary one where nothing is said. */
  readonly day?: UnusualDay;
  /** How hard the customer was made; `normal` where nothing is said. */
  readonly level?: ChosenLevel;
  /** Where it is a visit of a campaign: which, and what earlier visits had left. */
  readonly visit?: RunVisit;
}
export interface MoveMade extends Entry {
  readonly kind: 'move-made';
  readonly run: string;
  /** 0 for the first move of the run. */
  readonly turn: number;
  readonly move: Move;
  /** What the learner said in their own words, for which the move stood. */
  readonly said?: string;
}
/** A move that was not possible where the run stood: ignored, and noted once. */
export interface MoveRefused extends Entry {
  readonly kind: 'move-refused';
  readonly run: string;
  readonly turn: number;
  readonly move: Move;
}
export interface RunEnded extends Entry {
  readonly kind: 'run-ended';
  readonly run: string;
  readonly rolePlay: string;
  readonly outcome: Outcome;
  readonly ending: string;
  /** 0…100. */
  readonly score: number;
  /** As the run's. */
  readonly level?: ChosenLevel;
}

/**
 * What was decided before a visit of a campaign: of each question the option chosen. It belongs to the run that will be that visit, whose name is
 * given with it.
 */
export interface VisitPrepared extends Entry {
  readonly kind: 'visit-prepared';
  readonly run: string;
  readonly rolePlay: string;
  readonly campaign: string;
  readonly season: string;
  /** 1 for the first visit. */
  readonly visit: number;
  /** Option by question. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A drill begins: what was drawn, in which order, is fixed here. */
export interface DrillStarted extends Entry {
  readonly kind: 'drill-started';
  readonly drill: string;
  /** A persona's id, or `mixed`. */
  readonly of: string;
  /** Orders the answers of each objection. */
  readonly seed: number;
  readonly objections: readonly string[];
}
/** One round of a drill: a single objection answered. */
export interface DrillAnswered extends Entry {
  readonly kind: 'drill-answered';
  readonly drill: string;
  readonly objection: string;
  /** The answer's id; `out-of-time` where the learner's own clock ran out. */
  readonly choice: string;
  /** 0…1: how well it landed among what was offered. */
  readonly score: number;
  readonly took: number;
  /** What the learner said in their own words, for which the answer stood. */
  readonly said?: string;
}

/** A note the learner wrote in a lesson; the newest of a lesson and id counts. */
export interface Reflected extends Entry {
  readonly kind: 'reflected';
  readonly course: string;
  readonly lesson: string;
  readonly reflection: string;
  readonly text: string;
}

/** A card was answered in review. Its `content` is the fingerprint of what was right then: where that is another today, the card begins anew. */
export interface ReviewAnswered extends Entry {
  readonly kind: 'review-answered';
  readonly card: string;
  readonly grade: ReviewGrade;
  /** Time from the card's showing to its grade, milliseconds. */
  readonly took: number;
  /** What was answered, where the card is a question. */
  readonly answer?: Answer;
}
/** A card was put off without being answered. */
export interface ReviewPutOff extends Entry {
  readonly kind: 'review-put-off';
  readonly card: string;
  readonly until: PutOffUntil;
}
/** An answer in review, or a putting off, was taken back: it counts no more. */
export interface ReviewTakenBack extends Entry {
  readonly kind: 'review-taken-back';
  /** The id of what was taken back. */
  readonly event: string;
}

export type LearningEvent =
  | LessonOpened
  | LessonRead
  | LessonPartRead
  | QuizStarted
  | QuestionAnswered
  | QuizFinished
  | RunStarted
  | MoveMade
  | MoveRefused
  | RunEnded
  | VisitPrepared
  | DrillStarted
  | DrillAnswered
  | Reflected
  | ReviewAnswered
  | ReviewPutOff
  | ReviewTakenBack;

export type EventKind = LearningEvent['kind'];

/** An event that waits to be stored. */
export type UnplacedEvent = Unplaced<LearningEvent>;

type WithoutEntry<Event> = Event extends LearningEvent ? Omit<Event, 'v' | 'id' | 'order' | 'at'> : never;
/** An event as an activity tells it, before the record gives it its id, time and place. */
export type NewEvent = WithoutEntry<LearningEvent>;
