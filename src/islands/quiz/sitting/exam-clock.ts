const KEY = 'peilian.exam-clock';

/** The clock of an examination: a wish of this sitting on this device, no part of what was learned, so it is not in the log. */
export function keepClock(attempt: string, end: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ attempt, end }));
  } catch {
    // Without storage the clock ends with the page.
  }
}

/** When the attempt's clock runs out, milliseconds since 1970; undefined without a clock. */
export function clockOf(attempt: string): number | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('attempt' in stored) || !('end' in stored)) return undefined;
    return stored.attempt === attempt && typeof stored.end === 'number' ? stored.end : undefined;
  } catch {
    return undefined;
  }
}
