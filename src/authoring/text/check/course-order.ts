import { coursePath, everyLanguage, ID, lessonPath } from '../content-paths.ts';
import type { PlacedCourse } from '../course/parse-course.ts';
import { nearest } from '../nearest.ts';
import { error, type Problem } from '../problem.ts';
import { slugOf } from '../slug.ts';
import { type FromFile, ofCourse, topOf, type WholeContent } from './whole-content.ts';

/** More lessons than this that are not in their course's list are one slip: a part of the list is not there. */
const MOST_TOLD = 3;

/** Each course names its lessons, each once, and each lesson has a course that names it. */
export function courseProblems(content: WholeContent): readonly Problem[] {
  return [
    ...content.courses.flatMap((course) => [...namedProblems(course, content), ...unnamedProblems(course, content)]),
    ...content.lessons
      .filter(({ value: { lesson } }) => !content.there.courses.has(lesson.course))
      .map(({ path, value: { lesson } }) => error(topOf(path), 'course/none', { course: lesson.course, path: coursePath(lesson.course) })),
  ];
}

/** Lessons that a course names and should not. */
function namedProblems({ path, value: { course, lessonPlaces } }: FromFile<PlacedCourse>, { there }: WholeContent): readonly Problem[] {
  const written = ofCourse(there.lessons, course.id);
  return course.lessons.flatMap((id, index): readonly Problem[] => {
    const place = lessonPlaces[index] ?? topOf(path);
    if (course.lessons.indexOf(id) !== index) return [error(place, 'course/twice', { id })];
    if (written.includes(id)) return [];
    const guess = nearest(id, written);
    if (!guess && !ID.test(id)) return [error(place, 'course/no-id', { id, slug: slugOf(id) })];
    // Without the course, which its author knows.
    const files = everyLanguage((locale) => lessonPath(course.id, id, locale).split('/').slice(2).join('/'));
    return [error(place, 'course/lost-lesson', { id, files, guess, isNamedToo: guess !== undefined && course.lessons.includes(guess) })];
  });
}

/** Lessons that are there and that their course does not name. */
function unnamedProblems({ value: { course, listPlace } }: FromFile<PlacedCourse>, { there }: WholeContent): readonly Problem[] {
  const written = ofCourse(there.lessons, course.id);
  const lost = course.lessons.filter((id) => !written.includes(id));
  const unnamed = written.filter((id) => !course.lessons.includes(id) && !lost.some((named) => nearest(named, [id])));
  if (unnamed.length > MOST_TOLD) return [error(listPlace, 'course/unnamed-lessons', { ids: unnamed })];
  return unnamed.flatMap((id) => {
    const file = everyLanguage((locale) => lessonPath(course.id, id, locale)).find((path) => there.paths.has(path));
    return file === undefined ? [] : [error(topOf(file), 'course/unnamed-lesson', { id, path: coursePath(course.id) })];
  });
}
