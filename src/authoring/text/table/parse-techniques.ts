import { z } from 'zod';
import { SKILLS, type Technique, type Techniques } from '../../../domain/persona/technique.ts';
import type { Parsed, Place } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { idKey, texts } from '../yaml/schemas.ts';

const schema = z.record(
  idKey,
  z.strictObject({ skill: z.enum(SKILLS), mistake: z.literal(true).optional(), name: texts, definition: texts, example: texts }),
);

/** The techniques, and where each has its entry. */
export interface PlacedTechniques {
  readonly techniques: Techniques;
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads `techniques.yaml`, keeping its order. */
export function parseTechniques(path: string, source: string): Parsed<PlacedTechniques> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const techniques = Object.entries(value).map(([id, { mistake, ...entry }]): [string, Technique] => [
    id,
    { id, ...entry, mistake: mistake ?? false },
  ]);
  const places = new Map(techniques.map(([id]) => [id, placeOf([id], 'key')]));
  return { value: { techniques: new Map(techniques), places }, problems };
}
