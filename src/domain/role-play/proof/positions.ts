import type { MeterChange } from '../../persona/meters.ts';
import type { Persona } from '../../persona/persona.ts';
import { moodOf } from '../../persona/react.ts';
import type { Begun, Level } from '../../record/begun.ts';
import type { Move, Outcome } from '../../record/move.ts';
import type { Beat, BeatId, Choice } from '../role-play.ts';
import {
  arrivals,
  choiceOf,
  daysOf,
  impact,
  isSilence,
  landed,
  movesAt,
  opening,
  type Scenario,
  type Situation,
  type Truth,
} from '../scenario.ts';
import { wordings } from '../talk/wording.ts';
import { PositionIndex } from './position-index.ts';

/** One truth still consistent with all that was shown, and where the talk would stand if it is so. */
export interface Candidate {
  readonly truth: Truth;
  readonly situation: Situation;
}

/** Where a move may lead, and how likely: over the candidates, and over the beats of a pool. */
export interface Prospect {
  /** 0…1; the prospects of an option come to 1. */
  readonly share: number;
  /** Index into the space's positions. */
  readonly to: number;
}

export interface Option {
  readonly choice: Choice;
  readonly move: Move;
  readonly prospects: readonly Prospect[];
}

/** A position as the learner can know it: a beat or an ending, and the candidates not yet ruled out. */
export interface Position {
  readonly at: BeatId;
  readonly candidates: readonly [Candidate, ...Candidate[]];
  /** Undefined at a beat. */
  readonly outcome?: Outcome;
  /** None at an ending. */
  readonly options: readonly Option[];
}

/** Every position that can be reached, the opening first. */
export interface Space {
  readonly scenario: Scenario;
  /** The level at which the talk began. */
  readonly level: Level;
  readonly positions: readonly [Position, ...Position[]];
  readonly index: PositionIndex;
}

/** What the learner sees of a move: the reply's wordings, the beat it leads to, the face, and the wordings there. */
function shown(scenario: Scenario, choice: Choice, move: Move, from: Candidate, to: Situation): string {
  const { facing } = from.situation;
  const persona = from.truth[facing] ?? from.truth[0];
  const { mood } = moodOf(to.meters[facing] ?? persona.start, persona);
  const silence = isSilence(choice) ? ({ silence: move.broken ? 'broken' : 'held' } as const) : {};
  const lines = scenario.beats.get(to.at)?.lines ?? scenario.endings.get(to.at)?.lines ?? [];
  const places = (said: typeof lines, occasion: Parameters<typeof wordings>[1]): string =>
    wordings(said, occasion)
      .map((line) => said.indexOf(line))
      .join();
  return [
    to.at,
    mood,
    // A detour is answered in a type's own words.
    ...(choice.isDetour ? [persona.id] : []),
    places(choice.replies, { mood, persona: persona.id, ...silence }),
    places(lines, { mood, persona: persona.id }),
  ].join(' ');
}

/** Candidates that the learner cannot tell apart, all equally likely, and how likely it is to stand before these. */
export interface Group {
  /** 0…1; the groups after a move come to 1. */
  readonly share: number;
  readonly candidates: readonly [Candidate, ...Candidate[]];
}

/** Gathers candidates by what is shown of them. Those in one group stand at one beat, so that each was as likely as the others to be drawn there. */
class Groups {
  readonly #bySign = new Map<string, { share: number; candidates: [Candidate, ...Candidate[]] }>();

  add(sign: string, share: number, candidate: Candidate): void {
    const group = this.#bySign.get(sign);
    if (group) {
      group.share += share;
      group.candidates.push(candidate);
    } else this.#bySign.set(sign, { share, candidates: [candidate] });
  }

  all(): readonly Group[] {
    return [...this.#bySign.values()];
  }
}

/** The candidates after a move, in groups that the learner can tell apart by what is shown. */
export function told(scenario: Scenario, candidates: readonly Candidate[], move: Move): readonly Group[] {
  const beat = candidates[0] && scenario.beats.get(candidates[0].situation.at);
  const choice = beat && choiceOf(beat, move.choice);
  if (!beat || !choice || (move.broken && !isSilence(choice))) return [];
  return groupsAfter(scenario, candidates, beat, { choice, move, changes: new Map() });
}

/** A move at its beat, with what it does to each persona's meters, as far as it was asked. */
interface Made {
  readonly choice: Choice;
  readonly move: Move;
  readonly changes: Map<Persona, MeterChange>;
}

function groupsAfter(scenario: Scenario, candidates: readonly Candidate[], beat: Beat, made: Made): readonly Group[] {
  const { choice, move, changes } = made;
  const after = ({ truth, situation }: Candidate): readonly Situation[] => {
    const persona = truth[beat.speaker];
    if (!persona) return [];
    const change = changes.get(persona) ?? impact(choice, move, persona);
    changes.set(persona, change);
    const led = landed(scenario, truth, situation, { beat, choice, move, change });
    return led ? arrivals(scenario, led) : [];
  };
  const [only, ...others] = candidates;
  if (!only) return [];
  // Where the type is known, nothing has to be told apart: where a pool's beats differ, one sees which it is.
  if (others.length === 0) {
    const drawn = after(only);
    return drawn.map((situation) => ({ share: 1 / drawn.length, candidates: [{ truth: only.truth, situation }] }));
  }
  const groups = new Groups();
  for (const candidate of candidates) {
    const drawn = after(candidate);
    const share = 1 / (candidates.length * drawn.length);
    for (const situation of drawn)
      groups.add(shown(scenario, choice, move, candidate, situation), share, { truth: candidate.truth, situation });
  }
  return groups.all();
}

/** The candidates before the first move, on each of the days: all truths, told apart only by what they say first. Which day it is one sees at once. */
export function firstCandidates(scenario: Scenario, level: Level = 'normal'): readonly Group[] {
  const days = daysOf(scenario.rolePlay);
  return days.flatMap((day) =>
    candidatesOn(scenario, { day, level }).map(({ share, candidates }) => ({ share: share / days.length, candidates })),
  );
}

/** The candidates before the first move of a run that began so. */
export function candidatesOn(scenario: Scenario, begun: Begun): readonly Group[] {
  const groups = new Groups();
  for (const truth of scenario.truths) {
    const drawn = arrivals(scenario, opening(scenario, truth, begun));
    const share = 1 / (scenario.truths.length * drawn.length);
    for (const situation of drawn) {
      const lines = scenario.beats.get(situation.at)?.lines ?? [];
      const persona = truth[situation.facing] ?? truth[0];
      const meters = situation.meters[situation.facing] ?? persona.start;
      const mood = moodOf(meters, persona).mood;
      const said = wordings(lines, { mood, persona: persona.id }).map((line) => lines.indexOf(line));
      groups.add(`${situation.at} ${mood} ${said}`, share, { truth, situation });
    }
  }
  return groups.all();
}

/** How many positions are explored before the scenario is called too large (the largest known has about 30,000). */
export const MOST_POSITIONS = 200_000;

/** All positions that can be reached. See `exploreFrom`. */
export function explore(scenario: Scenario, level: Level = 'normal', most = MOST_POSITIONS): Space {
  return exploreFrom(scenario, firstCandidates(scenario, level), level, most);
}

/**
 * All positions that can be reached from some openings. Where people with a hidden type give themselves away with their first words, or the talk begins at a pool, there
 * are several openings; `openings` tells how likely each is.
 * @param before What happens wherever a line is about to be said, e.g. a detour; nothing where it is left out.
 * @throws RangeError beyond `most`.
 */
export function exploreFrom(
  scenario: Scenario,
  from: readonly Group[],
  level: Level,
  most = MOST_POSITIONS,
  before: (candidate: Candidate) => Candidate = (candidate) => candidate,
): Space {
  interface Draft {
    at: BeatId;
    candidates: readonly [Candidate, ...Candidate[]];
    outcome?: Outcome;
    options: Option[];
  }
  const drafts: Draft[] = [];
  const index = new PositionIndex((at) => !scenario.beats.has(at) && !scenario.places.has(at));
  const place = (candidates: readonly [Candidate, ...Candidate[]]): number => {
    const { at } = candidates[0].situation;
    const known = index.get(at, candidates);
    if (known !== undefined) return known;
    if (drafts.length >= most) throw new RangeError(`Role-play ${scenario.rolePlay.id} has more than ${most} positions.`);
    index.set(at, candidates, drafts.length);
    const outcome = scenario.beats.has(at) ? undefined : (scenario.endings.get(at)?.outcome ?? 'walk-out');
    drafts.push({ at, candidates, ...(outcome ? { outcome } : {}), options: [] });
    return drafts.length - 1;
  };
  const makings = new Map(scenario.rolePlay.beats.map((beat) => [beat.id, makingsAt(beat)]));
  for (const { candidates } of from) place(candidates);
  // It grows while it is walked through.
  for (const draft of drafts) {
    const beat = scenario.beats.get(draft.at);
    if (!beat) continue;
    for (const made of makings.get(draft.at) ?? []) {
      const groups = groupsAfter(scenario, draft.candidates.map(before), beat, made);
      const prospects = groups.map(({ share, candidates }): Prospect => ({ share, to: place(candidates) }));
      if (prospects.length > 0) draft.options.push({ choice: made.choice, move: made.move, prospects });
    }
  }
  const [first, ...rest] = drafts;
  if (!first) throw new RangeError(`Role-play ${scenario.rolePlay.id} has no opening.`);
  return { scenario, level, positions: [first, ...rest], index };
}

function makingsAt(beat: Beat): readonly Made[] {
  const choices = new Map(beat.choices.map((choice) => [choice.id, choice]));
  return movesAt(beat).flatMap((move): Made[] => {
    const choice = choices.get(move.choice);
    return choice ? [{ choice, move, changes: new Map() }] : [];
  });
}

/** Openings of the space with their shares. */
export function openings(space: Space): readonly Prospect[] {
  return firstCandidates(space.scenario, space.level).flatMap(({ share, candidates }) => {
    const to = positionOf(space, candidates);
    return to === undefined ? [] : [{ share, to }];
  });
}

/** The index of a position; undefined where it can't be reached. */
export function positionOf(space: Space, candidates: readonly [Candidate, ...Candidate[]]): number | undefined {
  return space.index.get(candidates[0].situation.at, candidates);
}
