import { type PlaceId, placeOf } from './pool.ts';
import type { RolePlay } from './role-play.ts';

/** How many lines a talk takes of the learner at most, from 1, if it comes by no place twice. */
export function mostLines({ beats, endings, start }: Pick<RolePlay, 'beats' | 'endings' | 'start'>): number {
  const ends = new Set(endings.map(({ id }) => id));
  const ways = new Map<PlaceId, Set<PlaceId>>();
  for (const { id, choices } of beats) {
    const ahead = ways.get(placeOf(id)) ?? new Set();
    for (const { arrows } of choices) for (const { to } of arrows) ahead.add(to);
    ways.set(placeOf(id), ahead);
  }
  const from = (at: PlaceId, been: ReadonlySet<PlaceId>): number => {
    if (ends.has(at)) return been.size;
    const met = new Set([...been, at]);
    return Math.max(0, ...[...(ways.get(at) ?? [])].filter((to) => !met.has(to)).map((to) => from(to, met)));
  };
  return from(start, new Set());
}
