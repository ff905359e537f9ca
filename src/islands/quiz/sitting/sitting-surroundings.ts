import type { Question } from '../../../domain/quiz/question.ts';
import type { Activity } from '../../../domain/record/activity.ts';
import type { LearningEvent, NewEvent } from '../../../domain/record/event.ts';
import type { Keeping } from '../../../record/record-writer.ts';

/** The learner's record, as far as a sitting needs it. */
export interface SittingRecord {
  readonly events: readonly LearningEvent[];
  readonly keeping: Keeping;
  readonly overtaken: Activity | undefined;
  record(event: NewEvent): void;
}

/** The world around a sitting, so that tests can stand in for it. */
export interface SittingSurroundings {
  readonly record: SittingRecord;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** A name that no other attempt has. */
  readonly newId: () => string;
  /** When an attempt's clock runs out, milliseconds since 1970-01-01 UTC. It is kept on this device only, and perhaps not even there. */
  readonly keepClock: (attempt: string, end: number) => void;
  readonly clockOf: (attempt: string) => number | undefined;
  /** Resolve when these questions, or the result, can be shown; reject where that part of the page could not be fetched. */
  readonly bringQuestions: (questions: readonly Question[]) => Promise<void>;
  readonly bringResult: () => Promise<void>;
  /** Something else is shown now, and whoever reads begins at its top. */
  readonly turned: () => void;
}
