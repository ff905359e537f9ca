import { z } from 'zod';
import type { Course } from '../../../domain/course/course.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const both = z.strictObject({ zh: text, en: text });
const schema = z.strictObject({
  order: z.int(),
  title: both,
  summary: both,
  outcomes: z.strictObject({ zh: z.array(text).min(1), en: z.array(text).min(1) }),
  pass: z.number().min(0).max(1),
  lessons: z.array(z.string()).min(1),
});

export function parseCourse(path: string, text: string, id: string): Parsed<Course> {
  const { value, problems } = parseYaml({ path, text, line: 1 }, schema);
  return value ? { value: { id, ...value }, problems } : { problems };
}
