import { z } from 'zod';
import type { LearningPath, Step } from '../../../domain/course/path.ts';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const both = z.strictObject({ zh: text, en: text });
/** Exactly one of these keys. */
const step = z
  .strictObject({
    lesson: text.optional(),
    'role-play': text.optional(),
    drill: z.enum(['mixed', ...PERSONA_IDS]).optional(),
    exam: text.optional(),
  })
  .refine((entry) => Object.keys(entry).length === 1, 'a step is one of lesson, role-play, drill, exam');
const schema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has small letters, digits and hyphens only'),
  z.strictObject({
    title: both,
    summary: both,
    stretches: z.array(z.strictObject({ title: both, steps: z.array(step).min(1) })).min(1),
  }),
);

/** Reads `paths.yaml`, keeping its order. */
export function parsePaths(path: string, source: string): Parsed<readonly LearningPath[]> {
  const { value, problems } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const paths = Object.entries(value).map(
    ([id, { title, summary, stretches }]): LearningPath => ({
      id,
      title,
      summary,
      stretches: stretches.map((stretch) => ({ title: stretch.title, steps: stretch.steps.map(stepOf) })),
    }),
  );
  return { value: paths, problems };
}

function stepOf({ lesson, drill, exam, ...rest }: z.infer<typeof step>): Step {
  if (lesson !== undefined) return { kind: 'lesson', lesson };
  if (drill !== undefined) return { kind: 'drill', of: drill };
  if (exam !== undefined) return { kind: 'exam', course: exam };
  return { kind: 'role-play', rolePlay: rest['role-play'] ?? '' };
}
