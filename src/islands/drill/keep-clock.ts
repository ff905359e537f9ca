import type { Clock } from '../../domain/drill/answer-time.ts';
import { KEY } from './kept-clock.ts';

/** Remembers with which clock the learner begins, where the browser stores anything. */
export function keepClock(clock: Clock): void {
  try {
    localStorage.setItem(KEY, clock);
  } catch {}
}
