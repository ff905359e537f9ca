import { seedOf } from '../../chance/hash.ts';
import { pick, seeded } from '../../chance/random.ts';
import type { Locale } from '../../locale.ts';
import { moodOf } from '../../persona/react.ts';
import type { Face, Talk } from './replay.ts';

/** The face seen at each moment of a talk: at the opening, then after each move. One more than there are turns. */
export function facesOf(talk: Talk): readonly Face[] {
  return [...talk.turns.map((turn) => turn.before), talk.situation].map(({ facing, meters }) => {
    const persona = talk.truth[facing] ?? talk.truth[0];
    const own = meters[facing] ?? persona.start;
    return { persona, meters: own, mood: moodOf(own, persona) };
  });
}

/** What one sees of the person at each moment, drawn by the run's seed: what kind of day it is first, where it is not as others, then the mood. Never the same twice in a row where the mood has two. */
export function tellsOf(talk: Talk, seed: number, locale: Locale): readonly string[] {
  let last: string | undefined;
  return facesOf(talk).map(({ persona, mood }, moment) => {
    const tells = moment === 0 && talk.day !== 'ordinary' ? persona.days[talk.day][locale] : mood.tells[locale];
    const fresh = tells.filter((tell) => tell !== last);
    last = pick(fresh.length > 0 ? fresh : tells, seeded(seedOf(`${seed} ${moment} tell`))) ?? '';
    return last;
  });
}
