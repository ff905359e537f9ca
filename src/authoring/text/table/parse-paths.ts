import { z } from 'zod';
import type { LearningPath, Step } from '../../../domain/course/path.ts';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import type { Parsed, Place } from '../problem.ts';
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
    within: z.int().min(1).max(600).optional(),
    stretches: z.array(z.strictObject({ title: texts, steps: z.array(step).min(1) })).min(1),
  }),
);

/** The paths with everything that they name. `promises`: where each says within how many minutes it stays, by id. */
export interface PointingPaths extends Pointing<readonly LearningPath[]> {
  readonly promises: ReadonlyMap<string, Place>;
}

/** Reads `paths.yaml`, keeping its order. */
export function parsePaths(path: string, source: string): Parsed<PointingPaths> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const paths = Object.entries(value).map(
    ([id, { title, summary, within, stretches }]): LearningPath => ({
      ...{ id, title, summary },
      ...(within !== undefined && { within }),
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
  const promises = new Map(paths.flatMap(({ id, within }) => (within === undefined ? [] : [[id, placeOf([id, 'within'])] as const])));
  return { value: { value: paths, targets, promises }, problems };
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
