import type { LearningEvent, QuizUse } from '../log/event.ts';
import type { Answer } from './answer.ts';
import type { Verdict } from './rules.ts';

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

/** All sittings in the log, in order of their start. Answers without a start, to questions not drawn, and after the end are left out. */
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

/** The best score among the tries at a question; undefined where it was not answered. */
export function scoreOf(attempt: Attempt, question: string): number | undefined {
  const given = attempt.answers.get(question);
  return given === undefined ? undefined : Math.max(...given.map((one) => one.score));
}

/** The first question without an answer, by position; the number of questions where all are answered. */
export function resumeAt(attempt: Attempt): number {
  const open = attempt.questions.findIndex((question) => !attempt.answers.has(question));
  return open < 0 ? attempt.questions.length : open;
}

/** What a retry asks again: everything that was not fully right, unanswered questions among it, in the order first asked. */
export function toRetry(attempt: Attempt): string[] {
  return attempt.questions.filter((question) => (scoreOf(attempt, question) ?? 0) < 1);
}

/** Each further try at a question in one sitting costs a third of its score (Moodle's 'interactive with multiple tries'). `tries` earlier ones: 0 for the first. */
export function creditAfter(tries: number, score: number): number {
  return score * Math.max(0, 1 - tries / 3);
}

/** Whether the question may be tried again in this sitting. */
export function mayTryAgain(allowed: number, given: readonly Given[], verdict: Verdict): boolean {
  return verdict !== 'right' && given.length > 0 && given.length < allowed;
}
