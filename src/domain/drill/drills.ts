import type { LearningEvent } from '../log/event.ts';
import type { PersonaId } from '../persona/persona.ts';

/** What is stored as the choice where the learner's own clock ran out. */
export const OUT_OF_TIME = 'out-of-time';

/** From this score an answer holds with the customer; below it, it misses the point. */
export const ANSWERED_WELL = 0.6;

export interface DrillAnswer {
  readonly objection: string;
  readonly choice: string;
  /** 0…1. */
  readonly score: number;
}

/** A drill as the learning log tells it. */
export interface RecordedDrill {
  readonly id: string;
  readonly of: string;
  readonly seed: number;
  /** Objections in the order drawn. */
  readonly objections: readonly string[];
  readonly answers: readonly DrillAnswer[];
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
}

/** All drills in the order in which they began; of two answers to one objection the first counts. */
export function drillsOf(events: readonly LearningEvent[]): readonly RecordedDrill[] {
  const answers = new Map<string, Map<string, DrillAnswer>>();
  for (const event of events) {
    if (event.kind !== 'drill-answered') continue;
    const own = answers.get(event.drill) ?? new Map<string, DrillAnswer>();
    if (!own.has(event.objection)) own.set(event.objection, { objection: event.objection, choice: event.choice, score: event.score });
    answers.set(event.drill, own);
  }
  return events.flatMap((event): RecordedDrill[] => {
    if (event.kind !== 'drill-started') return [];
    const given = event.objections.flatMap((id) => answers.get(event.drill)?.get(id) ?? []);
    return [{ id: event.drill, of: event.of, seed: event.seed, objections: event.objections, answers: given, startedAt: event.at }];
  });
}

/** The last drill, where it was left in the middle and all of its objections are still in the bank. */
export function unfinished(drills: readonly RecordedDrill[], bank: ReadonlySet<string>): RecordedDrill | undefined {
  const last = drills.at(-1);
  return last && last.answers.length < last.objections.length && last.objections.every((id) => bank.has(id)) ? last : undefined;
}

/** Mean score and number of answers with one type, over all drills. */
export interface DrillRecord {
  readonly answered: number;
  /** 0…1. */
  readonly score: number;
}

export function recordWith(persona: PersonaId, drills: readonly RecordedDrill[]): DrillRecord | undefined {
  const own = drills.flatMap((drill) => drill.answers.filter((answer) => answer.objection.startsWith(`${persona}/`)));
  if (own.length === 0) return undefined;
  return { answered: own.length, score: own.reduce((sum, answer) => sum + answer.score, 0) / own.length };
}
