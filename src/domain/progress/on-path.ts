import { type NamedStep, type Step, stepKey } from '../course/path.ts';
import { lessonKey, type Summary } from '../record/summary.ts';
import { halfRead } from './in-lesson.ts';
import { lessonState } from './lessons.ts';
import type { Next } from './next.ts';
import type { CourseOutline, LessonOutline, PathOutline } from './outline.ts';
import { isStepDone, stepsDone } from './path-steps.ts';
import { examRecord, quizRecord } from './quizzes.ts';

/** The step of a path that what comes next would be, on whichever path; a quiz belongs to its lesson’s step. */
export function stepOfNext(next: Next): NamedStep | undefined {
  switch (next.kind) {
    case 'lesson':
    case 'quiz':
      return { kind: 'lesson', lesson: lessonKey(next.course, next.lesson) };
    case 'role-play':
      return { kind: 'role-play', rolePlay: next.rolePlay };
    case 'exam':
      return { kind: 'exam', course: next.course };
    case 'drill':
      return next.of === undefined ? undefined : { kind: 'drill', of: next.of };
    case 'campaign':
    case 'begin':
    case 'done':
      return undefined;
  }
}

/** The same of the latest activity. A drill that is over has left nothing that says with whom it was. */
export function stepOfLatest({ latest }: Summary): Step | undefined {
  switch (latest?.kind) {
    case 'lesson':
      return { kind: 'lesson', lesson: lessonKey(latest.course, latest.lesson) };
    case 'quiz':
      return { kind: 'lesson', lesson: lessonKey(latest.course, latest.quiz) };
    case 'exam':
      return { kind: 'exam', course: latest.course };
    case 'role-play':
      return { kind: 'role-play', rolePlay: latest.rolePlay };
    default:
      return undefined;
  }
}

export function holds({ steps }: PathOutline, step: NamedStep): boolean {
  const key = stepKey(step);
  return steps.some((one) => stepKey(one) === key);
}

/**
 * The path a learner is on: of those with a step done, and not all, the one that alone holds the step at hand; where none does, or several, the one
 * with most steps done. Nobody chooses a path by more than walking it.
 * @param at what was done last, or comes next
 */
export function pathOn<Path extends PathOutline>(summary: Summary, paths: readonly Path[], at: NamedStep | undefined): Path | undefined {
  const begun = paths.filter((path) => stepsDone(summary, path) > 0);
  const unfinished = begun.filter((path) => stepsDone(summary, path) < path.steps.length);
  const [only, ...others] = at ? begun.filter((path) => holds(path, at)) : [];
  if (only && others.length === 0 && unfinished.includes(only)) return only;
  return unfinished.toSorted((a, b) => stepsDone(summary, b) - stepsDone(summary, a))[0];
}

/** What comes next on a path, whatever was done last: its lessons half read, their quizzes failed, then the first step that is not done. */
export function nextOnPath(summary: Summary, path: PathOutline, courses: readonly CourseOutline[]): Next | undefined {
  const lessons = path.steps.flatMap((step) => lessonOf(step, courses) ?? []);
  const half = lessons.find(({ course, lesson }) => lessonState(summary, course, lesson.id) === 'opened');
  if (half) return halfRead(summary, half.course, half.lesson, 'half-read');
  const failed = lessons.find(({ course, lesson }) => lesson.quiz && quizRecord(summary, course, lesson.id)?.passed === false);
  if (failed) return { kind: 'quiz', course: failed.course, lesson: failed.lesson.id, why: 'not-passed' };
  const step = path.steps.find((one) => !isStepDone(summary, one));
  switch (step?.kind) {
    case 'lesson': {
      const found = lessonOf(step, courses);
      return found && { kind: 'lesson', course: found.course, lesson: found.lesson.id, why: 'path' };
    }
    case 'role-play':
      return { kind: 'role-play', rolePlay: step.rolePlay, why: 'path' };
    case 'drill':
      return { kind: 'drill', of: step.of, why: 'path' };
    case 'exam':
      return { kind: 'exam', course: step.course, why: examRecord(summary, step.course) ? 'not-passed' : 'path' };
    case undefined:
      return undefined;
  }
}

interface Found {
  readonly course: string;
  readonly lesson: LessonOutline;
}

function lessonOf(step: Step, courses: readonly CourseOutline[]): Found | undefined {
  if (step.kind !== 'lesson') return undefined;
  for (const { id: course, lessons } of courses)
    for (const lesson of lessons) if (lessonKey(course, lesson.id) === step.lesson) return { course, lesson };
  return undefined;
}
