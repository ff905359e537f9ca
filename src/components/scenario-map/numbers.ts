import type { BeatId, RolePlay } from '../../domain/role-play/role-play.ts';
import { walkOutId } from '../../domain/role-play/scenario.ts';

/** The number of each box of the map, from 1: the beats in the author's order, then the endings. The walk-out has no box. */
export function numbersOf(rolePlay: RolePlay): ReadonlyMap<BeatId, number> {
  const endings = rolePlay.endings.filter(({ id }) => id !== walkOutId(rolePlay));
  return new Map([...rolePlay.beats, ...endings].map(({ id }, index) => [id, index + 1]));
}
