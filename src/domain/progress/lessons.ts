import type { LearningEvent } from '../log/event.ts';

export type LessonState = 'new' | 'opened' | 'read';

/** How far the learner came in one lesson, in whichever language. */
export function lessonState(events: readonly LearningEvent[], course: string, lesson: string): LessonState {
  const visits = events.filter(
    (event) => (event.kind === 'lesson-opened' || event.kind === 'lesson-read') && event.course === course && event.lesson === lesson,
  );
  if (visits.some(({ kind }) => kind === 'lesson-read')) return 'read';
  return visits.length > 0 ? 'opened' : 'new';
}
