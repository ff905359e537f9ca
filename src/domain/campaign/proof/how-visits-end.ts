import type { Outcome } from '../../record/move.ts';
import { OUTCOMES } from '../../record/move.ts';
import type { Player } from '../../role-play/proof/players.ts';
import type { Space } from '../../role-play/proof/positions.ts';
import type { Choice } from '../../role-play/role-play.ts';
import type { Leaving } from '../past.ts';

/** One way in which a visit may end: how, and what was promised and learnt in it. */
export interface VisitEnd {
  readonly outcome: Outcome;
  readonly leavings: readonly Leaving[];
  /** 0…1. */
  readonly share: number;
}

/** Iteration stops when no share moves by more than this. */
const TOLERANCE = 1e-9;
const MOST_SWEEPS = 10_000;

/**
 * How the visits of a player end from each opening of a space: exactly, over all draws. What is left is a set, so a share is kept for each outcome with
 * each set of what the talk can leave.
 * @param order positions, later ones first
 */
export function howVisitsEnd(
  space: Space,
  order: readonly number[],
  player: Player,
  openings: readonly number[],
): ReadonlyMap<number, readonly VisitEnd[]> {
  const { positions } = space;
  const kinds = kindsOf(space);
  const sets = 2 ** kinds.length;
  const width = OUTCOMES.length * sets;
  const picks = new Map<number, { readonly to: Int32Array; readonly share: Float64Array; readonly set: Uint8Array }>();
  // Only what this player comes to: who plays by the book sees a small part of the space.
  const reached = new Set(openings);
  for (const index of reached) {
    const position = positions[index];
    if (!position || position.outcome) continue;
    const options = player(position);
    const ways = options.flatMap(({ choice, prospects }) =>
      prospects.map(({ to, share }) => ({ to, share: share / options.length, set: setOf(choice, kinds) })),
    );
    for (const { to } of ways) reached.add(to);
    picks.set(index, {
      to: Int32Array.from(ways, ({ to }) => to),
      share: Float64Array.from(ways, ({ share }) => share),
      set: Uint8Array.from(ways, ({ set }) => set),
    });
  }
  const walked = order.filter((index) => reached.has(index));
  const place = new Map(walked.map((index, at) => [index, at]));
  const shares = new Float64Array(walked.length * width);
  const before = new Float64Array(width);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let moved = 0;
    for (const [at, index] of walked.entries()) {
      const own = shares.subarray(at * width, (at + 1) * width);
      const outcome = positions[index]?.outcome;
      if (outcome) {
        own[OUTCOMES.indexOf(outcome) * sets] = 1;
        continue;
      }
      before.set(own);
      own.fill(0);
      const ways = picks.get(index);
      for (const [way, to] of ways?.to.entries() ?? []) {
        const from = (place.get(to) ?? 0) * width;
        const share = ways?.share[way] ?? 0;
        const added = ways?.set[way] ?? 0;
        for (let state = 0; state < width; state += 1) {
          const later = shares[from + state] ?? 0;
          if (later === 0) continue;
          const set = (state % sets) | added;
          const target = state - (state % sets) + set;
          own[target] = (own[target] ?? 0) + share * later;
        }
      }
      for (let state = 0; state < width; state += 1) moved = Math.max(moved, Math.abs((own[state] ?? 0) - (before[state] ?? 0)));
    }
    if (moved <= TOLERANCE) break;
  }
  return new Map(
    openings.map((opening) => {
      const from = (place.get(opening) ?? 0) * width;
      const ends = OUTCOMES.flatMap((outcome, row) =>
        Array.from(
          { length: sets },
          (_, set): VisitEnd => ({
            outcome,
            leavings: kinds.filter((_kind, bit) => (set >> bit) % 2 === 1),
            share: shares[from + row * sets + set] ?? 0,
          }),
        ).filter(({ share }) => share > 0),
      );
      return [opening, ends] as const;
    }),
  );
}

const signOf = ({ promise, learn }: Leaving): readonly Leaving[] => [...(promise ? [{ promise }] : []), ...(learn ? [{ learn }] : [])];

/** Everything that the choices of a talk can leave, each once. */
function kindsOf({ scenario }: Space): readonly Leaving[] {
  const all = [...scenario.choices.values()].flatMap(signOf);
  return [...new Map(all.map((leaving) => [JSON.stringify(leaving), leaving])).values()];
}

/** What a choice leaves as a set: a bit a kind. */
function setOf(choice: Choice, kinds: readonly Leaving[]): number {
  const own = signOf(choice).map((leaving) => JSON.stringify(leaving));
  return kinds.reduce((set, kind, bit) => (own.includes(JSON.stringify(kind)) ? set + 2 ** bit : set), 0);
}
