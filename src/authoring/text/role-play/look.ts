import { z } from 'zod';
import { BEARDS, DRESSES, GLASSES, HAIRS, HATS, type Look, OLDEST, PROPS, SEXES, YOUNGEST } from '../../../domain/persona/look.ts';

const parts = {
  sex: z.enum(SEXES),
  age: z.int().min(YOUNGEST).max(OLDEST),
  dress: z.enum(DRESSES),
  prop: z.enum(PROPS),
  hair: z.enum(HAIRS).optional(),
  hat: z.enum(HATS).optional(),
  glasses: z.enum(GLASSES).optional(),
  beard: z.enum(BEARDS).optional(),
};

/** How somebody in a role-play is drawn, all of it said: nothing is guessed from names. */
export const look = z.strictObject(parts) satisfies z.ZodType<Partial<Look>>;

/** How the customer of a lesson's story is drawn: `her`, `him`, or what differs from the one who usually stands for the type. */
export const lookChange = z.union([
  z.enum(SEXES),
  z.strictObject({ ...parts, age: parts.age.optional(), dress: parts.dress.optional(), prop: parts.prop.optional() }),
]);
