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

/**
 * The runs that share their beginning with `run`: the one it branches off, and all that branch off the same run at the same turn;
 * for a run that is not a branch, those that branch off it. `at` is the turn at which they part. Runs of another seed met
 * another person and are never here.
 */
export function branchesOf(run: RecordedRun, runs: readonly RecordedRun[]): readonly { readonly at: number; readonly runs: readonly RecordedRun[] }[] {
  const root = run.from?.run ?? run.id;
  const parent = runs.find(({ id }) => id === root);
  const turns = new Set(runs.flatMap(({ from }) => (from?.run === root ? [from.moves] : [])));
  const at = run.from ? [run.from.moves] : [...turns].sort((a, b) => a - b);
  return at.flatMap((turn) => {
    const group = [...(parent ? [parent] : []), ...runs.filter(({ from }) => from?.run === root && from.moves === turn)].filter(
      ({ seed, moves }) => seed === run.seed && moves.length > turn,
    );
    return group.length > 1 ? [{ at: turn, runs: group }] : [];
  });
}
