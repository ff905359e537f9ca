import { z } from 'zod';
import type { Term } from '../../../domain/course/glossary.ts';
import { byLocale } from '../../../domain/locale.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { idKey, localised, text, texts } from '../yaml/schemas.ts';
import type { Pointing } from './target.ts';

const schema = z.record(
  idKey,
  z.strictObject({
    name: texts,
    also: localised(z.array(text)).partial().optional(),
    definition: texts,
    lesson: text.optional(),
  }),
);

/** Reads `glossary.yaml`, keeping its order. */
export function parseGlossary(path: string, source: string): Parsed<Pointing<readonly Term[]>> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const terms = Object.entries(value).map(
    ([id, { name, definition, also, lesson }]): Term => ({
      id,
      name,
      definition,
      also: byLocale((locale) => also?.[locale] ?? []),
      ...(lesson ? { lesson } : {}),
    }),
  );
  const targets = terms.flatMap(({ id, lesson }) =>
    lesson ? [{ by: { kind: 'term', id }, what: 'lesson', target: lesson, place: placeOf([id, 'lesson']) } as const] : [],
  );
  return { value: { value: terms, targets }, problems };
}
