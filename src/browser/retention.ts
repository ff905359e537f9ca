const KEY = 'peilian.retention';

/** How much the learner wants to remember, 0…1, as it was chosen on this device; undefined where nothing was, or nothing sensible is there. */
export function chosenRetention(): number | undefined {
  try {
    const stored = Number(localStorage.getItem(KEY) ?? Number.NaN);
    return stored > 0 && stored < 1 ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser stores nothing, it holds for this page. */
export function chooseRetention(retention: number): void {
  try {
    localStorage.setItem(KEY, String(retention));
  } catch {}
}
