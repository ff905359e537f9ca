import type { Locale } from '../locale.ts';
import type { PersonaId } from '../persona/persona.ts';
import type { TechniqueId } from '../persona/technique.ts';
import type { Prose } from '../prose.ts';

/** One answer to an objection. */
export interface Response {
  /** `<objection>.<techniques>`, as choices of role-plays are named. */
  readonly id: string;
  readonly text: Prose;
  readonly techniques: readonly TechniqueId[];
  /** What the customer says to it. */
  readonly reply: Prose;
}

/** A single objection of one type, to be answered out of any context. */
export interface Objection {
  /** `<persona>/<id>`: unique over the bank. */
  readonly id: string;
  readonly persona: PersonaId;
  readonly locale: Locale;
  readonly line: Prose;
  readonly responses: readonly Response[];
  /** Fingerprint of what is graded: responses and their techniques, not the wording. */
  readonly content: string;
}
