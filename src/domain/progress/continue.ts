import type { LearningEvent, QuizStarted, RunStarted } from '../log/event.ts';
import { courseProgress } from './course.ts';
import { lessonState } from './lessons.ts';
import type { CourseOutline, RolePlayOutline } from './outline.ts';

/** Where a learner takes up again. */
export type Next =
  /** Nothing was done yet. */
  | { readonly kind: 'begin' }
  /** `begun`: opened and not read to its end. */
  | { readonly kind: 'lesson'; readonly course: string; readonly lesson: string; readonly begun: boolean }
  /** `begun`: an attempt is under way. */
  | { readonly kind: 'quiz'; readonly course: string; readonly lesson: string; readonly begun: boolean }
  | { readonly kind: 'exam'; readonly course: string; readonly begun: boolean }
  /** A talk was left in the middle. */
  | { readonly kind: 'role-play'; readonly rolePlay: string }
  /** Everything is read and passed. */
  | { readonly kind: 'done' };

/**
 * Where the learner left, or what comes next. The newest thing left unfinished comes first, in whichever language it was begun;
 * then, in the course worked on last: the first lesson not read or quiz not passed, then the examination; then the other courses.
 * @param events in order of time
 * @param courses in the order in which the site offers them
 */
export function whereToContinue(
  events: readonly LearningEvent[],
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next {
  const left = unfinished(events, courses, rolePlays);
  if (left) return left;
  const last = lastCourse(events, courses);
  const started = last !== undefined || events.some(({ kind }) => kind === 'run-ended' || kind === 'drill-answered');
  if (!started) return { kind: 'begin' };
  for (const course of [...courses.filter(({ id }) => id === last), ...courses.filter(({ id }) => id !== last)]) {
    const next = nextIn(events, course);
    if (next) return next;
  }
  return { kind: 'done' };
}

/** What the newest event belongs to, if that is unfinished. Who has finished something since is not called back to what lay before. */
function unfinished(
  events: readonly LearningEvent[],
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  for (const event of events.toReversed()) {
    switch (event.kind) {
      case 'run-started':
      case 'move-made':
      case 'run-ended': {
        const rolePlay = unfinishedRun(events, event.run);
        return rolePlays.some(({ id }) => id === rolePlay) && rolePlay !== undefined ? { kind: 'role-play', rolePlay } : undefined;
      }
      case 'quiz-started':
      case 'question-answered':
      case 'quiz-finished':
        return unfinishedQuiz(events, courses, event.attempt);
      case 'lesson-opened':
      case 'lesson-read':
      case 'reflected':
        return unfinishedLesson(events, courses, event.course, event.lesson);
      case 'drill-answered':
        return undefined;
      case 'move-refused':
        break;
    }
  }
  return undefined;
}

function unfinishedRun(events: readonly LearningEvent[], run: string): string | undefined {
  if (events.some((event) => event.kind === 'run-ended' && event.run === run)) return undefined;
  return events.find((event): event is RunStarted => event.kind === 'run-started' && event.run === run)?.rolePlay;
}

function unfinishedQuiz(events: readonly LearningEvent[], courses: readonly CourseOutline[], attempt: string): Next | undefined {
  const start = events.find((event): event is QuizStarted => event.kind === 'quiz-started' && event.attempt === attempt);
  if (!start) return undefined;
  // A check stands in the middle of a lesson: what is under way is the lesson.
  if (start.use === 'lesson') return unfinishedLesson(events, courses, start.course, start.quiz);
  if (events.some((event) => event.kind === 'quiz-finished' && event.attempt === attempt)) return undefined;
  const course = courses.find(({ id }) => id === start.course);
  if (start.use === 'exam') return course?.exam ? { kind: 'exam', course: course.id, begun: true } : undefined;
  const offered = course?.lessons.some(({ id, quiz }) => id === start.quiz && quiz);
  return offered ? { kind: 'quiz', course: start.course, lesson: start.quiz, begun: true } : undefined;
}

function unfinishedLesson(
  events: readonly LearningEvent[],
  courses: readonly CourseOutline[],
  course: string,
  lesson: string,
): Next | undefined {
  const offered = courses.some(({ id, lessons }) => id === course && lessons.some((other) => other.id === lesson));
  return offered && lessonState(events, course, lesson) === 'opened' ? { kind: 'lesson', course, lesson, begun: true } : undefined;
}

function lastCourse(events: readonly LearningEvent[], courses: readonly CourseOutline[]): string | undefined {
  for (const event of events.toReversed()) {
    if ('course' in event && courses.some(({ id }) => id === event.course)) return event.course;
  }
  return undefined;
}

function nextIn(events: readonly LearningEvent[], course: CourseOutline): Next | undefined {
  const progress = courseProgress(events, course);
  for (const [index, lesson] of progress.lessons.entries()) {
    if (lesson.state !== 'read') return { kind: 'lesson', course: course.id, lesson: lesson.id, begun: lesson.state === 'opened' };
    if (course.lessons[index]?.quiz && !lesson.quiz?.passed) return { kind: 'quiz', course: course.id, lesson: lesson.id, begun: false };
  }
  if (course.exam && !progress.exam?.passed) return { kind: 'exam', course: course.id, begun: false };
  return undefined;
}
