const PREFIX = 'peilian.draft ';
/** A draft that nobody came back to is dropped after this long, milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

interface Draft {
  /** When it was kept, milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly value: unknown;
}

function draftIn(stored: string | null): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(stored ?? 'null');
    if (typeof draft !== 'object' || draft === null || !('at' in draft) || !('value' in draft)) return undefined;
    return typeof draft.at === 'number' ? { at: draft.at, value: draft.value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what the learner is in the middle of writing, with every key: unlike the record's, this store writes at once, so what was typed is still
 * there however the page ends. Where the browser stores nothing it is lost with the page.
 */
export function keepDraft(name: string, value: unknown, now: number = Date.now()): void {
  try {
    if (localStorage.getItem(PREFIX + name) === null) dropOld(now);
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: now, value }));
  } catch {}
}

/** What was being written under this name, read as it was stored. */
export function draftOf(name: string): unknown {
  try {
    return draftIn(localStorage.getItem(PREFIX + name))?.value;
  } catch {
    return undefined;
  }
}

/** It was recorded, or is wanted no more. */
export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {}
}

function dropOld(now: number): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) && now - (draftIn(localStorage.getItem(key))?.at ?? 0) > KEPT_FOR) localStorage.removeItem(key);
}

/** Drops all that the site keeps of the learner's work outside the record. What was chosen (language, offline use) stays. */
export function dropAllDrafts(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (/^peilian\.(?:draft|straight|exam-clock)/u.test(key)) storage.removeItem(key);
}
