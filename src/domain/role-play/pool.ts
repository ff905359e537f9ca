import type { BeatId } from './role-play.ts';

/** Where a talk can come to: a beat, an ending, or a pool, of whose beats one is drawn on arrival. What arrows and `start` name. */
export type PlaceId = string;

/** Between a pool and the name of one of its beats: `bridge/lorry`. */
export const POOL_SIGN = '/';

/** How many beats a pool may hold. */
export const LEAST_IN_POOL = 2;
export const MOST_IN_POOL = 4;

/** The place at which a beat stands: `bridge` for `bridge/lorry`, and itself for a beat of no pool. */
export function placeOf(beat: BeatId): PlaceId {
  const [place = beat] = beat.split(POOL_SIGN, 1);
  return place;
}

/** Whether a beat is one of a pool. */
export function isPooled(beat: BeatId): boolean {
  return beat.includes(POOL_SIGN);
}

/** The beats of each place, in the author's order. */
export function beatsByPlace(beats: readonly { readonly id: BeatId }[]): ReadonlyMap<PlaceId, readonly BeatId[]> {
  const places = new Map<PlaceId, BeatId[]>();
  for (const { id } of beats) {
    const there = places.get(placeOf(id));
    if (there) there.push(id);
    else places.set(placeOf(id), [id]);
  }
  return places;
}
