import { beatsByPlace, type PlaceId } from '../../domain/role-play/pool.ts';
import type { BeatId, RolePlay } from '../../domain/role-play/role-play.ts';
import { walkOutId } from '../../domain/role-play/scenario.ts';

/**
 * The number of each box of the map, from 1: the places in the author's order, then the endings. The beats of a pool share a box, and have letters
 * beside its number. The walk-out has no box.
 */
export function numbersOf(rolePlay: RolePlay): ReadonlyMap<PlaceId | BeatId, string> {
  const endings = rolePlay.endings.filter(({ id }) => id !== walkOutId(rolePlay));
  const places = [...beatsByPlace(rolePlay.beats), ...endings.map(({ id }) => [id, []] as const)];
  return new Map(
    places.flatMap(([place, beats], index) => [
      ...(beats.length > 1 ? beats.map((beat, which) => [beat, `${index + 1}${String.fromCodePoint(LETTER_A + which)}`] as const) : []),
      [place, String(index + 1)] as const,
    ]),
  );
}

const LETTER_A = 97;
