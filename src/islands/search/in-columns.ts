import type { Answer } from '../../search/ask.ts';

/** What a heading takes of a column, and what an answer takes by itself, in hits. */
const HEADING = 0.7;
const LEAD = 3.5;
/** The second column is narrower: what stands in it is so many times as high. */
const NARROW = 1.8;

/**
 * For each group the column it stands in where there is room for two: the one that has room further up, so that the best groups begin both. None begins
 * further up than one before it.
 * @param shown hits of a group that are shown
 */
export function inColumns({ lead, groups }: Answer, shown: number): readonly ('first' | 'second')[] {
  const heights = { first: lead ? LEAD : 0, second: 0 };
  return groups.map(({ hits }) => {
    const column = heights.first <= heights.second ? 'first' : 'second';
    heights[column] += (HEADING + Math.min(hits.length, shown)) * (column === 'first' ? 1 : NARROW);
    return column;
  });
}
