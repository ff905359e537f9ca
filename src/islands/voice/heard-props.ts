import type { Locale } from '../../domain/locale.ts';
import type { Sex } from '../../domain/persona/look.ts';
import type { Mood, PersonaId } from '../../domain/persona/persona.ts';
import type { AloudWords } from '../../i18n/words/voice.ts';

/** A line to be heard. */
export interface HeardLine {
  readonly text: string;
  /** Index into the people who are there. */
  readonly speaker: number;
  readonly persona: PersonaId | 'unknown';
  readonly mood: Mood;
}

export interface HeardProps {
  /** What was said last, in order; nothing while the learner has the word. */
  readonly lines: readonly HeardLine[];
  /** Names the moment: another is heard afresh, and the one before falls silent. */
  readonly moment: string;
  /** Who is there. The same people and seed have the same voices. */
  readonly people: readonly { readonly sex: Sex }[];
  readonly seed: number;
  readonly locale: Locale;
  readonly words: AloudWords;
  /** Is told whether somebody is being heard. */
  readonly onspeaking?: ((speaking: boolean) => void) | undefined;
}
