import { draftOf, dropDraft, keepDraft } from '../../browser/drafts.ts';

const KEY = 'peilian.say-first';
const TALKED = 'peilian.talked';

/** From this difficulty on one answers in one's own words from the first talk. */
const HARD = 3;

/**
 * Whether the field for one's own words comes first, and the lines behind it; unless the learner said otherwise, from the second talk on: in the first one
 * sees how a talk goes.
 */
export function saysFirst(difficulty: number): boolean {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null ? difficulty >= HARD || localStorage.getItem(TALKED) !== null : stored === 'on';
  } catch {
    return difficulty >= HARD;
  }
}

/** Notes that a talk was had to its end. */
export function rememberTalk(): void {
  try {
    localStorage.setItem(TALKED, 'yes');
  } catch {}
}

/** Remembers what the learner chose, where the browser stores anything. */
export function rememberSayingFirst(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {}
}

/** Turns in a row without a word of one's own after which nobody is asked again in that talk. */
const UNASKED_AFTER = 2;
const straightKey = (run: string): string => `peilian.straight ${run}`;

function straightTurns(run: string): number {
  try {
    return Number(sessionStorage.getItem(straightKey(run)) ?? 0);
  } catch {
    return 0;
  }
}

/** Whether the learner has gone straight to the choices so often in this talk that asking again would only be in the way. */
export function goesStraight(run: string): boolean {
  return straightTurns(run) >= UNASKED_AFTER;
}

/** Notes that the choices were asked for, after a line of one's own or without. */
export function noteTurn(run: string, wrote: boolean): void {
  try {
    sessionStorage.setItem(straightKey(run), String(wrote ? 0 : straightTurns(run) + 1));
  } catch {}
}

/** What was typed at a turn, so that a reload in the middle of choosing loses nothing. */
export interface Draft {
  readonly text: string;
  /** Whether the choices were shown after it. */
  readonly shown: boolean;
}

const draftName = (run: string, turn: number): string => `talk ${run} ${turn}`;

/** What was typed at a turn. That of the turn before is with the move now. */
export function lineAt(run: string, turn: number): Draft {
  dropDraft(draftName(run, turn - 1));
  const stored = draftOf(draftName(run, turn));
  if (typeof stored !== 'object' || stored === null || !('text' in stored) || typeof stored.text !== 'string')
    return { text: '', shown: false };
  return { text: stored.text, shown: 'shown' in stored && stored.shown === true };
}

export function keepLine(run: string, turn: number, draft: Draft): void {
  keepDraft(draftName(run, turn), draft);
}
