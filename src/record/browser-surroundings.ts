import { newEventId } from './new-id.ts';
import type { Surroundings } from './surroundings.ts';

/** The world of a page in the browser. */
export const browserSurroundings: Surroundings = {
  now: Date.now,
  newId: newEventId,
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  onReturn(listener) {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) listener(true);
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) listener(false);
    });
  },
  // Nothing that this page shows is there any more.
  erased: () => location.reload(),
};
