import type { Clock } from '../../domain/drill/answer-time.ts';

export const CLOCKS = ['off', 'calm', 'quick'] as const satisfies readonly Clock[];

const KEY = 'peilian.clock';

/** What the learner chose the last time; nobody is hurried who has not asked for it. */
export function clockKept(): Clock {
  try {
    const kept = localStorage.getItem(KEY);
    return CLOCKS.find((clock) => clock === kept) ?? 'off';
  } catch {
    return 'off';
  }
}

/** Remembers it on this device, where the browser stores anything. */
export function keepClock(clock: Clock): void {
  try {
    localStorage.setItem(KEY, clock);
  } catch {}
}
