import type { Summary } from '../record/summary.ts';
import { courseProgress } from './course.ts';
import type { CourseOutline, RolePlayOutline } from './outline.ts';

/** What a record comes to at a glance. What is no longer on the site does not count. */
export interface InAll {
  readonly lessons: { readonly read: number; readonly total: number };
  readonly quizzes: { readonly passed: number; readonly total: number };
  /** Runs that ended. */
  readonly talks: { readonly held: number; readonly won: number };
  /** Rounds done to the end. */
  readonly drills: number;
}

export function inAll(summary: Summary, courses: readonly CourseOutline[], rolePlays: readonly RolePlayOutline[]): InAll {
  const progress = courses.map((course) => courseProgress(summary, course));
  const runs = rolePlays.flatMap(({ id }) => summary.rolePlays.get(id) ?? []);
  return {
    lessons: { read: sum(progress.map(({ read }) => read)), total: sum(courses.map(({ lessons }) => lessons.length)) },
    quizzes: { passed: sum(progress.map(({ quizzesPassed }) => quizzesPassed)), total: sum(progress.map(({ quizzes }) => quizzes)) },
    talks: { held: sum(runs.map((run) => run.runs)), won: sum(runs.map((run) => run.won)) },
    drills: sum([...summary.drills.values()].map(({ rounds }) => rounds)),
  };
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
