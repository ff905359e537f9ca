import type { DrillOf } from '../drill/drill.ts';
import { ANSWERED_WELL, drillsOf } from '../drill/drills.ts';
import type { LearningEvent } from '../log/event.ts';
import { PERSONA_IDS } from '../persona/persona.ts';

/** What the drills of one choice, a type or all types mixed, come to. */
export interface DrillsRecord {
  readonly of: DrillOf;
  /** Drills done to the end. */
  readonly rounds: number;
  /** Lines answered, those of drills left in the middle among them. */
  readonly answered: number;
  /** 0…1: the share of these that was answered well. */
  readonly well: number;
}

/** The record by what was chosen to practise: types in the order of the curriculum, mixed drills last. What was never answered is left out. */
export function drillsRecords(events: readonly LearningEvent[]): readonly DrillsRecord[] {
  const drills = drillsOf(events);
  return [...PERSONA_IDS, 'mixed' as const].flatMap((of) => {
    const own = drills.filter((drill) => drill.of === of);
    const answers = own.flatMap((drill) => drill.answers);
    if (answers.length === 0) return [];
    return [
      {
        of,
        rounds: own.filter((drill) => drill.answers.length === drill.objections.length).length,
        answered: answers.length,
        well: answers.filter(({ score }) => score >= ANSWERED_WELL).length / answers.length,
      },
    ];
  });
}
