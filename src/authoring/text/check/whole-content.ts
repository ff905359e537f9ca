import type { Figure } from '../../../domain/course/figure.ts';
import type { Term } from '../../../domain/course/glossary.ts';
import type { Objection } from '../../../domain/drill/objection.ts';
import type { OtherWays } from '../../../domain/own-words/material.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import type { RolePlay } from '../../../domain/role-play/role-play.ts';
import type { PlacedCampaign } from '../campaign/parse-campaign.ts';
import { contentPath } from '../content-paths.ts';
import type { PlacedCourse } from '../course/parse-course.ts';
import type { ParsedLesson } from '../course/parse-lesson.ts';
import type { Place } from '../problem.ts';
import type { QuizPlaces } from '../quiz/parse-quiz.ts';
import type { BeatPlaces } from '../role-play/parse-role-play.ts';
import type { PointingPaths } from '../table/parse-paths.ts';
import type { PlacedPersona } from '../table/parse-persona.ts';
import type { PlacedTechniques } from '../table/parse-techniques.ts';
import type { Target } from '../table/target.ts';

/** A parsed value with the path it came from. */
export interface FromFile<T> {
  readonly path: string;
  readonly value: T;
}

/** A quiz with the places that other files' checks point at. */
export interface PlacedQuiz extends QuizPlaces {
  readonly quiz: Quiz;
}

export interface PlacedRolePlay {
  readonly rolePlay: RolePlay;
  readonly places: BeatPlaces;
  readonly otherWays: OtherWays;
}

export interface PlacedObjections {
  readonly objections: readonly Objection[];
  /** Headings, by their words. */
  readonly places: ReadonlyMap<string, Place>;
}

/** What there is, by the paths of files: also of those that could not be read, which are told of where they stand. */
export interface There {
  readonly paths: ReadonlySet<string>;
  /** As `course/lesson`. */
  readonly lessons: ReadonlySet<string>;
  /** As `course/lesson`. */
  readonly quizzes: ReadonlySet<string>;
  readonly rolePlays: ReadonlySet<string>;
  readonly courses: ReadonlySet<string>;
  readonly personas: ReadonlySet<string>;
}

/** What the check across files looks at. */
export interface WholeContent {
  readonly courses: readonly FromFile<PlacedCourse>[];
  readonly lessons: readonly FromFile<ParsedLesson>[];
  readonly quizzes: readonly FromFile<PlacedQuiz>[];
  readonly rolePlays: readonly FromFile<PlacedRolePlay>[];
  readonly campaigns: readonly FromFile<PlacedCampaign>[];
  readonly objections: readonly FromFile<PlacedObjections>[];
  readonly personas: readonly FromFile<PlacedPersona>[];
  /** Undefined where they can't be read: then nothing is said of techniques. */
  readonly techniques: PlacedTechniques | undefined;
  readonly figures: readonly Figure[];
  readonly glossary: readonly Term[];
  readonly paths: readonly PointingPaths[];
  /** What glossary, learning paths and coverage name. */
  readonly targets: readonly Target[];
  readonly there: There;
}

export function thereIn(paths: readonly string[]): There {
  const all = paths.map(contentPath);
  const ids = (kind: 'role-play' | 'course' | 'persona'): ReadonlySet<string> =>
    new Set(all.flatMap((what) => (what.kind === kind && 'id' in what ? [what.id] : [])));
  const inCourses = (kind: 'lesson' | 'quiz'): ReadonlySet<string> =>
    new Set(all.flatMap((what) => (what.kind === kind && 'course' in what ? [`${what.course}/${what.id}`] : [])));
  return {
    paths: new Set(paths),
    lessons: inCourses('lesson'),
    quizzes: inCourses('quiz'),
    rolePlays: ids('role-play'),
    courses: ids('course'),
    personas: ids('persona'),
  };
}

/** The ids among `course/id` that are of one course. */
export function ofCourse(ids: Iterable<string>, course: string): readonly string[] {
  return [...ids].flatMap((id) => (id.startsWith(`${course}/`) ? [id.slice(course.length + 1)] : []));
}

/** The beginning of a file. */
export const topOf = (path: string): Place => ({ path, line: 1, column: 1 });
