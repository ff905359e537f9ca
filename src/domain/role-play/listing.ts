import type { PersonaId } from '../persona/persona.ts';
import type { RolePlay } from './role-play.ts';

/** The type one meets, where one person sits opposite and the type is known from the start: only then is a score one with that type. */
export function soleTypeOf({ cast }: RolePlay): PersonaId | undefined {
  const [first, ...others] = cast;
  return others.length === 0 && first.personas.length === 1 ? first.personas[0] : undefined;
}

/** The easiest first, of equals the shortest: the order in which one would play them. */
export function inOrder(rolePlays: readonly RolePlay[]): readonly RolePlay[] {
  return rolePlays.toSorted((a, b) => a.difficulty - b.difficulty || a.minutes - b.minutes);
}

/** Where the list of all role-plays shows one: with its type, among those that hide it, or among talks with several people. */
export type ListGroup = PersonaId | 'hidden' | 'several';

export function listGroupOf(rolePlay: RolePlay): ListGroup {
  return soleTypeOf(rolePlay) ?? (rolePlay.cast.length > 1 ? 'several' : 'hidden');
}

/** From so many types on, a talk with several people says where to start: a committee of three is met for its own sake. */
const PLACES_FROM = 4;

/** Whether a talk brings in enough different types to say which is hardest for the learner. */
export function isPlacement({ cast }: RolePlay): boolean {
  return new Set(cast.flatMap(({ personas }) => (personas.length === 1 ? personas : []))).size >= PLACES_FROM;
}

/** Minutes that somebody gives a site they have just come to. */
const TASTE = 3;

/** Whether a talk is short and easy enough for a first visit. */
export function isTaster({ minutes, difficulty }: RolePlay): boolean {
  return minutes <= TASTE && difficulty === 1;
}
