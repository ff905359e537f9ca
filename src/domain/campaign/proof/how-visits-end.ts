import { OUTCOMES, type Outcome } from '../../record/move.ts';
import type { Player } from '../../role-play/proof/players.ts';
import type { Option, Space } from '../../role-play/proof/positions.ts';
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
 * @param isKept what need not be told apart is left out
 */
export function howVisitsEnd(
  space: Space,
  order: readonly number[],
  player: Player,
  openings: readonly number[],
  isKept: (leaving: Leaving) => boolean = () => true,
): ReadonlyMap<number, readonly VisitEnd[]> {
  const { positions } = space;
  const kinds = kindsOf(space).filter(isKept);
  const sets = 2 ** kinds.length;
  const width = OUTCOMES.length * sets;
  const flow = flowFrom(space, order, player, openings, kinds);
  const { walked, place, begins, to, chance, left } = flow;
  const shares = new Float64Array(walked.length * width);
  const before = new Float64Array(width);
  // Where nothing leads back, all is known after one sweep.
  const mostSweeps = flow.leadsBack ? MOST_SWEEPS : 1;
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let moved = 0;
    for (let at = 0; at < walked.length; at += 1) {
      const own = at * width;
      const outcome = positions[walked[at] ?? 0]?.outcome;
      if (outcome) {
        shares[own + OUTCOMES.indexOf(outcome) * sets] = 1;
        continue;
      }
      before.set(shares.subarray(own, own + width));
      shares.fill(0, own, own + width);
      for (let way = begins[at] ?? 0; way < (begins[at + 1] ?? 0); way += 1) {
        const from = (to[way] ?? 0) * width;
        const share = chance[way] ?? 0;
        const added = left[way] ?? 0;
        for (let state = 0; state < width; state += 1) {
          const later = shares[from + state] ?? 0;
          if (later === 0) continue;
          const set = state % sets;
          const target = own + state - set + (set | added);
          shares[target] = (shares[target] ?? 0) + share * later;
        }
      }
      for (let state = 0; state < width; state += 1) moved = Math.max(moved, Math.abs((shares[own + state] ?? 0) - (before[state] ?? 0)));
    }
    if (moved <= TOLERANCE) break;
  }
  return new Map(
    openings.map((opening) => {
      const from = (place[opening] ?? 0) * width;
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

/** Where a player's moves lead, of the positions that it comes to, later ones first: for each, following ones with their chance and what is left on the way. */
interface Flow {
  /** Indices into the space's positions. */
  readonly walked: readonly number[];
  /** The place of a position among those walked. */
  readonly place: Int32Array;
  /** Where the ways of each begin in the arrays below, and one more. */
  readonly begins: readonly number[];
  readonly to: readonly number[];
  readonly chance: readonly number[];
  /** A set, a bit a kind. */
  readonly left: readonly number[];
  /** Some way leads to a position that is not settled before. */
  readonly leadsBack: boolean;
}

function flowFrom(
  { positions }: Space,
  order: readonly number[],
  player: Player,
  openings: readonly number[],
  kinds: readonly Leaving[],
): Flow {
  // Only what this player comes to: who plays by the book sees a small part of the space.
  const picks: (readonly Option[] | undefined)[] = Array.from({ length: positions.length });
  const isReached = new Uint8Array(positions.length);
  const path = [...openings];
  for (const opening of openings) isReached[opening] = 1;
  for (let index = path.pop(); index !== undefined; index = path.pop()) {
    const position = positions[index];
    if (!position || position.outcome) continue;
    const options = player(position);
    picks[index] = options;
    for (const { prospects } of options)
      for (const { to } of prospects) {
        if (isReached[to]) continue;
        isReached[to] = 1;
        path.push(to);
      }
  }
  const walked = order.filter((index) => isReached[index] === 1);
  const place = new Int32Array(positions.length);
  walked.forEach((index, at) => {
    place[index] = at;
  });
  const setByChoice = new Map<Choice, number>();
  const begins: number[] = [0];
  const to: number[] = [];
  const chance: number[] = [];
  const left: number[] = [];
  let leadsBack = false;
  for (const [at, index] of walked.entries()) {
    const options = picks[index] ?? [];
    for (const { choice, prospects } of options) {
      const set = setByChoice.get(choice) ?? setOf(choice, kinds);
      setByChoice.set(choice, set);
      for (const prospect of prospects) {
        const later = place[prospect.to] ?? 0;
        to.push(later);
        chance.push(prospect.share / options.length);
        left.push(set);
        leadsBack ||= later >= at;
      }
    }
    begins.push(to.length);
  }
  return { walked, place, begins, to, chance, left, leadsBack };
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
