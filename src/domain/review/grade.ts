import { ANSWERED_WELL } from '../record/answered-well.ts';
import type { ReviewGrade } from '../record/review.ts';

/** An answer that took longer than so many times what its card takes was searched for. */
const LABOURED = 3;
/** Whoever took less than this share of it had it ready. */
const READY = 0.4;
/** Longer than this, milliseconds, nobody thought: the phone was put down. */
const AWAY = 10 * 60_000;

/**
 * The grade of an answer that was judged.
 * @param score 0…1
 * @param took milliseconds
 * @param seconds what the card takes
 * @param isReview whether the learner had met it before: who is quick at the first meeting may have guessed
 */
export function gradeOfAnswer(score: number, took: number, seconds: number, isReview: boolean): ReviewGrade {
  if (score < 0.5) return 'again';
  if (score < 1 || (took > LABOURED * seconds * 1000 && took < AWAY)) return 'hard';
  return isReview && took < READY * seconds * 1000 ? 'easy' : 'good';
}

/** The grade of a line said to a customer: how well it held, 0…1. */
export function gradeOfLine(score: number): ReviewGrade {
  if (score < ANSWERED_WELL) return 'again';
  return score < 1 ? 'hard' : 'good';
}
