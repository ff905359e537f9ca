import { METERS, type Meters } from '../../persona/meters.ts';
import { MOODS } from '../../persona/persona.ts';
import { moodOf } from '../../persona/react.ts';
import type { Talk } from '../talk/replay.ts';
import { landing } from './landing.ts';
import type { DebriefMove } from './measure-moves.ts';

/**
 * What the dearest move was. `turn`: the mood or the meters sank by it, and the talk did not come back from there. `slip`: they sank, and the talk
 * recovered, or was won all the same. `missed`: neither sank, but a better chance went by.
 */
export type PointKind = 'turn' | 'slip' | 'missed';

const FAILED: ReadonlySet<string> = new Set(['stalled', 'lost', 'walk-out']);

const total = (meters: Meters): number => METERS.reduce((sum, meter) => sum + meters[meter], 0);

export function pointOf({ turn, change }: Pick<DebriefMove, 'turn' | 'change'>, { standing, situation, truth }: Talk): PointKind {
  const persona = truth[turn.speaker] ?? truth[0];
  const depth = (meters: Meters): number => MOODS.indexOf(moodOf(meters, persona).mood);
  const before = turn.before.meters[turn.speaker] ?? persona.start;
  const after = turn.after.meters[turn.speaker] ?? persona.start;
  const last = situation.meters[turn.speaker] ?? persona.start;
  // The scale may cut off what would have made up for a fall, and the curve shows only what is on the scale.
  const hasSunk = total(after) < total(before) || depth(after) > depth(before);
  if (landing(change) >= 0 && !hasSunk) return 'missed';
  const outcome = standing.kind === 'ended' ? standing.outcome : 'stalled';
  if (outcome === 'won') return 'slip';
  const hasFailed = FAILED.has(outcome);
  // Where the scale cut off the fall itself, nothing can be seen to come back.
  const isBack = hasSunk ? total(last) >= total(before) && depth(last) <= depth(before) : !hasFailed;
  return isBack || (total(last) >= total(persona.start) && !hasFailed) ? 'slip' : 'turn';
}
