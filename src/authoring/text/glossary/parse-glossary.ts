import { z } from 'zod';
import type { Term } from '../../../domain/course/glossary.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const both = z.strictObject({ zh: text, en: text });
const schema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has small letters, digits and hyphens only'),
  z.strictObject({
    name: both,
    also: z.strictObject({ zh: z.array(text).optional(), en: z.array(text).optional() }).optional(),
    definition: both,
    lesson: text.optional(),
  }),
);

/** Reads `glossary.yaml`, keeping its order. */
export function parseGlossary(path: string, source: string): Parsed<readonly Term[]> {
  const { value, problems } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const terms = Object.entries(value).map(
    ([id, entry]): Term => ({
      id,
      name: entry.name,
      definition: entry.definition,
      also: { zh: entry.also?.zh ?? [], en: entry.also?.en ?? [] },
      ...(entry.lesson ? { lesson: entry.lesson } : {}),
    }),
  );
  return { value: terms, problems };
}
