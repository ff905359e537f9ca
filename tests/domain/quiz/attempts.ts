import { attemptsIn } from '../../../src/domain/record/attempt.ts';
import type { LearningEvent } from '../../../src/domain/record/event.ts';

const entry = { v: 2, order: 0, locale: 'en', content: 'x' } as const;
export const started = (attempt: string, questions: readonly string[]): LearningEvent => ({
  ...entry,
  ...{ id: `s-${attempt}`, at: 1, kind: 'quiz-started', course: 'c', quiz: 'q', use: 'quiz', attempt, seed: 7, questions },
});
export const answered = (attempt: string, question: string, score: number, at = 2): LearningEvent => ({
  ...entry,
  ...{
    id: `a-${attempt}-${question}-${at}`,
    at,
    kind: 'question-answered',
    attempt,
    question,
    answer: { kind: 'options', chosen: ['a'] },
    score,
    took: 1000,
  },
});
export const finished = (attempt: string, score: number): LearningEvent => ({
  ...entry,
  ...{ id: `f-${attempt}`, at: 9, kind: 'quiz-finished', course: 'c', quiz: 'q', use: 'quiz', attempt, score, passed: true },
});

export function attemptOf(...events: LearningEvent[]) {
  const [attempt] = attemptsIn(events);
  if (!attempt) throw new Error('no attempt');
  return attempt;
}
