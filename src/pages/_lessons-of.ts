import type { Course, Lesson } from '../domain/course/course.ts';
import { type LessonPart, lessonParts } from '../domain/course/lesson-parts.ts';
import type { Locale } from '../domain/locale.ts';

/** A course's lessons in one language, in the course's order. */
export function lessonsOf(course: Course, lessons: readonly Lesson[], locale: Locale): readonly Lesson[] {
  return course.lessons.flatMap(
    (id) => lessons.find((lesson) => lesson.course === course.id && lesson.id === id && lesson.locale === locale) ?? [],
  );
}

/** The parts in which a lesson is read, cut alike in every language. */
export function partsOf({ course, id, locale, stretches }: Lesson, lessons: readonly Lesson[]): readonly LessonPart[] {
  const others = lessons.filter((other) => other.course === course && other.id === id && other.locale !== locale);
  return lessonParts(
    stretches,
    others.map((other) => other.stretches),
  );
}
