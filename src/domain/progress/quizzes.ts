import type { LearningEvent, QuizFinished, QuizUse } from '../log/event.ts';

/** What the finished attempts at one quiz come to. */
export interface QuizRecord {
  /** 0…1: the best score of all attempts. */
  readonly best: number;
  readonly attempts: number;
  readonly passed: boolean;
}

/**
 * The record of a lesson's quiz or a course's examination; undefined while no attempt is finished. A retry of the wrong answers
 * alone asks less than the quiz does, so it counts neither as an attempt nor as a score.
 * @param quiz the lesson's id; for an examination the id under which it was finished, or undefined for any of the course
 */
export function quizRecord(events: readonly LearningEvent[], course: string, use: QuizUse, quiz?: string): QuizRecord | undefined {
  const retries = new Set(events.flatMap((event) => (event.kind === 'quiz-started' && event.retryOf !== undefined ? [event.attempt] : [])));
  const finished = events.filter(
    (event): event is QuizFinished =>
      event.kind === 'quiz-finished' &&
      event.course === course &&
      event.use === use &&
      (quiz === undefined || event.quiz === quiz) &&
      !retries.has(event.attempt),
  );
  if (finished.length === 0) return undefined;
  return {
    best: Math.max(...finished.map(({ score }) => score)),
    attempts: finished.length,
    passed: finished.some(({ passed }) => passed),
  };
}
