import type { Course, Lesson } from '../domain/course/course.ts';
import type { Locale } from '../domain/locale.ts';

/** A course's lessons in one language, in the course's order. */
export function lessonsOf(course: Course, lessons: readonly Lesson[], locale: Locale): readonly Lesson[] {
  return course.lessons.flatMap(
    (id) => lessons.find((lesson) => lesson.course === course.id && lesson.id === id && lesson.locale === locale) ?? [],
  );
}
