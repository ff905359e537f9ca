import { byPlace } from '../log/order.ts';
import { activityOf } from './activity.ts';
import type { LearningEvent } from './event.ts';

const BEGINS: ReadonlySet<LearningEvent['kind']> = new Set(['quiz-started', 'run-started', 'visit-prepared', 'drill-started']);

/**
 * Events in the order of the log, with one correction: what begins a sitting, run or drill comes before what belongs to it. Logs that were
 * ordered by a clock alone, before entries had a place, may tell otherwise where somebody set the clock back in the middle. It depends on
 * the events alone, so it holds whichever way logs were merged.
 */
export function inOrder(events: readonly LearningEvent[]): readonly LearningEvent[] {
  const sorted = events.toSorted(byPlace);
  const late = lateBeginnings(sorted);
  if (late.size === 0) return sorted;
  const moved = new Set(late.values());
  return sorted.flatMap((event): LearningEvent[] => {
    if (moved.has(event)) return [];
    const id = activityOf(event)?.id ?? '';
    const beginning = late.get(id);
    if (!beginning) return [event];
    late.delete(id);
    return [beginning, event];
  });
}

/** By the activity's id: the beginnings that come after something that belongs to them. */
function lateBeginnings(sorted: readonly LearningEvent[]): Map<string, LearningEvent> {
  const begun = new Set<string>();
  const early = new Set<string>();
  const late = new Map<string, LearningEvent>();
  for (const event of sorted) {
    const id = activityOf(event)?.id;
    if (id === undefined || begun.has(id)) continue;
    if (!BEGINS.has(event.kind)) early.add(id);
    else {
      begun.add(id);
      if (early.has(id)) late.set(id, event);
    }
  }
  return late;
}
