import { z } from 'zod';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import { STAGES, TRADES } from '../../../domain/role-play/role-play.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has small letters, digits and hyphens only');
const persona = z.enum(PERSONA_IDS);
const text = z.string().min(1, 'this is empty');

/** What stands between the `---` of a role-play. */
export const rolePlayFrontMatter = z.strictObject({
  title: text,
  /** One type; several: the type is hidden. Left out where there is a `cast`. */
  persona: z.union([persona, z.array(persona).min(2)], 'this is no customer type').optional(),
  /** Several people: id → who they are. */
  cast: z.record(id, z.strictObject({ persona, name: text })).optional(),
  trade: z.enum(TRADES),
  stage: z.enum(STAGES),
  you: text,
  customer: text,
  goal: text,
  minutes: z.int().min(1).max(30),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  start: id,
});
export type RolePlayFrontMatter = z.infer<typeof rolePlayFrontMatter>;
