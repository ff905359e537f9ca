import { PERSONA_IDS, type PersonaId, type Personas } from '../../persona/persona.ts';
import type { TechniqueId, Techniques } from '../../persona/technique.ts';
import { landing, takenAs, weightiest } from './landing.ts';
import type { DebriefMove } from './measure-moves.ts';

interface Told {
  readonly move: number;
  readonly technique: TechniqueId;
  readonly instead: TechniqueId | undefined;
}

/** The one thing to take along: of the line that is to be changed, and of no other. */
export type Advice =
  /** No move cost anything worth a word. */
  | { readonly kind: 'flawless' }
  /** It was a mistake with anybody: leave it. */
  | ({ readonly kind: 'mistake' } & Told)
  /** The pause was not borne. */
  | ({ readonly kind: 'broken-silence' } & Told)
  /** It is good practice with these types, not with this one. */
  | ({ readonly kind: 'other-type'; readonly suits: readonly PersonaId[] } & Told)
  /** No mistake, but this person took it badly. */
  | ({ readonly kind: 'unwelcome' } & Told)
  /** Nothing wrong with it, but there was better. */
  | ({ readonly kind: 'better' } & Told)
  /** A thought about who it is: it was another. */
  | { readonly kind: 'look-again'; readonly move: number };

export function adviceOf(
  dearest: DebriefMove | undefined,
  { personas, techniques }: { readonly personas: Personas; readonly techniques: Techniques },
): Advice {
  if (!dearest) return { kind: 'flawless' };
  const move = dearest.index;
  const harm = weightiest(dearest.shown, 'harm');
  if (!harm) return { kind: 'look-again', move };
  const { technique } = harm;
  // What was just done can't be the thing to try instead, and nor can what is not wanted.
  const used = dearest.shown.map((shown) => shown.technique);
  const closes = dearest.better?.closes;
  const open = dearest.better?.shown.filter((shown) => !used.includes(shown.technique) && (closes || takenAs(shown) >= 0)) ?? [];
  const told: Told = { move, technique, instead: weightiest(open, 'good')?.technique };
  if (dearest.turn.move.broken) return { kind: 'broken-silence', ...told };
  const wasUnwelcome = landing(dearest.change) < 0 && takenAs(harm) < 0;
  if (!wasUnwelcome) return { kind: 'better', ...told };
  if (techniques.get(technique)?.mistake) return { kind: 'mistake', ...told };
  const suits = PERSONA_IDS.filter((id) => personas.get(id)?.recommended.includes(technique));
  return suits.length > 0 ? { kind: 'other-type', ...told, suits } : { kind: 'unwelcome', ...told };
}
