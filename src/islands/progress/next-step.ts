import type { Next } from '../../domain/progress/continue.ts';
import { fill } from '../../i18n/fill.ts';
import type { ProgressWords } from '../../i18n/words/progress.ts';
import type { ShownCourse, ShownRolePlay } from './shown.ts';

/** A link to where one goes on. */
export interface NextStep {
  readonly text: string;
  readonly href: string;
  readonly course?: ShownCourse;
}

/** The link for what the domain says comes next; undefined where there is nothing to link to. */
export function nextStep(
  next: Next,
  courses: readonly ShownCourse[],
  rolePlays: readonly ShownRolePlay[],
  words: ProgressWords['next'],
): NextStep | undefined {
  if (next.kind === 'begin' || next.kind === 'done') return undefined;
  if (next.kind === 'role-play') {
    const rolePlay = rolePlays.find(({ id }) => id === next.rolePlay);
    return rolePlay && { text: fill(words.rolePlay, { title: rolePlay.title }), href: rolePlay.href };
  }
  const course = courses.find(({ id }) => id === next.course);
  if (!course) return undefined;
  if (next.kind === 'exam') {
    const text = fill(next.begun ? words.examBegun : words.exam, { title: course.title });
    return course.examHref === undefined ? undefined : { text, href: course.examHref, course };
  }
  const lesson = course.lessons.find(({ id }) => id === next.lesson);
  if (!lesson) return undefined;
  const { title } = lesson;
  if (next.kind === 'lesson') return { text: fill(next.begun ? words.lessonBegun : words.lesson, { title }), href: lesson.href, course };
  const text = fill(next.begun ? words.quizBegun : words.quiz, { title });
  return lesson.quizHref === undefined ? undefined : { text, href: lesson.quizHref, course };
}
