import { z } from 'zod';
import type { Course } from '../../../domain/course/course.ts';
import type { Parsed, Place } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { lists, texts } from '../yaml/schemas.ts';

const schema = z.strictObject({
  order: z.int(),
  title: texts,
  summary: texts,
  outcomes: lists,
  pass: z.number().min(0).max(1),
  lessons: z.array(z.string()).min(1),
});

/** A course with the places of the lessons that it names, as long as `course.lessons`. */
export interface PlacedCourse {
  readonly course: Course;
  readonly lessonPlaces: readonly Place[];
  readonly listPlace: Place;
}

export function parseCourse(path: string, source: string, id: string): Parsed<PlacedCourse> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  return {
    value: {
      course: { id, ...value },
      lessonPlaces: value.lessons.map((_, index) => placeOf(['lessons', index])),
      listPlace: placeOf(['lessons'], 'key'),
    },
    problems,
  };
}
