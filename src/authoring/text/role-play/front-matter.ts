import { z } from 'zod';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import { STAGES, TRADES } from '../../../domain/role-play/role-play.ts';
import { idKey, text } from '../yaml/schemas.ts';
import { look } from './look.ts';

const persona = z.enum(PERSONA_IDS);

/** What stands between the `---` of a role-play. */
export const rolePlayFrontMatter = z.strictObject({
  title: text,
  /** One type; several: the type is hidden. Left out where there is a `cast`. */
  persona: z.union([persona, z.array(persona).min(2)], 'this is no customer type').optional(),
  /** Several people: id → who they are. */
  cast: z.record(idKey, z.strictObject({ persona, name: text, look: look.optional() })).optional(),
  trade: z.enum(TRADES),
  stage: z.enum(STAGES),
  you: text,
  customer: text,
  /** How the customer is drawn; with a `cast` each member has one of their own. */
  look: look.optional(),
  goal: text,
  minutes: z.int().min(1).max(30),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  start: idKey,
  /** Rows of facts that go together, of which each run has one. */
  facts: z
    .array(z.record(idKey, z.union([z.number(), text], 'this is neither a number nor a text')))
    .min(2)
    .max(12)
    .optional(),
});
export type RolePlayFrontMatter = z.infer<typeof rolePlayFrontMatter>;
