import { type LessonReached, lessonKey, type Summary } from '../record/summary.ts';

export type LessonState = 'new' | 'opened' | 'read';

/** How far the learner came in one lesson, in whichever language. */
export function lessonState({ lessons }: Summary, course: string, lesson: string): LessonState {
  return lessons.get(lessonKey(course, lesson)) ?? 'new';
}

/**
 * The part to go on with in a lesson that was left in the middle, and of how many; undefined where there is nothing to go back to: it was never
 * read, was left in its first part, or was read to its end since.
 * @param parts how many parts the lesson has today; 1 or more
 */
export function lessonReached({ reached }: Summary, course: string, lesson: string, parts: number): LessonReached | undefined {
  const found = reached.get(lessonKey(course, lesson));
  if (!found) return undefined;
  const part = Math.min(found.part, parts);
  return part > 1 ? { part, parts } : undefined;
}
