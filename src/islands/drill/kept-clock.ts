export const KEY = 'peilian.clock';

/** The clock with which the learner began last, as it was stored; `off` at first. */
export function keptClock(): string {
  try {
    return localStorage.getItem(KEY) ?? 'off';
  } catch {
    return 'off';
  }
}
