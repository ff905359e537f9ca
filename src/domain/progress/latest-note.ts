import type { LearningEvent } from '../record/event.ts';

/**
 * What the learner wrote last in answer to a lesson's reflection; undefined where nothing was written.
 * @param events in the order of the log
 */
export function latestNote(events: readonly LearningEvent[], course: string, lesson: string, reflection: string): string | undefined {
  const latest = events.findLast(
    (event) => event.kind === 'reflected' && event.course === course && event.lesson === lesson && event.reflection === reflection,
  );
  return latest?.kind === 'reflected' ? latest.text : undefined;
}
