import type { Answer } from './answer.ts';
import type { LearningEvent, QuizUse } from './event.ts';

/** One answer given to a question; a question may have several where its author allows more tries. */
export interface Given {
  readonly answer: Answer;
  /** 0…1, as graded then. */
  readonly score: number;
  /** Milliseconds. */
  readonly took: number;
  readonly at: number;
}

/** One sitting of a quiz, put together from the log. */
export interface Attempt {
  readonly id: string;
  readonly course: string;
  readonly quiz: string;
  readonly use: QuizUse;
  readonly seed: number;
  /** What was drawn, in the order asked; the denominator of its score. */
  readonly questions: readonly string[];
  readonly content: string;
  readonly startedAt: number;
  readonly retryOf?: string;
  readonly answers: ReadonlyMap<string, readonly Given[]>;
  readonly finished?: { readonly score: number; readonly passed: boolean; readonly at: number };
}

/**
 * All sittings, in order of their start. Answers without a start, to questions not drawn, and after the end are left out.
 * @param events in the order of the log
 */
export function attemptsIn(events: readonly LearningEvent[]): Attempt[] {
  const open = new Map<string, Attempt & { readonly answers: Map<string, Given[]> }>();
  for (const event of events) {
    if (event.kind === 'quiz-started' && !open.has(event.attempt)) {
      const { course, quiz, use, seed, questions, content, at, retryOf } = event;
      open.set(event.attempt, {
        ...{ id: event.attempt, course, quiz, use, seed, questions, content, startedAt: at, answers: new Map() },
        ...(retryOf !== undefined && { retryOf }),
      });
    } else if (event.kind === 'question-answered') {
      const attempt = open.get(event.attempt);
      if (!attempt || attempt.finished || !attempt.questions.includes(event.question)) continue;
      const { answer, score, took, at } = event;
      attempt.answers.set(event.question, [...(attempt.answers.get(event.question) ?? []), { answer, score, took, at }]);
    } else if (event.kind === 'quiz-finished') {
      const attempt = open.get(event.attempt);
      if (attempt && !attempt.finished)
        open.set(event.attempt, { ...attempt, finished: { score: event.score, passed: event.passed, at: event.at } });
    }
  }
  return [...open.values()];
}
