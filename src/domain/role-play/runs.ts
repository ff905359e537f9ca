import type { LearningEvent, MoveMade, RunEnded, RunStarted } from '../log/event.ts';
import type { Move } from './role-play.ts';
import type { Run } from './run.ts';

/** A run as the learning log tells it. */
export interface RecordedRun extends Run {
  /** What the learner typed before the choices appeared, by turn. */
  readonly said: ReadonlyMap<number, string>;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
  /** The run it branches off, and after how many of that run's moves. */
  readonly from?: { readonly run: string; readonly moves: number };
  readonly ended?: Pick<RunEnded, 'at' | 'outcome' | 'ending' | 'score'>;
}

interface Said {
  readonly move: Move;
  readonly said?: string;
}

/**
 * The runs of one role-play in the order in which they began. Should two tabs have made the same turn of the same run, the first one
 * counts; after a turn that is missing, e.g. because two logs were merged in part, nothing counts. A run that branches off another one
 * begins with that one's moves: they are not written twice.
 */
export function runsOf(events: readonly LearningEvent[], rolePlay: string): readonly RecordedRun[] {
  const starts = new Map<string, RunStarted>();
  const made = new Map<string, Map<number, MoveMade>>();
  const ends = new Map<string, RunEnded>();
  for (const event of events) {
    if (event.kind === 'run-started' && event.rolePlay === rolePlay && !starts.has(event.run)) starts.set(event.run, event);
    if (event.kind === 'run-ended' && !ends.has(event.run)) ends.set(event.run, event);
    if (event.kind === 'move-made') {
      const turns = made.get(event.run) ?? new Map<number, MoveMade>();
      if (!turns.has(event.turn)) turns.set(event.turn, event);
      made.set(event.run, turns);
    }
  }

  /** `seen` guards against runs that, in a log edited by hand, branch off each other. */
  const movesOf = (start: RunStarted, seen: ReadonlySet<string> = new Set()): readonly Said[] => {
    const parent = start.from && !seen.has(start.run) ? starts.get(start.from.run) : undefined;
    const moves: Said[] = parent && start.from ? movesOf(parent, new Set([...seen, start.run])).slice(0, start.from.moves) : [];
    const own = made.get(start.run);
    for (let next = own?.get(moves.length); next; next = own?.get(moves.length)) moves.push(next);
    return moves;
  };

  return [...starts.values()].map((start) => {
    const moves = movesOf(start);
    const end = ends.get(start.run);
    return {
      id: start.run,
      rolePlay,
      seed: start.seed,
      content: start.content,
      moves: moves.map(({ move }) => move),
      said: new Map(moves.flatMap(({ said }, turn) => (said === undefined ? [] : [[turn, said] as const]))),
      startedAt: start.at,
      ...(start.from ? { from: start.from } : {}),
      ...(end ? { ended: { at: end.at, outcome: end.outcome, ending: end.ending, score: end.score } } : {}),
    };
  });
}

/** Runs that went the same way up to a turn and parted there. */
export interface Parting {
  /** The turn at which they part: the first of their moves that differs. */
  readonly at: number;
  /** The run that the others branch off comes first. */
  readonly runs: readonly RecordedRun[];
}

/** Where other runs part from this one: at the turn where it branches off itself, and wherever runs branch off it. */
export function partingsOf(run: RecordedRun, runs: readonly RecordedRun[]): readonly Parting[] {
  const parting = (root: string, at: number): readonly Parting[] => {
    const group = runs.filter(({ id, from, moves }) => (id === root || (from?.run === root && from.moves === at)) && moves.length > at);
    return group.length > 1 ? [{ at, runs: group }] : [];
  };
  const own = new Set(runs.flatMap(({ from }) => (from?.run === run.id ? [from.moves] : [])));
  return [
    ...(run.from ? parting(run.from.run, run.from.moves) : []),
    ...[...own].sort((a, b) => a - b).flatMap((at) => parting(run.id, at)),
  ];
}

/** Where a run that goes another way from `turn` on branches off: the earliest run that shares those moves, so that all such runs share it. */
export function branchPoint(
  run: RecordedRun,
  turn: number,
  runs: readonly RecordedRun[],
): { readonly run: string; readonly moves: number } {
  let root = run;
  for (let steps = 0; root.from && turn <= root.from.moves && steps < runs.length; steps += 1) {
    const parent = runs.find(({ id }) => id === root.from?.run);
    if (!parent) break;
    root = parent;
  }
  return { run: root.id, moves: turn };
}
