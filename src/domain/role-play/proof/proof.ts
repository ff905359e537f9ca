import type { Skill, Techniques } from '../../persona/technique.ts';
import { CHOSEN_LEVELS, DAYS, type Level } from '../../record/begun.ts';
import type { Outcome } from '../../record/move.ts';
import { isPooled, type PlaceId, placeOf } from '../pool.ts';
import type { BeatId, ChoiceId } from '../role-play.ts';
import type { Scenario } from '../scenario.ts';
import { loopsWithoutExit } from './dead-ends.ts';
import { type DetourProof, proveDetours } from './detours.ts';
import { type LevelProof, proveLevel } from './levels.ts';
import { type Board, boardOf } from './line-play.ts';
import { type PlayerRecords, recordsOf, type Table } from './players.ts';
import { exploreFrom, firstCandidates, type Group, type Option, openings, type Position, type Space } from './positions.ts';
import { priced, pricesAt } from './score.ts';
import { choicesOf, laterFirst, optionValue, type Values, valuesOf } from './value.ts';

/** Something that the proof found wrong or worth knowing. */
export type Finding =
  | { readonly kind: 'unreachable-beat'; readonly beat: BeatId }
  | { readonly kind: 'loop-without-exit'; readonly beat: BeatId }
  | { readonly kind: 'ending-never-reached'; readonly ending: BeatId }
  | { readonly kind: 'unwinnable' }
  | { readonly kind: 'unlosable' }
  | { readonly kind: 'no-perfect-run' }
  | { readonly kind: 'choice-on-every-winning-route'; readonly choice: ChoiceId }
  | { readonly kind: 'one-best-choice'; readonly beat: BeatId; readonly choice: ChoiceId; readonly positions: number }
  /** The best lines of a pool's beats have no skill in common: what is drawn decides what is practised. */
  | { readonly kind: 'pool-of-other-skills'; readonly pool: PlaceId; readonly skills: readonly (readonly [BeatId, readonly Skill[]])[] };

/** A choice's average standing at its beat, over the positions in which it can be made. */
export interface ChoiceStanding {
  readonly choice: ChoiceId;
  /** Mean price over the positions, 0…100. */
  readonly price: number;
  /** Share of the positions in which it is the best, 0…1. */
  readonly best: number;
}

export interface Proof {
  readonly positions: number;
  readonly findings: readonly Finding[];
  readonly players: PlayerRecords;
  readonly standings: readonly ChoiceStanding[];
  /** The same talk with the customer made easier and harder. */
  readonly levels: readonly LevelProof[];
  /** The same talk for those who say what is none of the lines. */
  readonly detours: DetourProof;
}

/** The space and the values, from which the proof and the debrief are derived. */
export interface Analysis {
  readonly space: Space;
  readonly order: readonly number[];
  readonly values: Values;
}

/** @param beside Where a run stood that no line leads to, e.g. after a detour: what follows from there is reckoned too. */
export function analyse(scenario: Scenario, level: Level = 'normal', beside: readonly Group[] = []): Analysis {
  const space = exploreFrom(scenario, [...firstCandidates(scenario, level), ...beside], level);
  const order = laterFirst(space);
  return { space, order, values: valuesOf(space, order) };
}

/** Everything that can be said of a role-play before anybody has played it. */
export function prove(
  scenario: Scenario,
  table: Table,
  analysis: Analysis = analyse(scenario),
  board: Board = boardOf(analysis.space),
): Proof {
  const { space, order, values } = analysis;
  return {
    positions: space.positions.length,
    findings: findingsOf(scenario, analysis, table.techniques),
    players: recordsOf(space, values, table, order, board),
    standings: standingsOf(scenario, analysis),
    levels: CHOSEN_LEVELS.map((level) => proveLevel(scenario, level, table)),
    detours: proveDetours(scenario, table),
  };
}

function findingsOf(scenario: Scenario, analysis: Analysis, techniques: Techniques): readonly Finding[] {
  const { space } = analysis;
  const reached = new Set(space.positions.map((position) => position.at));
  const outcomes = new Set(space.positions.flatMap((position) => position.outcome ?? []));
  const findings: Finding[] = [];
  for (const beat of scenario.rolePlay.beats) if (!reached.has(beat.id)) findings.push({ kind: 'unreachable-beat', beat: beat.id });
  for (const beat of loopsWithoutExit(space)) findings.push({ kind: 'loop-without-exit', beat });
  for (const ending of scenario.rolePlay.endings)
    if (!reached.has(ending.id) && ending.outcome !== 'walk-out') findings.push({ kind: 'ending-never-reached', ending: ending.id });
  if (!outcomes.has('won')) findings.push({ kind: 'unwinnable' });
  const losing: readonly Outcome[] = ['lost', 'walk-out', 'stalled'];
  if (!losing.some((outcome) => outcomes.has(outcome))) findings.push({ kind: 'unlosable' });
  if (outcomes.has('won')) {
    if (!hasPerfectRun(analysis)) findings.push({ kind: 'no-perfect-run' });
    for (const choice of choicesOnEveryWinningRoute(scenario, space)) findings.push({ kind: 'choice-on-every-winning-route', choice });
  }
  return [...findings, ...beatsWithOneBestChoice(scenario, analysis), ...poolsOfOtherSkills(scenario, analysis, techniques)];
}

type Follow = (option: Option, position: Position) => boolean;

/**
 * The choices of one route from the opening to a won ending, over options that `follow` allows; undefined where there is none.
 * `drawn`: of this beat's pool no other beat is ever drawn.
 */
function winningRoute(space: Space, follow: Follow, drawn?: BeatId): ReadonlySet<ChoiceId> | undefined {
  const cameFrom = new Int32Array(space.positions.length).fill(-1);
  const cameBy: (Option | undefined)[] = [];
  const seen = new Uint8Array(space.positions.length);
  const pool = drawn === undefined ? undefined : placeOf(drawn);
  const isDrawn = (to: number): boolean => {
    const at = space.positions[to]?.at;
    return at === undefined || pool === undefined || at === drawn || placeOf(at) !== pool;
  };
  const stack = openings(space).flatMap(({ to }) => (isDrawn(to) ? to : []));
  for (const at of stack) seen[at] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const position = space.positions[at];
    if (!position) continue;
    if (position.outcome === 'won') {
      const choices = new Set<ChoiceId>();
      for (let back = at; back >= 0; back = cameFrom[back] ?? -1) {
        const option = cameBy[back];
        if (option) choices.add(option.choice.id);
      }
      return choices;
    }
    for (const option of position.options) {
      if (!follow(option, position)) continue;
      for (const { to } of option.prospects) {
        if (seen[to] || !isDrawn(to)) continue;
        seen[to] = 1;
        cameFrom[to] = at;
        cameBy[to] = option;
        stack.push(to);
      }
    }
  }
  return undefined;
}

/** Whether some won run consists of best moves only, and so scores 100. */
function hasPerfectRun({ space, values }: Analysis): boolean {
  const isBest: Follow = (option, position) => !option.move.broken && priced(position, option.move, values)?.price === 0;
  return winningRoute(space, isBest) !== undefined;
}

/**
 * Choices without which nobody wins, those that lead straight to a won ending excepted: they are the closing move. In a pool, those without which nobody
 * wins where their beat is drawn.
 */
function choicesOnEveryWinningRoute(scenario: Scenario, space: Space): readonly ChoiceId[] {
  const won = new Set(scenario.rolePlay.endings.filter((ending) => ending.outcome === 'won').map((ending) => ending.id));
  const closing = new Set(
    scenario.rolePlay.beats
      .flatMap((beat) => beat.choices)
      .filter((choice) => choice.names !== undefined || choice.arrows.some((arrow) => won.has(arrow.to)))
      .map((choice) => choice.id),
  );
  // Only what lies on every route found so far can lie on all: each route that goes without a choice leaves fewer to ask about.
  let suspects = new Set([...(winningRoute(space, () => true) ?? [])].filter((id) => !closing.has(id) && !isPooled(id)));
  const needed: ChoiceId[] = [];
  for (let [suspect] = suspects; suspect !== undefined; [suspect] = suspects) {
    const asked = suspect;
    suspects.delete(asked);
    const without = winningRoute(space, (option) => option.choice.id !== asked);
    if (!without) needed.push(asked);
    else suspects = new Set([...suspects].filter((id) => without.has(id)));
  }
  for (const beat of scenario.rolePlay.beats.filter(({ id }) => isPooled(id))) {
    const route = winningRoute(space, () => true, beat.id) ?? new Set();
    for (const { id } of beat.choices)
      if (route.has(id) && !closing.has(id) && !winningRoute(space, (option) => option.choice.id !== id, beat.id)) needed.push(id);
  }
  return needed;
}

/** Fewer positions than this at a beat say little about whether the meters matter there: where the talk begins there is one a day. */
const FEW_POSITIONS = DAYS.length + 1;

/** Beats where the same choice is the best at every position, so that the customer need not be read. */
function beatsWithOneBestChoice(scenario: Scenario, { space, values }: Analysis): readonly Finding[] {
  const best = new Map<BeatId, { choices: Set<ChoiceId>; positions: number }>();
  for (const position of space.positions) {
    const choices = choicesOf(position);
    if (choices.length < 2) continue;
    const worth = choices.map((option) => optionValue(option, values));
    const top = Math.max(...worth);
    if (top - Math.min(...worth) < 1e-7) continue;
    const entry = best.get(position.at) ?? { choices: new Set<ChoiceId>(), positions: 0 };
    choices.forEach((option, index) => {
      if (top - (worth[index] ?? 0) < 1e-7) entry.choices.add(option.choice.id);
    });
    entry.positions += 1;
    best.set(position.at, entry);
  }
  return scenario.rolePlay.beats.flatMap((beat): Finding[] => {
    const entry = best.get(beat.id);
    const [only, ...others] = entry ? [...entry.choices] : [];
    if (!entry || !only || others.length > 0 || entry.positions < FEW_POSITIONS) return [];
    return [{ kind: 'one-best-choice', beat: beat.id, choice: only, positions: entry.positions }];
  });
}

/** The skills shown by what is best at each beat, at whichever position. */
function bestSkills({ space, values }: Analysis, techniques: Techniques): ReadonlyMap<BeatId, ReadonlySet<Skill>> {
  const skills = new Map<BeatId, Set<Skill>>();
  for (const position of space.positions) {
    if (!isPooled(position.at)) continue;
    const own = skills.get(position.at) ?? new Set();
    skills.set(position.at, own);
    for (const option of choicesOf(position)) {
      if (priced(position, option.move, values)?.price !== 0) continue;
      for (const technique of option.choice.techniques) {
        const skill = techniques.get(technique)?.skill;
        if (skill) own.add(skill);
      }
    }
  }
  return skills;
}

/** Pools whose beats ask for different things: no skill is among the best lines of them all. */
function poolsOfOtherSkills(scenario: Scenario, analysis: Analysis, techniques: Techniques): readonly Finding[] {
  const skills = bestSkills(analysis, techniques);
  return [...scenario.places].flatMap(([pool, beats]): Finding[] => {
    const reached = beats.flatMap((id) => skills.get(id) ?? []);
    const [first, ...others] = reached;
    if (!first || others.length === 0 || [...first].some((skill) => others.every((other) => other.has(skill)))) return [];
    return [{ kind: 'pool-of-other-skills', pool, skills: beats.map((id) => [id, [...(skills.get(id) ?? [])]] as const) }];
  });
}

/** How the choices stand, of all beats or of one. */
export function standingsOf(scenario: Scenario, { space, values }: Analysis, only?: BeatId): readonly ChoiceStanding[] {
  const sums = new Map<ChoiceId, { price: number; best: number; count: number }>();
  for (const position of space.positions) {
    if (only !== undefined && position.at !== only) continue;
    const prices = pricesAt(position, values);
    for (const [index, { choice }] of choicesOf(position).entries()) {
      const price = prices[index] ?? 0;
      const sum = sums.get(choice.id) ?? { price: 0, best: 0, count: 0 };
      sums.set(choice.id, { price: sum.price + price, best: sum.best + (price === 0 ? 1 : 0), count: sum.count + 1 });
    }
  }
  return scenario.rolePlay.beats
    .flatMap((beat) => beat.choices)
    .flatMap((choice) => {
      const sum = sums.get(choice.id);
      return sum ? [{ choice: choice.id, price: sum.price / sum.count, best: sum.best / sum.count }] : [];
    });
}
