import type { Summary } from '../record/summary.ts';
import { type LessonState, lessonState } from './lessons.ts';
import type { CourseOutline } from './outline.ts';
import { examRecord, type QuizRecord, quizRecord } from './quizzes.ts';

export interface LessonProgress {
  readonly id: string;
  readonly state: LessonState;
  /** Of the quiz at its end: undefined where there is none, or none was finished. */
  readonly quiz?: QuizRecord;
}

export interface CourseProgress {
  readonly lessons: readonly LessonProgress[];
  readonly read: number;
  readonly quizzes: number;
  readonly quizzesPassed: number;
  /** Undefined where the course has none, or none was finished. */
  readonly exam?: QuizRecord;
  /** Every lesson read and every quiz passed; the examination too, where there is one. */
  readonly complete: boolean;
}

/** Whether anything was done in a lesson. */
export function isLessonBegun({ state, quiz }: LessonProgress): boolean {
  return state !== 'new' || quiz !== undefined;
}

/** Whether anything was done in a course. */
export function isCourseBegun({ lessons, exam }: CourseProgress): boolean {
  return exam !== undefined || lessons.some(isLessonBegun);
}

/** How far the learner came in a course. Lessons that are no longer in it do not count. */
export function courseProgress(summary: Summary, course: CourseOutline): CourseProgress {
  const lessons = course.lessons.map((lesson): LessonProgress => {
    const state = lessonState(summary, course.id, lesson.id);
    const quiz = lesson.quiz ? quizRecord(summary, course.id, lesson.id) : undefined;
    return { id: lesson.id, state, ...(quiz && { quiz }) };
  });
  const exam = course.exam ? examRecord(summary, course.id) : undefined;
  const read = lessons.filter(({ state }) => state === 'read').length;
  const quizzes = course.lessons.filter(({ quiz }) => quiz).length;
  const quizzesPassed = lessons.filter(({ quiz }) => quiz?.passed).length;
  const complete = lessons.length > 0 && read === lessons.length && quizzesPassed === quizzes && (!course.exam || exam?.passed === true);
  return { lessons, read, quizzes, quizzesPassed, ...(exam && { exam }), complete };
}
