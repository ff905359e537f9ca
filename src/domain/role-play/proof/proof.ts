import type { Outcome } from '../../record/move.ts';
import type { BeatId, ChoiceId } from '../role-play.ts';
import type { Scenario } from '../scenario.ts';
import { type Board, boardOf } from './line-play.ts';
import { type PlayerRecords, recordsOf, type Table } from './players.ts';
import { explore, type Option, openings, type Position, type Space } from './positions.ts';
import { priced } from './score.ts';
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
  | { readonly kind: 'one-best-choice'; readonly beat: BeatId; readonly choice: ChoiceId; readonly positions: number };

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
}

/** The space and the values, from which the proof and the debrief are derived. */
export interface Analysis {
  readonly space: Space;
  readonly order: readonly number[];
  readonly values: Values;
}

export function analyse(scenario: Scenario): Analysis {
  const space = explore(scenario);
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
    findings: findingsOf(scenario, analysis),
    players: recordsOf(space, values, table, order, board),
    standings: standingsOf(scenario, analysis),
  };
}

function findingsOf(scenario: Scenario, analysis: Analysis): readonly Finding[] {
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
  return [...findings, ...beatsWithOneBestChoice(scenario, analysis)];
}

type Follow = (option: Option, position: Position) => boolean;

/** The choices of one route from the opening to a won ending, over options that `follow` allows; undefined where there is none. */
function winningRoute(space: Space, follow: Follow): ReadonlySet<ChoiceId> | undefined {
  const cameFrom = new Int32Array(space.positions.length).fill(-1);
  const cameBy: (Option | undefined)[] = [];
  const seen = new Uint8Array(space.positions.length);
  const stack = openings(space).map((start) => start.to);
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
        if (seen[to]) continue;
        seen[to] = 1;
        cameFrom[to] = at;
        cameBy[to] = option;
        stack.push(to);
      }
    }
  }
  return undefined;
}

/** Beats with a position from which no ending can be reached. */
function loopsWithoutExit(space: Space): readonly BeatId[] {
  const before: number[][] = space.positions.map(() => []);
  const stack: number[] = [];
  space.positions.forEach((position, index) => {
    if (position.outcome) stack.push(index);
    for (const option of position.options) for (const prospect of option.prospects) before[prospect.to]?.push(index);
  });
  const leaves = new Uint8Array(space.positions.length);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (leaves[at]) continue;
    leaves[at] = 1;
    for (const earlier of before[at] ?? []) if (!leaves[earlier]) stack.push(earlier);
  }
  return [...new Set(space.positions.flatMap((position, index) => (leaves[index] ? [] : [position.at])))];
}

/** Whether some won run consists of best moves only, and so scores 100. */
function hasPerfectRun({ space, values }: Analysis): boolean {
  const isBest: Follow = (option, position) => !option.move.broken && priced(position, option.move, values)?.price === 0;
  return winningRoute(space, isBest) !== undefined;
}

/** Choices without which nobody wins, those that lead straight to a won ending excepted: they are the closing move. */
function choicesOnEveryWinningRoute(scenario: Scenario, space: Space): readonly ChoiceId[] {
  const won = new Set(scenario.rolePlay.endings.filter((ending) => ending.outcome === 'won').map((ending) => ending.id));
  const closing = new Set(
    scenario.rolePlay.beats
      .flatMap((beat) => beat.choices)
      .filter((choice) => choice.names !== undefined || choice.arrows.some((arrow) => won.has(arrow.to)))
      .map((choice) => choice.id),
  );
  // Only what lies on every route found so far can lie on all: each route that goes without a choice leaves fewer to ask about.
  let suspects = new Set([...(winningRoute(space, () => true) ?? [])].filter((id) => !closing.has(id)));
  const needed: ChoiceId[] = [];
  for (let [suspect] = suspects; suspect !== undefined; [suspect] = suspects) {
    const asked = suspect;
    suspects.delete(asked);
    const without = winningRoute(space, (option) => option.choice.id !== asked);
    if (!without) needed.push(asked);
    else suspects = new Set([...suspects].filter((id) => without.has(id)));
  }
  return needed;
}

/** Fewer positions than this at a beat say little about whether the meters matter there. */
const FEW_POSITIONS = 2;

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

function standingsOf(scenario: Scenario, { space, values }: Analysis): readonly ChoiceStanding[] {
  const sums = new Map<ChoiceId, { price: number; best: number; count: number }>();
  for (const position of space.positions) {
    for (const option of choicesOf(position)) {
      const price = priced(position, option.move, values);
      if (!price) continue;
      const sum = sums.get(option.choice.id) ?? { price: 0, best: 0, count: 0 };
      sums.set(option.choice.id, { price: sum.price + price.price, best: sum.best + (price.price === 0 ? 1 : 0), count: sum.count + 1 });
    }
  }
  return scenario.rolePlay.beats
    .flatMap((beat) => beat.choices)
    .flatMap((choice) => {
      const sum = sums.get(choice.id);
      return sum ? [{ choice: choice.id, price: sum.price / sum.count, best: sum.best / sum.count }] : [];
    });
}
