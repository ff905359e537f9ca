import type { Prose } from '../../prose.ts';
import type { Answer } from '../../record/answer.ts';
import type { Question } from '../question.ts';

/**
 * How one part of an answer stands: `right` (given and right), `partly` (given, and worth a part of what the right one is), `wrong` (given, not
 * right), `missed` (right, not given), `left` (not right, and rightly not given).
 */
export type PartVerdict = 'right' | 'partly' | 'wrong' | 'missed' | 'left';

/** How a part stands that was given and is worth so much of the right one, 0…1. */
export function verdictFor(credit: number): 'right' | 'partly' | 'wrong' {
  return credit >= 1 ? 'right' : credit > 0 ? 'partly' : 'wrong';
}

export interface PartGrade {
  readonly id: string;
  readonly verdict: PartVerdict;
  /** The author's reason, where there is one. */
  readonly why?: Prose;
}

/** What a kind's own rule gives: a raw sum (clamped by `gradeBy`) and every part's standing. */
export interface RawGrade {
  readonly score: number;
  readonly parts: readonly PartGrade[];
  /** False where nothing was given: not attempted, which is not the same as wrong. */
  readonly answered: boolean;
}

export type Verdict = 'right' | 'partly' | 'wrong' | 'unanswered';

export interface Grade {
  /** 0…1. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly parts: readonly PartGrade[];
  /** The answer was of another kind than the question (an old log, edited storage): it counts as unanswered. */
  readonly misfit: boolean;
}

/** What holds for one kind of question. Each stands in `kinds/` and alone, so that a page brings the rules of what it asks and no others. */
export interface Rules<Kind extends Question> {
  /** The answer of somebody who has not touched the question yet. */
  readonly untouched: Answer;
  /** Undefined for an answer of another kind. */
  grade(question: Kind, answer: Answer): RawGrade | undefined;
  /** Whether an answer may be handed in. Where nothing is said: anything that is an answer at all. */
  isComplete?(question: Kind, answer: Answer): boolean;
  /**
   * What was typed can mean, told before it is graded: nothing (a slip of the hand), one thing, or two. Where decimals begin with a comma,
   * who typed two is asked which one is meant. Where nothing is said: one thing.
   */
  readings?(question: Kind, answer: Answer): readonly NumberReading[];
}

/** One number that a typed one can stand for, and the answer that says just that. */
export interface NumberReading {
  readonly number: number;
  readonly answer: Answer;
}

/** Sums of fractions such as 3 · 1/3 miss 1 by less than this. */
const ROUNDING = 1e-9;

/**
 * Grades an answer by the rules of its question's kind; pure, and the same on every machine. No answer, or one that does not fit the question,
 * scores 0 as 'unanswered'.
 */
export function gradeBy<Kind extends Question>(rules: Rules<Kind>, question: Kind, answer: Answer | undefined): Grade {
  const raw = answer && rules.grade(question, answer);
  const { score, answered } = raw ?? { score: 0, answered: false };
  const parts = (raw ?? rules.grade(question, rules.untouched))?.parts ?? [];
  const clamped = score > 1 - ROUNDING ? 1 : score < ROUNDING ? 0 : score;
  const verdict = !answered ? 'unanswered' : clamped === 1 ? 'right' : clamped === 0 ? 'wrong' : 'partly';
  return { score: answered ? clamped : 0, verdict, parts, misfit: answer !== undefined && raw === undefined };
}

/** Whether an answer may be handed in. */
export function isComplete<Kind extends Question>(rules: Rules<Kind>, question: Kind, answer: Answer): boolean {
  return rules.isComplete ? rules.isComplete(question, answer) : gradeBy(rules, question, answer).verdict !== 'unanswered';
}
