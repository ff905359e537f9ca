import type { RecordedRun } from '../../record/run.ts';

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
  const byId = new Map(runs.map((one) => [one.id, one]));
  let root = run;
  for (let steps = 0; root.from && turn <= root.from.moves && steps < runs.length; steps += 1) {
    const parent = byId.get(root.from.run);
    if (!parent) break;
    root = parent;
  }
  return { run: root.id, moves: turn };
}
