import type { Question } from './question.ts';
import type { Quiz } from './quiz.ts';

/** How many questions an examination asks at least, where the course has as many. */
export const EXAM_SIZE = 24;

/** Minutes that these take somebody who knows the course. */
export const EXAM_MINUTES = 20;

/** Whole minutes that so many questions take somebody who knows the matter, 1 or more. */
export function quizMinutes(questions: number): number {
  return Math.max(1, Math.round((questions * EXAM_MINUTES) / EXAM_SIZE));
}

/** How many questions that weigh the same have to be fully right for a share of `pass`, 0…1. */
export function rightToPass(questions: number, pass: number): number {
  return Math.ceil(questions * pass - 1e-9);
}

/** Of the clock that a learner may ask for. */
const MINUTES_A_QUESTION = 1.5;

/** Whether a quiz or an examination may draw it; the others are checks within the lesson. */
export const isDrawn = ({ use }: Question): boolean => use === 'quiz';

/** How many questions a quiz at a lesson's end asks. */
export function quizSize({ draw, questions }: Pick<Quiz, 'draw' | 'questions'>): number {
  const pool = questions.filter(isDrawn).length;
  return draw
    ? Math.min(
        pool,
        draw.reduce((sum, { take }) => sum + take, 0),
      )
    : pool;
}

/** How many questions an examination over these quizzes asks. */
export function examSize(quizzes: readonly Pick<Quiz, 'questions'>[]): number {
  return Math.min(EXAM_SIZE, quizzes.flatMap(({ questions }) => questions).filter(isDrawn).length);
}

/** Whole minutes that the clock gives for so many questions. */
export function clockMinutes(questions: number): number {
  return Math.ceil(questions * MINUTES_A_QUESTION);
}
