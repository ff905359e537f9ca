import { METER_MAX, type Meters } from '../persona/meters.ts';
import type { Level } from '../record/begun.ts';
import type { RolePlay } from './role-play.ts';

/** What a level does to everybody's patience at the start. */
const PATIENCE: Readonly<Record<Level, number>> = { patient: 2, normal: 0, hard: -2 };

/** With less patience than this nobody begins, however hard: a talk must outlast one slip. */
const LEAST_PATIENCE = 3;

/** The meters with which somebody begins at a level. */
export function atLevel(start: Meters, level: Level): Meters {
  const least = Math.min(start.patience, LEAST_PATIENCE);
  return { ...start, patience: Math.min(METER_MAX, Math.max(least, start.patience + PATIENCE[level])) };
}

/** Whether one sees the meters: always at `patient`, never at `hard`, else where the role-play is for beginners. */
export function showsMeters({ difficulty }: Pick<RolePlay, 'difficulty'>, level: Level): boolean {
  return level === 'patient' || (level === 'normal' && difficulty === 1);
}

/** The level to try after a win; undefined at the hardest. */
export function levelAfter(level: Level): 'normal' | 'hard' | undefined {
  return level === 'patient' ? 'normal' : level === 'normal' ? 'hard' : undefined;
}
