import type { ReplayValue } from '../../domain/role-play/debrief/replay-value.ts';
import { table } from './proof-table.ts';

/** How often each simulated learner holds a talk. */
export const RUNS = 5;

/** What is aimed at, by run from 1: shares, 0…1. */
const MOST_WON: ReadonlyMap<number, number> = new Map([
  [2, 0.6],
  [3, 0.75],
]);
const LEAST_FRESH: ReadonlyMap<number, number> = new Map([
  [3, 0.6],
  [5, 0.4],
]);

interface Named {
  readonly name: string;
  readonly value: ReplayValue;
}

const percent = (share: number, isMissed: boolean): string => `${Math.round(100 * share)}${isMissed ? '*' : ' '}`;

/** One row a role-play, and their mean at the end; a star where an aim is missed. */
export function replayValueTable(all: readonly Named[]): string {
  const runs = Array.from({ length: RUNS }, (_, index) => index + 1);
  const cells = ({ won, fresh }: ReplayValue): readonly string[] => [
    ...runs.map((run) => percent(won[run - 1] ?? 0, (won[run - 1] ?? 0) > (MOST_WON.get(run) ?? 1))),
    ...[...LEAST_FRESH].map(([run, least]) => percent(fresh[run - 1] ?? 0, (fresh[run - 1] ?? 0) < least)),
  ];
  const mean = (of: (value: ReplayValue) => readonly number[]): readonly number[] =>
    runs.map((_, index) => all.reduce((sum, { value }) => sum + (of(value)[index] ?? 0), 0) / Math.max(1, all.length));
  const rows = all.map(({ name, value }) => [name, ...cells(value)]);
  const last = ['mean of all', ...cells({ won: mean(({ won }) => won), fresh: mean(({ fresh }) => fresh) })];
  return table(
    ['role-play', ...runs.map((run) => `won ${run}`), ...[...LEAST_FRESH.keys()].map((run) => `new ${run}`)],
    all.length > 1 ? [...rows, last] : rows,
  );
}
