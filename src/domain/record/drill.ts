import type { LearningEvent } from './event.ts';

/** What is stored as the choice where the learner's own clock ran out. */
export const OUT_OF_TIME = 'out-of-time';

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

/**
 * All drills in the order in which they began; of two answers to one objection the first counts.
 * @param events in the order of the log
 */
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

/** The first objection of a drill without an answer, by position; the number of objections where all are answered. */
export function drillResumesAt({ objections, answers }: Pick<RecordedDrill, 'objections' | 'answers'>): number {
  const given = new Set(answers.map(({ objection }) => objection));
  const open = objections.findIndex((id) => !given.has(id));
  return open < 0 ? objections.length : open;
}
