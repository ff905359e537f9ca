import type { Prose } from '../prose.ts';
import type { Answer } from './answer.ts';
import { gradeBlanks } from './kinds/blanks.ts';
import { gradeMarking } from './kinds/marking.ts';
import { gradeMatching } from './kinds/matching.ts';
import { gradeMultiple } from './kinds/multiple.ts';
import { gradeNumber } from './kinds/number.ts';
import { gradeOrdering } from './kinds/ordering.ts';
import { gradeSingle } from './kinds/single.ts';
import { gradeSorting } from './kinds/sorting.ts';
import { gradeTranscript } from './kinds/transcript.ts';
import type { Question } from './question.ts';

/**
 * How one part of an answer stands: `right` (given and right), `wrong` (given, not right), `missed` (right, not given),
 * `left` (not right, and rightly not given).
 */
export type PartVerdict = 'right' | 'wrong' | 'missed' | 'left';

export interface PartGrade {
  readonly id: string;
  readonly verdict: PartVerdict;
  /** The author's reason, where there is one. */
  readonly why?: Prose;
}

/** What a kind's own rule gives: a raw sum (clamped by `grade`) and every part's standing. */
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

/** Sums of fractions such as 3 · 1/3 miss 1 by less than this. */
const ROUNDING = 1e-9;

/**
 * Grades an answer; pure, and the same on every machine. No answer, or one that does not fit the question, scores 0 as 'unanswered'.
 * Every kind's rule stands with its function in `kinds/`.
 */
export function grade(question: Question, answer: Answer | undefined): Grade {
  const raw = answer === undefined ? undefined : gradeByKind(question, answer);
  const { score, parts, answered } = raw ?? { ...emptyGrade(question), answered: false };
  const clamped = score > 1 - ROUNDING ? 1 : score < ROUNDING ? 0 : score;
  const verdict = !answered ? 'unanswered' : clamped === 1 ? 'right' : clamped === 0 ? 'wrong' : 'partly';
  return { score: answered ? clamped : 0, verdict, parts, misfit: answer !== undefined && raw === undefined };
}

function gradeByKind(question: Question, answer: Answer): RawGrade | undefined {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return answer.kind === 'options' ? gradeSingle(question, answer.chosen) : undefined;
    case 'multiple':
      return answer.kind === 'options' ? gradeMultiple(question, answer.chosen) : undefined;
    case 'ordering':
      return answer.kind === 'order' ? gradeOrdering(question, answer.items) : undefined;
    case 'matching':
      return answer.kind === 'pairs' ? gradeMatching(question, answer.pairs) : undefined;
    case 'sorting':
      return answer.kind === 'pairs' ? gradeSorting(question, answer.pairs) : undefined;
    case 'blanks':
      return answer.kind === 'text' ? gradeBlanks(question, answer.entries) : undefined;
    case 'number':
      return answer.kind === 'text' ? gradeNumber(question, answer.entries) : undefined;
    case 'marking':
      return answer.kind === 'marks' ? gradeMarking(question, answer.marked) : undefined;
    case 'transcript':
      return answer.kind === 'verdict' ? gradeTranscript(question, answer) : undefined;
  }
}

function emptyGrade(question: Question): RawGrade {
  return gradeByKind(question, noAnswer(question)) ?? { score: 0, parts: [], answered: false };
}

/** The answer of somebody who has not touched the question yet. */
export function noAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'true-false':
    case 'multiple':
      return { kind: 'options', chosen: [] };
    case 'ordering':
      return { kind: 'order', items: [] };
    case 'matching':
    case 'sorting':
      return { kind: 'pairs', pairs: {} };
    case 'blanks':
    case 'number':
      return { kind: 'text', entries: {} };
    case 'marking':
      return { kind: 'marks', marked: [] };
    case 'transcript':
      return { kind: 'verdict' };
  }
}
