import { METERS, type Meters } from '../../persona/meters.ts';
import type { Persona } from '../../persona/persona.ts';
import { afterDetour } from '../detour.ts';
import type { Scenario } from '../scenario.ts';
import { byTheBook, random, type Table, winRate } from './players.ts';
import { type Candidate, exploreFrom, firstCandidates, MOST_POSITIONS } from './positions.ts';
import { laterFirst } from './value.ts';

/**
 * How those fare who, wherever they come, first say what suits this person best and is none of the lines. (Who never says a line wins nothing: a
 * detour leads back to its beat, and from the second on takes patience.)
 */
export interface DetourProof {
  /** Share of runs won, 0…1, by whoever then says any line. */
  readonly random: number;
  /** By whoever then plays by this type's lesson. */
  readonly byTheBook: number;
}

export function proveDetours(scenario: Scenario, table: Table): DetourProof {
  const space = exploreFrom(scenario, firstCandidates(scenario), 'normal', MOST_POSITIONS, mender(scenario));
  const order = laterFirst(space);
  return {
    random: winRate(space, random, order),
    byTheBook: winRate(
      space,
      byTheBook(table, ({ candidates }) => candidates[0].situation.facing),
      order,
    ),
  };
}

const total = (meters: Meters): number => METERS.reduce((sum, meter) => sum + meters[meter], 0);

/** The detour that leaves somebody best, where one leaves them better than they were. Where the type is hidden, each is mended as suits them. */
function mender({ beats }: Scenario): (candidate: Candidate) => Candidate {
  const mended = new Map<Persona, Map<number, Meters>>();
  const best = (persona: Persona, meters: Meters): Meters => {
    const known = mended.get(persona) ?? new Map<number, Meters>();
    mended.set(persona, known);
    const key = (meters.rapport * 100 + meters.interest) * 100 + meters.patience;
    const found =
      known.get(key) ??
      [...persona.reactions.values()]
        .map(({ change }) => afterDetour(meters, change, persona.start, false))
        .reduce((most, after) => (total(after) > total(most) ? after : most), meters);
    known.set(key, found);
    return found;
  };
  return (candidate) => {
    const { truth, situation } = candidate;
    const speaker = beats.get(situation.at)?.speaker;
    const persona = speaker === undefined ? undefined : truth[speaker];
    const before = speaker === undefined ? undefined : situation.meters[speaker];
    if (!persona || !before) return candidate;
    const after = best(persona, before);
    if (after === before) return candidate;
    return { truth, situation: { ...situation, meters: situation.meters.map((meters, index) => (index === speaker ? after : meters)) } };
  };
}
