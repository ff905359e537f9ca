import { z } from 'zod';
import type { CoveredPart } from '../../../domain/course/coverage.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { partKey, text } from '../yaml/schemas.ts';
import type { Pointing, Target } from './target.ts';

const list = z.array(text).optional();
const schema = z.record(
  partKey,
  z.strictObject({ what: text, lessons: z.array(text).min(1), quizzes: list, 'role-plays': list, planned: list }),
);

/** Reads `coverage.yaml`: every numbered part of the sources, and where it is taught. */
export function parseCoverage(path: string, source: string): Parsed<Pointing<readonly CoveredPart[]>> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
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
  const targets = parts.flatMap(({ part, lessons, quizzes, rolePlays }): readonly Target[] => {
    const named = (what: Target['what'], key: string, ids: readonly string[]): readonly Target[] =>
      ids.map((target, index) => ({ by: { kind: 'part', id: part }, what, target, place: placeOf([part, key, index]) }));
    return [...named('lesson', 'lessons', lessons), ...named('quiz', 'quizzes', quizzes), ...named('role-play', 'role-plays', rolePlays)];
  });
  return { value: { value: parts, targets }, problems };
}
