import type { LearningEvent } from '../domain/record/event.ts';
import { browserSurroundings } from './browser-surroundings.ts';
import { indexedDbLog } from './indexed-db/log.ts';
import { LearningRecord } from './learning-record.ts';
import { askToKeep } from './storage-health.ts';

/** What is worth asking the browser for lasting storage: work, not a glance at a lesson. */
const WORTH_KEEPING: ReadonlySet<LearningEvent['kind']> = new Set(['quiz-finished', 'run-ended', 'reflected']);

/** The record of this page: one for all that is on it. */
export const pageRecord = new LearningRecord(indexedDbLog, {
  ...browserSurroundings,
  stored(events) {
    if (events.some(({ kind }) => WORTH_KEEPING.has(kind))) void askToKeep();
  },
});
