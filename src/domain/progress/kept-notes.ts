import type { Reflected } from '../record/event.ts';
import type { Summary } from '../record/summary.ts';

/** The notes that the learner keeps, the newest of each place, in the order of writing. A note that was emptied is gone. */
export function keptNotes({ notes }: Summary): readonly Reflected[] {
  return [...notes.values()].filter(({ text }) => text.trim() !== '');
}
