import type { LearningEvent, RunEnded } from '../log/event.ts';
import type { PersonaId } from '../persona/persona.ts';
import type { Outcome } from '../role-play/role-play.ts';
import type { RolePlayOutline } from './outline.ts';

/** What the ended runs of one role-play, or with one customer, come to. */
export interface RolePlayRecord {
  /** 0…100. */
  readonly best: number;
  /** The outcome of the best run; the newest where several scored the same. */
  readonly outcome: Outcome;
  readonly runs: number;
  readonly won: number;
}

function recordOf(runs: readonly RunEnded[]): RolePlayRecord | undefined {
  const [first, ...rest] = runs;
  if (!first) return undefined;
  const best = rest.reduce((top, run) => (run.score >= top.score ? run : top), first);
  return { best: best.score, outcome: best.outcome, runs: runs.length, won: runs.filter(({ outcome }) => outcome === 'won').length };
}

function ended(events: readonly LearningEvent[]): readonly RunEnded[] {
  return events.filter((event): event is RunEnded => event.kind === 'run-ended');
}

/** The record of one role-play; undefined while no run of it has ended. */
export function rolePlayRecord(events: readonly LearningEvent[], rolePlay: string): RolePlayRecord | undefined {
  return recordOf(ended(events).filter((run) => run.rolePlay === rolePlay));
}

/** The record with one customer type, over all role-plays where that type alone sits opposite: elsewhere a score is not one with the type. */
export function personaRecord(
  events: readonly LearningEvent[],
  rolePlays: readonly RolePlayOutline[],
  persona: PersonaId,
): RolePlayRecord | undefined {
  return recordWhere(events, rolePlays, ({ personas }) => personas.length === 1 && personas[0] === persona);
}

/** The record over all role-plays where the type is hidden, or several are met. */
export function mixedRecord(events: readonly LearningEvent[], rolePlays: readonly RolePlayOutline[]): RolePlayRecord | undefined {
  return recordWhere(events, rolePlays, ({ personas }) => personas.length > 1);
}

function recordWhere(
  events: readonly LearningEvent[],
  rolePlays: readonly RolePlayOutline[],
  fits: (rolePlay: RolePlayOutline) => boolean,
): RolePlayRecord | undefined {
  const theirs = new Set(rolePlays.filter(fits).map(({ id }) => id));
  return recordOf(ended(events).filter((run) => theirs.has(run.rolePlay)));
}
