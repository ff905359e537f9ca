import { z } from 'zod';
import type { LearningPath, Step } from '../../../domain/course/path.ts';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import type { Parsed } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { idKey, text, texts } from '../yaml/schemas.ts';
import type { Pointing, Target } from './target.ts';

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
  idKey,
  z.strictObject({
    title: texts,
    summary: texts,
    stretches: z.array(z.strictObject({ title: texts, steps: z.array(step).min(1) })).min(1),
  }),
);

/** Reads `paths.yaml`, keeping its order. */
export function parsePaths(path: string, source: string): Parsed<Pointing<readonly LearningPath[]>> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const paths = Object.entries(value).map(
    ([id, { title, summary, stretches }]): LearningPath => ({
      id,
      title,
      summary,
      stretches: stretches.map((stretch) => ({ title: stretch.title, steps: stretch.steps.map(stepOf) })),
    }),
  );
  const targets = paths.flatMap(({ id, stretches }) =>
    stretches.flatMap(({ steps }, stretch) =>
      steps.flatMap((one, index): readonly Target[] => {
        const named = namedBy(one);
        return named ? [{ ...named, by: { kind: 'path', id }, place: placeOf([id, 'stretches', stretch, 'steps', index, one.kind]) }] : [];
      }),
    ),
  );
  return { value: { value: paths, targets }, problems };
}

function stepOf({ lesson, drill, exam, ...rest }: z.infer<typeof step>): Step {
  if (lesson !== undefined) return { kind: 'lesson', lesson };
  if (drill !== undefined) return { kind: 'drill', of: drill };
  if (exam !== undefined) return { kind: 'exam', course: exam };
  return { kind: 'role-play', rolePlay: rest['role-play'] ?? '' };
}

function namedBy(step: Step): Pick<Target, 'what' | 'target'> | undefined {
  switch (step.kind) {
    case 'lesson':
      return { what: 'lesson', target: step.lesson };
    case 'role-play':
      return { what: 'role-play', target: step.rolePlay };
    case 'exam':
      return { what: 'course', target: step.course };
    case 'drill':
      return undefined;
  }
}
