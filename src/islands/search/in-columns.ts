import type { Answer, Hits } from '../../search/ask.ts';

/** What a heading takes of a column, and what an answer takes by itself, in hits. */
const HEADING = 0.7;
const LEAD = 3;

/**
 * Groups in two columns that are about as high, each in the order of the answer: so much of it in the first that the rest is no higher, or as little.
 * @param shown hits of a group that are shown
 */
export function inColumns({ lead, groups }: Answer, shown: number): { readonly first: readonly Hits[]; readonly second: readonly Hits[] } {
  const heights = groups.map(({ hits }) => HEADING + Math.min(hits.length, shown));
  const all = heights.reduce((sum, height) => sum + height, lead ? LEAD : 0);
  const uneven = (count: number): number =>
    Math.abs(2 * heights.slice(0, count).reduce((sum, height) => sum + height, lead ? LEAD : 0) - all);
  const counts = groups.map((_, index) => index + 1);
  const [best = 0] = (lead ? [0, ...counts] : counts).toSorted((a, b) => uneven(a) - uneven(b));
  return { first: groups.slice(0, best), second: groups.slice(best) };
}
