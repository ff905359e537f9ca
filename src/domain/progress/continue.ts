import type { Latest, Summary } from '../record/summary.ts';
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
 * @param courses in the order in which the site offers them
 */
export function whereToContinue(summary: Summary, courses: readonly CourseOutline[], rolePlays: readonly RolePlayOutline[]): Next {
  const left = unfinished(summary, summary.latest, courses, rolePlays);
  if (left) return left;
  const last = [...summary.latestIn.keys()].findLast((course) => courses.some(({ id }) => id === course));
  const started = last !== undefined || summary.rolePlays.size > 0 || summary.drills.size > 0;
  if (!started) return { kind: 'begin' };
  for (const course of [...courses.filter(({ id }) => id === last), ...courses.filter(({ id }) => id !== last)]) {
    const next = nextIn(summary, course);
    if (next) return next;
  }
  return { kind: 'done' };
}

/** The same for the page of one course, which leads on in it, whatever was done elsewhere since; undefined where all of it is done. */
export function whereToContinueIn(summary: Summary, course: CourseOutline): Next | undefined {
  return unfinished(summary, summary.latestIn.get(course.id), [course], []) ?? nextIn(summary, course);
}

/** The newest thing worked on, if it is unfinished. Who has finished something since is not called back to what lay before. */
function unfinished(
  summary: Summary,
  latest: Latest | undefined,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  if (latest === undefined || latest.kind === 'over') return undefined;
  if (latest.kind === 'role-play') return rolePlays.some(({ id }) => id === latest.rolePlay) ? latest : undefined;
  const course = courses.find(({ id }) => id === latest.course);
  if (!course) return undefined;
  if (latest.kind === 'exam') return course.exam ? { ...latest, begun: true } : undefined;
  const name = latest.kind === 'lesson' ? latest.lesson : latest.quiz;
  const lesson = course.lessons.find(({ id }) => id === name);
  if (!lesson) return undefined;
  const place = { course: course.id, lesson: lesson.id, begun: true };
  if (latest.kind === 'quiz') return lesson.quiz ? { kind: 'quiz', ...place } : undefined;
  return lessonState(summary, course.id, lesson.id) === 'opened' ? { kind: 'lesson', ...place } : undefined;
}

function nextIn(summary: Summary, course: CourseOutline): Next | undefined {
  const progress = courseProgress(summary, course);
  for (const [index, lesson] of progress.lessons.entries()) {
    if (lesson.state !== 'read') return { kind: 'lesson', course: course.id, lesson: lesson.id, begun: lesson.state === 'opened' };
    if (course.lessons[index]?.quiz && !lesson.quiz?.passed) return { kind: 'quiz', course: course.id, lesson: lesson.id, begun: false };
  }
  if (course.exam && !progress.exam?.passed) return { kind: 'exam', course: course.id, begun: false };
  return undefined;
}
