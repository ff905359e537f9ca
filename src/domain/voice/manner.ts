import type { Mood, PersonaId } from '../persona/persona.ts';

/** How somebody speaks. */
export interface Manner {
  /** 1 is the voice's own pace; 0.8 to 1.25. */
  readonly pace: number;
  /** 1 is the voice's own pitch; 0.85 to 1.15: further off a voice sounds like a toy. */
  readonly pitch: number;
  /** Between two sentences, milliseconds. */
  readonly pause: number;
}

/** A type's own way, as its lesson has it. Of somebody whose type is not known the voice tells nothing but their mood. */
const OWN: Readonly<Record<PersonaId | 'unknown', Manner>> = {
  // Talks as one does with old friends, one thing running into the next.
  outgoing: { pace: 1.08, pitch: 1.05, pause: 250 },
  // Turns everything over: a gap before each sentence.
  indecisive: { pace: 0.92, pitch: 1.02, pause: 650 },
  // Short and flat: this is the price, and that is that.
  stubborn: { pace: 1, pitch: 0.94, pause: 350 },
  // Lectures, and leaves a beat for you to agree.
  'know-it-all': { pace: 0.95, pitch: 0.98, pause: 500 },
  // Lets nobody in between two sentences.
  argumentative: { pace: 1.12, pitch: 1.05, pause: 150 },
  // Knows what is wanted, and says it briskly.
  positive: { pace: 1.04, pitch: 1.02, pause: 300 },
  // A few words, and then a long while nothing.
  silent: { pace: 0.93, pitch: 0.95, pause: 800 },
  // Heavy, and sinking at the end.
  negative: { pace: 0.92, pitch: 0.95, pause: 550 },
  unknown: { pace: 1, pitch: 1, pause: 400 },
};

/** What a mood does to it, as factors. */
const BY_MOOD: Readonly<Record<Mood, Manner>> = {
  // Livelier, and lighter.
  warm: { pace: 1.03, pitch: 1.04, pause: 0.85 },
  open: { pace: 1.01, pitch: 1.02, pause: 0.95 },
  neutral: { pace: 1, pitch: 1, pause: 1 },
  // Measured, each sentence set down by itself.
  cool: { pace: 0.97, pitch: 0.97, pause: 1.2 },
  // Curt: it is to be over soon.
  closing: { pace: 1.05, pitch: 0.96, pause: 0.8 },
};

/** Whose type is not known may not be told by their voice either: a mood shows half as much. */
const HALF = 0.5;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export function mannerOf(persona: PersonaId | 'unknown', mood: Mood): Manner {
  const own = OWN[persona];
  const by = BY_MOOD[mood];
  const share = persona === 'unknown' ? HALF : 1;
  const factor = (value: number): number => 1 + (value - 1) * share;
  return {
    pace: within(own.pace * factor(by.pace), 0.8, 1.25),
    pitch: within(own.pitch * factor(by.pitch), 0.85, 1.15),
    pause: Math.round(own.pause * factor(by.pause)),
  };
}
