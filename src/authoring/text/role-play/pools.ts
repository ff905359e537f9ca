import { beatsByPlace, isPooled, LEAST_IN_POOL, MOST_IN_POOL } from '../../../domain/role-play/pool.ts';
import type { BeatId } from '../../../domain/role-play/role-play.ts';
import { error, type Place } from '../problem.ts';
import type { Author } from './author.ts';
import type { ParsedBeat } from './parse-beat.ts';

/**
 * What is wrong with the pools of a role-play: `## bridge/lorry` and `## bridge/fish` are one place, at which one of the two stands.
 * @param ids of all headings, those among them whose beat could not be read
 */
export function reportPools(
  ids: readonly BeatId[],
  parsed: readonly ParsedBeat[],
  placed: (id: BeatId) => Place,
  author: Pick<Author, 'report' | 'cast'>,
): void {
  const speakers = new Map(parsed.flatMap((one) => (one.kind === 'beat' ? [[one.beat.id, one.beat.speaker] as const] : [])));
  const endings = new Set(parsed.flatMap((one) => (one.kind === 'ending' ? one.ending.id : [])));
  for (const [pool, beats] of beatsByPlace(ids.map((id) => ({ id })))) {
    const [first, second] = beats;
    if (!first || !beats.some(isPooled)) continue;
    const bare = beats.find((id) => !isPooled(id));
    const ending = beats.find((id) => endings.has(id) && isPooled(id));
    const speaker = speakers.get(first);
    const other = beats.find((id) => speakers.has(id) && speaker !== undefined && speakers.get(id) !== speaker);
    if (bare) author.report(error(placed(bare), 'pool/bare', { pool }));
    else if (ending) author.report(error(placed(ending), 'pool/ending', { id: ending, slug: ending.replace('/', '-') }));
    else if (!second) author.report(error(placed(first), 'pool/alone', { id: first, pool, least: LEAST_IN_POOL, most: MOST_IN_POOL }));
    else if (beats.length > MOST_IN_POOL)
      author.report(error(placed(beats[MOST_IN_POOL] ?? first), 'pool/many', { pool, count: beats.length, most: MOST_IN_POOL }));
    else if (other)
      author.report(error(placed(other), 'pool/speakers', { id: other, pool, first, person: author.cast[speaker ?? 0]?.id ?? '' }));
  }
}
