import type { DrillOf } from '../drill/draw.ts';
import { PERSONA_IDS, type PersonaId } from '../persona/persona.ts';
import type { DrillSums, Summary } from '../record/summary.ts';

/** What the drills of one choice, a type or all types mixed, come to. */
export interface DrillsOfChoice {
  readonly of: DrillOf;
  /** Drills done to the end. */
  readonly finished: number;
  /** Lines answered, those of drills left in the middle among them. */
  readonly answered: number;
  /** 0…1: the share of these that was answered well. */
  readonly well: number;
}

/** The record by what was chosen to practise: types in the order of the curriculum, mixed drills last. What was never answered is left out. */
export function drillsByChoice({ drills }: Summary): readonly DrillsOfChoice[] {
  return [...PERSONA_IDS, 'mixed' as const].flatMap((of) => {
    const sums = drills.get(of);
    return sums ? [{ of, finished: sums.rounds, answered: sums.answered, well: sums.well / sums.answered }] : [];
  });
}

/** What the answers to one type come to, over all drills, whichever choice those were of. */
export interface AnswersToType {
  readonly answered: number;
  /** 0…1. */
  readonly score: number;
}

export function answersToType({ drilled }: Summary, persona: PersonaId): AnswersToType | undefined {
  const sums: DrillSums | undefined = drilled.get(persona);
  return sums && { answered: sums.answered, score: sums.score / sums.answered };
}

/** The last drill, where it was left in the middle and all of its objections are still in the bank; `left` are without an answer. */
export function drillToGoOn(
  { lastDrill, openDrills }: Summary,
  isInBank: (objection: string) => boolean,
): { readonly id: string; readonly left: number } | undefined {
  const open = openDrills.get(lastDrill ?? '');
  if (lastDrill === undefined || !open?.objections.every(isInBank)) return undefined;
  return { id: lastDrill, left: open.objections.length - open.answered.length };
}
