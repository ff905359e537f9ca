import { z } from 'zod';
import { SKILLS, type Technique, type Techniques } from '../../../domain/persona/technique.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const both = z.strictObject({ zh: text, en: text });
const schema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/, 'an id has small letters and hyphens only'),
  z.strictObject({ skill: z.enum(SKILLS), mistake: z.literal(true).optional(), name: both, definition: both, example: both }),
);

/** Reads `techniques.yaml`, keeping its order. */
export function parseTechniques(path: string, text: string): Parsed<Techniques> {
  const { value, problems } = parseYaml({ path, text, line: 1 }, schema);
  if (!value) return { problems };
  const techniques = Object.entries(value).map(([id, entry]): [string, Technique] => [
    id,
    { id, skill: entry.skill, mistake: entry.mistake ?? false, name: entry.name, definition: entry.definition, example: entry.example },
  ]);
  return { value: new Map(techniques), problems };
}
