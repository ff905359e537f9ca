import { seedOf } from '../../chance/hash.ts';
import { pick, seeded } from '../../chance/random.ts';
import type { Mood, PersonaId } from '../../persona/persona.ts';
import type { Day } from '../../record/begun.ts';
import type { Line } from '../role-play.ts';

/** What decides which of several wordings fits. */
export interface Occasion {
  readonly mood: Mood;
  readonly persona: PersonaId;
  readonly silence?: 'held' | 'broken';
  /** What kind of day it is; an ordinary one where nothing is said. */
  readonly day?: Day;
}

const fits = (line: Line, occasion: Occasion): boolean =>
  (line.moods.length === 0 || line.moods.includes(occasion.mood)) &&
  (line.personas.length === 0 || line.personas.includes(occasion.persona)) &&
  (line.silence === undefined || line.silence === occasion.silence) &&
  (line.days === undefined || line.days.some((day) => day === occasion.day));

/**
 * What was remembered outweighs all; a silence marked outweighs a type, a type outweighs a day, a day outweighs a mood: the most particular
 * wording wins. A line for a day is for no type, so that the day never decides whether two types can be told apart by what they say.
 */
const particular = (line: Line): number =>
  (line.needs ? 16 : 0) +
  (line.silence ? 8 : 0) +
  (line.personas.length > 0 ? 4 : 0) +
  (line.days ? 2 : 0) +
  (line.moods.length > 0 ? 1 : 0);

/** The wordings that may be said on this occasion: of those that fit, the most particular ones. */
export function wordings(lines: readonly Line[], occasion: Occasion): readonly Line[] {
  const fitting = lines.filter((line) => fits(line, occasion));
  const most = Math.max(...fitting.map(particular));
  return fitting.filter((line) => particular(line) === most);
}

/**
 * The wording said, drawn by the run's seed and the place in the talk: the same run always says the same.
 * `last`: what was said here the last time, since nobody says a thing twice word for word who has another way to say it.
 */
export function wording(lines: readonly Line[], occasion: Occasion, seed: number, place: string, last?: Line): Line | undefined {
  const open = wordings(lines, occasion);
  const fresh = open.filter((line) => line !== last);
  return pick(fresh.length > 0 ? fresh : open, seeded(seedOf(`${seed} ${place}`)));
}
