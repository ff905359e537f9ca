import { lessonKey, type Summary } from '../record/summary.ts';

export type LessonState = 'new' | 'opened' | 'read';

/** How far the learner came in one lesson, in whichever language. */
export function lessonState({ lessons }: Summary, course: string, lesson: string): LessonState {
  return lessons.get(lessonKey(course, lesson)) ?? 'new';
}
