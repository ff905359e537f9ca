const KEY = 'peilian.voice';

/** What was said on this page, for a browser that stores nothing. */
let said: boolean | undefined;

/** Whether the learner wants to hear customers; nobody does who has not said so. */
export function hearsThem(): boolean {
  try {
    return said ?? localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

/** Remembers it on this device, where the browser stores anything. */
export function rememberHearing(on: boolean): void {
  said = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {}
}
