import { PERSONA_IDS, type PersonaId } from '../../persona/persona.ts';

/** How a talk went with one type: mean share of what was to be had, 0…1, over the moves made with people of that type. */
export interface Standing {
  readonly persona: PersonaId;
  readonly share: number;
  readonly moves: number;
}

/** What placement reads of a debrief. */
interface MeasuredTalk {
  /** By place in the cast. */
  readonly truth: readonly { readonly id: PersonaId }[];
  /** `price`: what the move cost of the `range` that lay between the best and the worst there, both 0…100. */
  readonly moves: readonly { readonly turn: { readonly speaker: number }; readonly price: number; readonly range: number }[];
}

/** Where to start, from a talk with several people: the types met, the hardest first; equals in the order of the curriculum. */
export function placement({ truth, moves }: MeasuredTalk): readonly Standing[] {
  const shares = new Map<PersonaId, number[]>();
  for (const { turn, price, range } of moves) {
    const persona = truth[turn.speaker]?.id;
    if (!persona || range === 0) continue;
    shares.set(persona, [...(shares.get(persona) ?? []), 1 - Math.min(1, price / range)]);
  }
  return [...shares]
    .map(([persona, all]) => ({ persona, moves: all.length, share: all.reduce((sum, share) => sum + share, 0) / all.length }))
    .sort((a, b) => a.share - b.share || PERSONA_IDS.indexOf(a.persona) - PERSONA_IDS.indexOf(b.persona));
}
