import { type MeterChange, type Meters, NO_CHANGE } from '../persona/meters.ts';
import type { TechniqueId } from '../persona/technique.ts';
import type { BeatId, Choice, ChoiceId } from './role-play.ts';

/**
 * A detour: a move that is none of its beat's lines, named by its technique. Every beat has one for every technique; it leads back to the beat, so that
 * only lines take a talk forward.
 */

/** Between a beat and the technique of a detour, `deliveries/gate.~praise`. No author can give such an id. */
const SIGN = '.~';

/** What a detour costs in patience, from the second at a beat on, on top of what the person makes of it. */
const STRAYING = 2;

export function detour(beat: BeatId, technique: TechniqueId): Choice {
  return {
    id: `${beat}${SIGN}${technique}`,
    text: [],
    techniques: [technique],
    effects: NO_CHANGE,
    arrows: [{ to: beat, when: [] }],
    replies: [],
    isDetour: true,
  };
}

/** The detour that an id names; undefined for a line's. */
export function detourNamed(id: ChoiceId): Choice | undefined {
  const at = id.indexOf(SIGN);
  return at < 0 ? undefined : detour(id.slice(0, at), id.slice(at + SIGN.length));
}

/**
 * The meters after a detour. What is beside the point mends what was spoilt, up to where this type begins, and wins nothing above it: so nobody talks
 * a customer round without coming to the point. Patience is never gained by it, and from the second at a beat on it is lost.
 * @param change What the person makes of the technique.
 * @param start Where this type begins.
 * @param strayed Whether another detour was made since the talk came to this beat.
 */
export function afterDetour(before: Meters, change: MeterChange, start: Meters, strayed: boolean): Meters {
  const after = (meter: keyof Meters): number => {
    const gained = Math.max(before[meter], Math.min(before[meter] + change[meter], start[meter]));
    return change[meter] > 0 ? gained : Math.max(0, before[meter] + change[meter]);
  };
  const patience = before.patience + Math.min(0, change.patience) - (strayed ? STRAYING : 0);
  return { rapport: after('rapport'), interest: after('interest'), patience: Math.max(0, patience) };
}
