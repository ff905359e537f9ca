import { resumeAt, toRetry } from '../../../domain/quiz/results/tries.ts';
import type { Attempt } from '../../../domain/record/attempt.ts';
import { bringKinds } from '../question/kinds.ts';
import { newDraw } from './new-draw.ts';
import { type Entry, type QuizProps, questionsIn } from './sitting-props.ts';

/** What lies behind a quiz's door, fetched as one. */
export { default as Sitting } from './Sitting.svelte';

/** Resolves when the question that is shown first can be shown, so that nobody enters an empty room. */
export async function bringFirst(quiz: Pick<QuizProps, 'use' | 'quizzes'>, entry: Entry, attempts: readonly Attempt[]): Promise<void> {
  const question = questionsIn(quiz).get(firstOf(quiz, entry, attempts) ?? '');
  await bringKinds(question ? [question] : []);
}

function firstOf(quiz: Pick<QuizProps, 'use' | 'quizzes'>, entry: Entry, attempts: readonly Attempt[]): string | undefined {
  if (entry.kind === 'start') return newDraw(quiz, entry.seed).drawn[0];
  const attempt = attempts.find(({ id }) => id === entry.attempt);
  if (!attempt || entry.kind === 'review') return undefined;
  return entry.kind === 'resume' ? attempt.questions[resumeAt(attempt)] : toRetry(attempt)[0];
}
