import type { Outcome } from '../record/move.ts';
import type { Latest, LessonReached, Summary } from '../record/summary.ts';
import { courseProgress } from './course.ts';
import { lessonReached, lessonState } from './lessons.ts';
import type { CourseOutline, LessonOutline, RolePlayOutline } from './outline.ts';
import { quizRecord } from './quizzes.ts';
import { MASTERED, personaRecord, rolePlayRecord } from './role-plays.ts';

/** What a learner should do next, and why. */
export type Next =
  /** Nothing was done yet. */
  | { readonly kind: 'begin' }
  /** `left`: just now, in the middle; `half-read`: some time ago; `lost`, `met`: a talk with the lesson’s type was lost, or held. */
  | {
      readonly kind: 'lesson';
      readonly course: string;
      readonly lesson: string;
      readonly why: 'left' | 'half-read' | 'lost' | 'met' | 'follows';
      /** Where one goes on in a lesson that was left further down than in its first part. */
      readonly reached?: LessonReached;
    }
  /** `read`: its lesson was. */
  | { readonly kind: 'quiz'; readonly course: string; readonly lesson: string; readonly why: 'left' | 'not-passed' | 'read' }
  /** `earned`: everything before it is read and passed. */
  | { readonly kind: 'exam'; readonly course: string; readonly why: 'left' | 'not-passed' | 'earned' }
  /** `practise`: the type’s lesson is done and nobody of the type was met. `new`, `weakest`: all courses are done. */
  | { readonly kind: 'role-play'; readonly rolePlay: string; readonly why: 'left' | 'lost' | 'practise' | 'new' | 'weakest' }
  | { readonly kind: 'drill'; readonly why: 'left' }
  /** Everything is read, passed and well played. */
  | { readonly kind: 'done' };

const GONE_WRONG: ReadonlySet<Outcome> = new Set(['stalled', 'lost', 'walk-out']);

/**
 * Where the learner left, or what comes next. The latest activity decides, in whichever language: it goes on if it is unfinished, else it has a
 * consequence (a read lesson its quiz, a failed quiz another try, a talk the lesson on its type). After that, in the course worked on last: lessons
 * half read, quizzes failed, then what was never begun; then the other courses; then talks.
 * @param courses in the order in which the site offers them
 */
export function whereToContinue(summary: Summary, courses: readonly CourseOutline[], rolePlays: readonly RolePlayOutline[]): Next {
  const { latest } = summary;
  const first = left(summary, latest, courses, rolePlays) ?? consequence(summary, latest, courses, rolePlays);
  if (first) return first;
  const last = [...summary.latestIn.keys()].findLast((course) => courses.some(({ id }) => id === course));
  const isBegun = last !== undefined || summary.rolePlays.size > 0 || summary.drills.size > 0;
  if (!isBegun) return { kind: 'begin' };
  for (const course of [...courses.filter(({ id }) => id === last), ...courses.filter(({ id }) => id !== last)]) {
    const next = nextIn(summary, course, rolePlays);
    if (next) return next;
  }
  return talkToPlay(summary, rolePlays) ?? { kind: 'done' };
}

/** The same for the page of one course, which leads on in it, whatever was done elsewhere since; undefined where all of it is done. */
export function whereToContinueIn(summary: Summary, course: CourseOutline): Next | undefined {
  const latest = summary.latestIn.get(course.id);
  return left(summary, latest, [course], []) ?? consequence(summary, latest, [course], []) ?? nextIn(summary, course, []);
}

/** The latest activity itself, if it is unfinished. */
function left(
  summary: Summary,
  latest: Latest | undefined,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  switch (latest?.kind) {
    case 'lesson': {
      const { course, lesson } = latest;
      const outline = lessonIn(courses, course, lesson);
      return outline && lessonState(summary, course, lesson) === 'opened' ? halfRead(summary, course, outline, 'left') : undefined;
    }
    case 'quiz': {
      const { course, quiz: lesson, ended } = latest;
      return !ended && lessonIn(courses, course, lesson)?.quiz ? { kind: 'quiz', course, lesson, why: 'left' } : undefined;
    }
    case 'exam': {
      const { course, ended } = latest;
      return !ended && courses.some(({ id, exam }) => id === course && exam) ? { kind: 'exam', course, why: 'left' } : undefined;
    }
    case 'role-play': {
      const { rolePlay, ended } = latest;
      return !ended && rolePlays.some(({ id }) => id === rolePlay) ? { kind: 'role-play', rolePlay, why: 'left' } : undefined;
    }
    case 'drill':
      return latest.ended ? undefined : { kind: 'drill', why: 'left' };
    case undefined:
      return undefined;
  }
}

function halfRead(summary: Summary, course: string, { id, parts }: LessonOutline, why: 'left' | 'half-read'): Next {
  const reached = lessonReached(summary, course, id, parts);
  return { kind: 'lesson', course, lesson: id, why, ...(reached && { reached }) };
}

/** What the latest activity, being over, asks for. */
function consequence(
  summary: Summary,
  latest: Latest | undefined,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  switch (latest?.kind) {
    case 'lesson':
      return quizOf(summary, latest.course, lessonIn(courses, latest.course, latest.lesson));
    case 'quiz':
      return quizOf(summary, latest.course, lessonIn(courses, latest.course, latest.quiz));
    case 'role-play':
      return afterTalk(summary, latest.rolePlay, courses, rolePlays);
    default:
      return undefined;
  }
}

/** A lesson's quiz, while it is not passed. */
function quizOf(summary: Summary, course: string, lesson: LessonOutline | undefined): Next | undefined {
  if (!lesson?.quiz) return undefined;
  const record = quizRecord(summary, course, lesson.id);
  return record?.passed ? undefined : { kind: 'quiz', course, lesson: lesson.id, why: record ? 'not-passed' : 'read' };
}

/** After a talk, the lesson on its type while it is unread; after one that went wrong, the talk again until it is won. */
function afterTalk(
  summary: Summary,
  rolePlay: string,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  const outline = rolePlays.find(({ id }) => id === rolePlay);
  if (!outline) return undefined;
  const { lastEnded } = summary;
  const wentWrong = lastEnded?.rolePlay === rolePlay && GONE_WRONG.has(lastEnded.outcome);
  const [persona, ...others] = outline.personas;
  for (const { id: course, lessons } of persona && others.length === 0 ? courses : [])
    for (const lesson of lessons)
      if (lesson.persona === persona && lessonState(summary, course, lesson.id) !== 'read')
        return { kind: 'lesson', course, lesson: lesson.id, why: wentWrong ? 'lost' : 'met' };
  const isWon = (rolePlayRecord(summary, rolePlay)?.won ?? 0) > 0;
  return wentWrong && !isWon ? { kind: 'role-play', rolePlay, why: 'lost' } : undefined;
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
  const talk = rolePlays.find(({ personas }) => personas.length === 1 && personas[0] === persona);
  return talk && { kind: 'role-play', rolePlay: talk.id, why: 'practise' };
}

/** With all courses done: a talk never held, else the one with most to gain. */
function talkToPlay(summary: Summary, rolePlays: readonly RolePlayOutline[]): Next | undefined {
  const best = ({ id }: RolePlayOutline): number => {
    const record = rolePlayRecord(summary, id);
    // What only a patient customer was asked is still to be done.
    return record === undefined ? -1 : record.level === 'patient' ? 0 : record.best;
  };
  const [talk] = rolePlays.toSorted((a, b) => best(a) - best(b));
  if (!talk || best(talk) >= MASTERED) return undefined;
  return { kind: 'role-play', rolePlay: talk.id, why: best(talk) < 0 ? 'new' : 'weakest' };
}

function lessonIn(courses: readonly CourseOutline[], course: string, lesson: string): LessonOutline | undefined {
  return courses.find(({ id }) => id === course)?.lessons.find(({ id }) => id === lesson);
}
