import type { Summary } from '../record/summary.ts';
import { lessonReached } from './lessons.ts';
import type { Next } from './next.ts';
import type { LessonOutline } from './outline.ts';
import { quizRecord } from './quizzes.ts';

/** A lesson that was begun, to be read on in the part where it was left. */
export function halfRead(summary: Summary, course: string, { id, parts }: LessonOutline, why: 'left' | 'half-read'): Next {
  const reached = lessonReached(summary, course, id, parts);
  return { kind: 'lesson', course, lesson: id, why, ...(reached && { reached }) };
}

/** A lesson's quiz, while it is not passed. */
export function quizOf(summary: Summary, course: string, lesson: LessonOutline | undefined): Next | undefined {
  if (!lesson?.quiz) return undefined;
  const record = quizRecord(summary, course, lesson.id);
  return record?.passed ? undefined : { kind: 'quiz', course, lesson: lesson.id, why: record ? 'not-passed' : 'read' };
}
