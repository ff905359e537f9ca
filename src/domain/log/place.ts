/** The highest place that is read: far enough below the largest safe integer that counting on from it never gets there. */
export const LAST_PLACE = 9_000_000_000_000_000;

/**
 * The place of a new entry: above everything the log holds, and near the time of writing, so that two devices' entries lie beside each other as
 * they happened. A clock that is set back changes nothing: within one log the order is that of writing. It is the hybrid logical clock of
 * Kulkarni et al., 'Logical Physical Clocks' (2014), in one number.
 * @param last the highest place in the log so far, 0 in an empty one
 * @param now milliseconds since 1970-01-01 UTC
 */
export function nextPlace(last: number, now: number): number {
  return Math.max(last + 1, Math.floor(now));
}
