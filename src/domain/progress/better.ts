import { percent } from '../percent.ts';
import type { Summary } from '../record/summary.ts';
import type { CourseOutline, RolePlayOutline } from './outline.ts';
import { quizRecord } from './quizzes.ts';
import { rolePlayRecord } from './role-plays.ts';

/** Something a learner does better than at first; both figures 0…100. */
export type Gain =
  | { readonly kind: 'role-play'; readonly rolePlay: string; readonly from: number; readonly to: number }
  | { readonly kind: 'quiz'; readonly course: string; readonly lesson: string; readonly from: number; readonly to: number };

/** Less than this may be luck. */
const LEAST_GAIN = 10;

/** What a learner has become better at, by the first and the best score of each talk and quiz; the greatest gain first, none below 10. */
export function gains(summary: Summary, courses: readonly CourseOutline[], rolePlays: readonly RolePlayOutline[]): readonly Gain[] {
  return [...talks(summary, rolePlays), ...quizzes(summary, courses)]
    .filter(({ from, to }) => to - from >= LEAST_GAIN)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

function talks(summary: Summary, rolePlays: readonly RolePlayOutline[]): readonly Gain[] {
  return rolePlays.flatMap(({ id }) => {
    const record = rolePlayRecord(summary, id);
    return record ? [{ kind: 'role-play' as const, rolePlay: id, from: Math.round(record.first), to: Math.round(record.best) }] : [];
  });
}

function quizzes(summary: Summary, courses: readonly CourseOutline[]): readonly Gain[] {
  return courses.flatMap(({ id: course, lessons }) =>
    lessons.flatMap(({ id: lesson }) => {
      const record = quizRecord(summary, course, lesson);
      return record ? [{ kind: 'quiz' as const, course, lesson, from: percent(record.first), to: percent(record.best) }] : [];
    }),
  );
}
