import { seedOf } from '../chance/hash.ts';
import { seeded, shuffled } from '../chance/random.ts';
import type { PersonaId } from '../persona/persona.ts';
import type { Objection } from './objection.ts';

/** Objections in one drill. */
export const ROUNDS = 10;

/** Minutes that these take. */
export const DRILL_MINUTES = 5;

/** Which objections to draw from: one type's, or all types' mixed. */
export type DrillOf = PersonaId | 'mixed';

/** What drawing needs to know of an objection. */
type Drawable = Pick<Objection, 'id' | 'persona'>;

/** The objections of a drill: the same bank, choice of type and seed always give the same. Mixed drills go round the types. */
export function drawDrill<T extends Drawable>(bank: readonly T[], of: DrillOf, seed: number, rounds: number = ROUNDS): readonly T[] {
  const chance = seeded(seed);
  const drawn =
    of === 'mixed'
      ? dealt(bank, chance)
      : shuffled(
          bank.filter((objection) => objection.persona === of),
          chance,
        );
  return drawn.slice(0, rounds);
}

/** An objection's answers in the order shown in a drill with this seed. */
export function shownOrder<T>(objection: { readonly id: string; readonly responses: readonly T[] }, seed: number): readonly T[] {
  return shuffled(objection.responses, seeded(seedOf(`${seed} ${objection.id}`)));
}

/** All objections, dealt so that no type comes again before every other has. */
function dealt<T extends Drawable>(bank: readonly T[], chance: () => number): T[] {
  const piles = [...Map.groupBy(shuffled(bank, chance), (objection) => objection.persona).values()];
  const deepest = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: deepest }, (_, layer) =>
    shuffled(
      piles.flatMap((pile) => pile[layer] ?? []),
      chance,
    ),
  ).flat();
}
