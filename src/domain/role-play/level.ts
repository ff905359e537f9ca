import { changed, type MeterChange, type Meters, NO_CHANGE } from '../persona/meters.ts';
import type { Level } from '../record/begun.ts';
import type { RolePlay } from './role-play.ts';

/**
 * What a level does to everybody's meters at the start. Patience alone would make nothing harder: it decides how many slips a talk bears, and who plays
 * well makes few; rapport and interest are what the closing question asks for.
 */
const CHANGES: Readonly<Record<Level, MeterChange>> = {
  patient: { rapport: 1, interest: 0, patience: 2 },
  normal: NO_CHANGE,
  hard: { rapport: -1, interest: -1, patience: -2 },
};

/** With less patience than this nobody begins, however hard: a talk must outlast one slip. */
const LEAST_PATIENCE = 3;

/** The meters with which somebody begins at a level. */
export function atLevel(start: Meters, level: Level): Meters {
  const meters = changed(start, CHANGES[level]);
  return { ...meters, patience: Math.max(meters.patience, Math.min(start.patience, LEAST_PATIENCE)) };
}

/** Whether one sees the meters: always at `patient`, never at `hard`, else where the role-play is for beginners. */
export function showsMeters({ difficulty }: Pick<RolePlay, 'difficulty'>, level: Level): boolean {
  return level === 'patient' || (level === 'normal' && difficulty === 1);
}

/** The level to try after a win; undefined at the hardest. */
export function levelAfter(level: Level): 'normal' | 'hard' | undefined {
  return level === 'patient' ? 'normal' : level === 'normal' ? 'hard' : undefined;
}
