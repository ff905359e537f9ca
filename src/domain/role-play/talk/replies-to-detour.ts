import type { Locale } from '../../locale.ts';
import type { Persona } from '../../persona/persona.ts';
import { toneOf } from '../../persona/react.ts';
import { plain } from '../../prose.ts';
import type { Choice, Line } from '../role-play.ts';

interface Straying {
  readonly persona: Persona;
  /** Whether another detour was made since the talk came to its beat. */
  readonly strayed: boolean;
  readonly locale: Locale;
  /** What was replied the last time: nobody says a thing twice running. */
  readonly last?: Line | undefined;
}

const said = (text: string): Line => ({ text: [{ text }], moods: [], personas: [] });

/**
 * What somebody may say to a detour: by the principle by which they take its technique, and how they take it; from the second at a beat on, that they
 * want an answer. None for a technique that the type does not know, which only an edited record names.
 */
export function repliesToDetour({ techniques }: Choice, { persona, strayed, locale, last }: Straying): readonly Line[] {
  const reaction = techniques[0] === undefined ? undefined : persona.reactions.get(techniques[0]);
  const replies = strayed ? persona.again[locale] : (reaction?.principle.replies[toneOf(reaction.change)]?.[locale] ?? []);
  const fresh = replies.filter((reply) => reply !== (last && plain(last.text)));
  return (fresh.length > 0 ? fresh : replies).map(said);
}
