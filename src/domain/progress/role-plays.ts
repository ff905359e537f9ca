import type { PersonaId } from '../persona/persona.ts';
import type { RunSums, Summary } from '../record/summary.ts';
import type { RolePlayOutline } from './outline.ts';

/** From this best score on, 0…100, a role-play has little left to teach: the debrief's highest band. */
export const MASTERED = 85;

/** What the ended runs of one role-play, or with one customer, come to. `outcome`: of the best run, the newest where several scored the same. */
export type RolePlayRecord = Pick<RunSums, 'best' | 'outcome' | 'level' | 'runs' | 'won'>;

/** Whether there is little left to learn: what was won from a patient customer is not mastered. */
export function isMastered({ best, level }: Pick<RolePlayRecord, 'best' | 'level'>): boolean {
  return best >= MASTERED && level !== 'patient';
}

/** The record of one role-play; undefined while no run of it has ended. */
export function rolePlayRecord({ rolePlays }: Summary, rolePlay: string): RunSums | undefined {
  return rolePlays.get(rolePlay);
}

/** The record with one customer type, over all role-plays where that type alone sits opposite: elsewhere a score is not one with the type. */
export function personaRecord(summary: Summary, rolePlays: readonly RolePlayOutline[], persona: PersonaId): RolePlayRecord | undefined {
  return recordOver(
    summary,
    rolePlays.filter(({ personas }) => personas.length === 1 && personas[0] === persona),
  );
}

/** The record over all role-plays where the type is hidden, or several are met. */
export function mixedRecord(summary: Summary, rolePlays: readonly RolePlayOutline[]): RolePlayRecord | undefined {
  return recordOver(
    summary,
    rolePlays.filter(({ personas }) => personas.length > 1),
  );
}

function recordOver(summary: Summary, rolePlays: readonly RolePlayOutline[]): RolePlayRecord | undefined {
  const sums = rolePlays.flatMap(({ id }) => summary.rolePlays.get(id) ?? []);
  const ease = ({ level }: RunSums): number => (level === 'patient' ? 1 : 0);
  const [best] = sums.toSorted((a, b) => ease(a) - ease(b) || b.best - a.best || b.bestPlace - a.bestPlace);
  return (
    best && {
      best: best.best,
      outcome: best.outcome,
      level: best.level,
      runs: sums.reduce((sum, { runs }) => sum + runs, 0),
      won: sums.reduce((sum, { won }) => sum + won, 0),
    }
  );
}
