import { PERSONA_IDS, type PersonaId } from '../persona/persona.ts';
import type { Debrief } from './debrief.ts';

/** How a talk went with one type: mean share of what was to be had, 0…1, over the moves made with people of that type. */
export interface Standing {
  readonly persona: PersonaId;
  readonly share: number;
  readonly moves: number;
}

/** Where to start, from a talk with several people: the types met, the hardest first; equals in the order of the curriculum. */
export function placement(debrief: Debrief): readonly Standing[] {
  const shares = new Map<PersonaId, number[]>();
  for (const move of debrief.moves) {
    const persona = debrief.truth[move.turn.speaker]?.id;
    if (!persona || move.range === 0) continue;
    shares.set(persona, [...(shares.get(persona) ?? []), 1 - Math.min(1, move.price / move.range)]);
  }
  return [...shares]
    .map(([persona, all]) => ({ persona, moves: all.length, share: all.reduce((sum, share) => sum + share, 0) / all.length }))
    .sort((a, b) => a.share - b.share || PERSONA_IDS.indexOf(a.persona) - PERSONA_IDS.indexOf(b.persona));
}
