import type { Objection } from '../../../src/domain/drill/objection.ts';
import type { MeterChange } from '../../../src/domain/persona/meters.ts';
import { PERSONA_IDS, type Persona, type PersonaId } from '../../../src/domain/persona/persona.ts';

/** A persona to whom the technique `+3` is worth 3, `-2` is worth −2, and so on from −6 to 6. */
export function plainPersona(id: PersonaId = 'stubborn'): Persona {
  const principle = { id: 'plain', text: { zh: '直说', en: 'Plainly' }, replies: {} };
  const worths = Array.from({ length: 13 }, (_, index) => index - 6);
  const change = (worth: number): MeterChange => ({ rapport: worth, interest: 0, patience: 0 });
  return {
    id,
    name: { zh: id, en: id },
    summary: { zh: '', en: '' },
    voice: { zh: [], en: [] },
    start: { rapport: 3, interest: 3, patience: 5 },
    moods: [],
    recommended: [],
    principles: [principle],
    reactions: new Map(worths.map((worth) => [signed(worth), { change: change(worth), principle }])),
    again: { zh: [], en: [] },
    walkOut: { zh: '', en: '' },
    days: { easy: { zh: [], en: [] }, hurried: { zh: [], en: [] }, wary: { zh: [], en: [] } },
    lesson: id,
  };
}

export const signed = (worth: number): string => (worth > 0 ? `+${worth}` : String(worth));

/** An objection whose answers are worth these to the plain persona. */
export function objectionWorth(worths: readonly number[], id = 'price', persona: PersonaId = 'stubborn'): Objection {
  return {
    id: `${persona}/${id}`,
    persona,
    locale: 'en',
    line: [{ text: 'Too dear.' }],
    responses: worths.map((worth, index) => ({
      id: `${id}.${index}`,
      text: [{ text: `Answer ${index}` }],
      techniques: [signed(worth)],
      reply: [{ text: 'Hm.' }],
    })),
    content: 'c',
  };
}

/** So many objections of every type. */
export const bankOf = (each: number): readonly Objection[] =>
  PERSONA_IDS.flatMap((persona) => Array.from({ length: each }, (_, index) => objectionWorth([1, 0, -1], `o${index}`, persona)));
