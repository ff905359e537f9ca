import type { LearningEvent } from './event.ts';
import { byTime } from './read-event.ts';

/**
 * The union of two logs by id, in order of time. Events are never changed once written, so an id that both hold is the same event;
 * should a file have been edited, `mine` stands.
 */
export function merge(mine: readonly LearningEvent[], theirs: readonly LearningEvent[]): readonly LearningEvent[] {
  return [...mine, ...missing(mine, theirs)].sort(byTime);
}

/** Events of `theirs` that `mine` lacks, each once. */
export function missing(mine: readonly LearningEvent[], theirs: readonly LearningEvent[]): readonly LearningEvent[] {
  const known = new Set(mine.map(({ id }) => id));
  return theirs.filter(({ id }) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}
