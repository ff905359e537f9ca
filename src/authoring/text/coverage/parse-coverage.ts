import { z } from 'zod';
import type { CoveredPart } from '../../../domain/course/coverage.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const list = z.array(text).optional();
const schema = z.record(
  z.string().regex(/^\d+(\.\d+)*$/, 'a part is numbered, e.g. "2.1"'),
  z.strictObject({ what: text, lessons: z.array(text).min(1), quizzes: list, 'role-plays': list, planned: list }),
);

/** Reads `coverage.yaml`: every numbered part of the sources, and where it is taught. */
export function parseCoverage(path: string, source: string): Parsed<readonly CoveredPart[]> {
  const { value, problems } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const parts = Object.entries(value).map(
    ([part, entry]): CoveredPart => ({
      part,
      what: entry.what,
      lessons: entry.lessons,
      quizzes: entry.quizzes ?? [],
      rolePlays: entry['role-plays'] ?? [],
      planned: entry.planned ?? [],
    }),
  );
  return { value: parts, problems };
}
