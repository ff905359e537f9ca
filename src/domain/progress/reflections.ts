import type { LearningEvent, Reflected } from '../log/event.ts';

/** The notes that the learner keeps, the newest of each place, in order of time. A note that was emptied is gone. */
export function reflections(events: readonly LearningEvent[]): readonly Reflected[] {
  const notes = new Map<string, Reflected>();
  for (const event of events) {
    if (event.kind !== 'reflected') continue;
    const place = `${event.course}/${event.lesson}/${event.reflection}`;
    notes.delete(place);
    if (event.text.trim() !== '') notes.set(place, event);
  }
  return [...notes.values()];
}
