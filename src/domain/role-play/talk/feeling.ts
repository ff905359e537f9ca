import type { Mood } from '../../persona/persona.ts';
import { landing } from '../debrief/landing.ts';
import { impact } from '../scenario.ts';
import type { Talk } from './replay.ts';

/** What shows on a face for a moment, because of what was just said; then the mood is seen again. */
export type Feeling = 'stung' | 'pleased';

/** From how far on what a line did to all meters together shows: most lines come to 3 one way or the other, some leave people as they were. */
const SHOWS = 2;

/** A mood shows by itself that somebody is put out, or pleased: only what goes against it is a moment of its own. */
const AGAINST: Readonly<Record<Feeling, readonly Mood[]>> = {
  stung: ['warm', 'open', 'neutral'],
  pleased: ['neutral', 'cool', 'closing'],
};

/**
 * What the one whom the learner faces makes of the last line, where it is not what their mood shows in any case: a flinch though they are
 * still warm, a smile though they are still cool. Undefined where nothing was said to them, or it left them as they were; before the first
 * move; once the talk is over, for then the mood is what remains.
 */
export function feelingOf(talk: Talk): Feeling | undefined {
  const last = talk.turns.at(-1);
  const persona = last && talk.truth[last.speaker];
  if (!last || !persona || talk.standing.kind === 'ended' || talk.situation.facing !== last.speaker) return undefined;
  const landed = landing(impact(last.choice, last.move, persona));
  const feeling = landed <= -SHOWS ? 'stung' : landed >= SHOWS ? 'pleased' : undefined;
  return feeling && AGAINST[feeling].includes(talk.face.mood.mood) ? feeling : undefined;
}
