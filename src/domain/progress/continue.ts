import type { Summary } from '../record/summary.ts';
import { afterLatest } from './after-latest.ts';
import { courseProgress } from './course.ts';
import { halfRead, quizOf } from './in-lesson.ts';
import { lessonState } from './lessons.ts';
import type { Next } from './next.ts';
import { holds, nextOnPath, pathOn, stepOfLatest, stepOfNext } from './on-path.ts';
import type { CampaignOutline, CourseOutline, LessonOutline, PathOutline, RolePlayOutline } from './outline.ts';
import { isPathDone } from './path-steps.ts';
import { MASTERED, personaRecord, rolePlayRecord } from './role-plays.ts';

/** All that there is to go on with: courses and paths in the order in which the site offers them. */
export interface Site<Path extends PathOutline = PathOutline> {
  readonly courses: readonly CourseOutline[];
  readonly rolePlays: readonly RolePlayOutline[];
  readonly paths: readonly Path[];
  /** None where they are left out. */
  readonly campaigns?: readonly CampaignOutline[];
}

/**
 * Where the learner left, or what comes next. The latest activity decides, in whichever language: it goes on if it is unfinished, else it has a
 * consequence (a read lesson its quiz, a failed quiz another try, a talk the lesson on its type). After that, on the path one is on, or in the course
 * worked on last where that was no step of the path: lessons half read, quizzes failed, then what was never begun; then the other courses; then talks.
 */
export function whereToContinue(summary: Summary, site: Site): Next {
  const { courses, rolePlays, paths } = site;
  const first = afterLatest(summary, summary.latest, site);
  if (first) return first;
  const last = [...summary.latestIn.keys()].findLast((course) => courses.some(({ id }) => id === course));
  const isBegun = last !== undefined || summary.rolePlays.size > 0 || summary.drills.size > 0;
  if (!isBegun) return { kind: 'begin' };
  const path = pathToContinue(summary, { courses, rolePlays, paths });
  const inLast = courses.filter(({ id }) => id === last).map((course) => () => nextIn(summary, course, rolePlays));
  const onPath = path ? [() => nextOnPath(summary, path, courses)] : [];
  const inOthers = courses.filter(({ id }) => id !== last).map((course) => () => nextIn(summary, course, rolePlays));
  const ways = isBesides(summary, path) ? [...inLast, ...onPath, ...inOthers] : [...onPath, ...inLast, ...inOthers];
  for (const way of ways) {
    const next = way();
    const step = next && stepOfNext(next);
    // A step of the path comes in the order of the path.
    if (next) return (path && step && holds(path, step) ? nextOnPath(summary, path, courses) : undefined) ?? next;
  }
  return talkToPlay(summary, rolePlays) ?? { kind: 'done' };
}

/** The path that the learner is on, by what comes next where the latest activity says it, else by that activity; undefined where it is none. */
export function pathToContinue<Path extends PathOutline>(summary: Summary, site: Site<Path>): Path | undefined {
  const first = afterLatest(summary, summary.latest, site);
  return pathOn(summary, site.paths, first ? stepOfNext(first) : stepOfLatest(summary));
}

/** Whether the latest activity was one in a course that is no step of the path. */
function isBesides(summary: Summary, path: PathOutline | undefined): boolean {
  const step = stepOfLatest(summary);
  return (step?.kind === 'lesson' || step?.kind === 'exam') && !(path && holds(path, step));
}

/** The same for the page of one course, which leads on in it, whatever was done elsewhere since; undefined where all of it is done. */
export function whereToContinueIn(summary: Summary, course: CourseOutline): Next | undefined {
  return afterLatest(summary, summary.latestIn.get(course.id), { courses: [course], rolePlays: [] }) ?? nextIn(summary, course, []);
}

/**
 * The same for one path: what `whereToContinue` says, as long as that is on the path; else the path’s own next step. Undefined where all of its steps
 * are done.
 */
export function whereToContinueOn(summary: Summary, path: PathOutline, site: Omit<Site, 'paths'>): Next | undefined {
  if (isPathDone(summary, path)) return undefined;
  const first = afterLatest(summary, summary.latest, site);
  const step = first && stepOfNext(first);
  return step && holds(path, step) ? first : nextOnPath(summary, path, site.courses);
}

function nextIn(summary: Summary, course: CourseOutline, rolePlays: readonly RolePlayOutline[]): Next | undefined {
  const { lessons, exam } = courseProgress(summary, course);
  const half = course.lessons.find(({ id }) => lessonState(summary, course.id, id) === 'opened');
  if (half) return halfRead(summary, course.id, half, 'half-read');
  const failed = lessons.find(({ quiz }) => quiz?.passed === false);
  if (failed) return { kind: 'quiz', course: course.id, lesson: failed.id, why: 'not-passed' };
  for (const lesson of course.lessons) {
    if (lessonState(summary, course.id, lesson.id) !== 'read')
      return { kind: 'lesson', course: course.id, lesson: lesson.id, why: 'follows' };
    const next = quizOf(summary, course.id, lesson) ?? practiceOf(summary, lesson, rolePlays);
    if (next) return next;
  }
  if (course.exam && !exam?.passed) return { kind: 'exam', course: course.id, why: exam ? 'not-passed' : 'earned' };
  return undefined;
}

/** The first talk with the type that a lesson is about, while nobody of that type was met. */
function practiceOf(summary: Summary, { persona }: LessonOutline, rolePlays: readonly RolePlayOutline[]): Next | undefined {
  if (persona === undefined || personaRecord(summary, rolePlays, persona)) return undefined;
  const talk = rolePlays.find(({ personas, isLaterVisit }) => !isLaterVisit && personas.length === 1 && personas[0] === persona);
  return talk && { kind: 'role-play', rolePlay: talk.id, why: 'practise' };
}

/** With all courses done: a talk never held, else the one with most to gain. */
function talkToPlay(summary: Summary, rolePlays: readonly RolePlayOutline[]): Next | undefined {
  const best = ({ id }: RolePlayOutline): number => {
    const record = rolePlayRecord(summary, id);
    // What only a patient customer was asked is still to be done.
    return record === undefined ? -1 : record.level === 'patient' ? 0 : record.best;
  };
  const [talk] = rolePlays.filter(({ isLaterVisit }) => !isLaterVisit).toSorted((a, b) => best(a) - best(b));
  if (!talk || best(talk) >= MASTERED) return undefined;
  return { kind: 'role-play', rolePlay: talk.id, why: best(talk) < 0 ? 'new' : 'weakest' };
}
