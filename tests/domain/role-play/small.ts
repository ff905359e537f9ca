import { parseRolePlay } from '../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../src/authoring/text/table/vocabulary.ts';
import type { Look } from '../../../src/domain/persona/look.ts';
import type { MeterChange, Meters } from '../../../src/domain/persona/meters.ts';
import type { Persona, PersonaId, Reaction } from '../../../src/domain/persona/persona.ts';
import { toneOf } from '../../../src/domain/persona/react.ts';
import type { Technique } from '../../../src/domain/persona/technique.ts';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { type Scenario, scenarioOf } from '../../../src/domain/role-play/scenario.ts';

const both = (text: string) => ({ zh: text, en: text });

export const smallTechniques = new Map<string, Technique>(
  (
    [
      ['listen', 'listening', false],
      ['praise', 'rapport', false],
      ['silence', 'listening', false],
      ['trial-close', 'closing', false],
      ['rebut', 'objections', true],
      ['rush', 'steering', true],
    ] as const
  ).map(([id, skill, mistake]) => [id, { id, skill, mistake, name: both(id), definition: both(id), example: both(id) }]),
);

/** A persona with these reactions, `[rapport, interest, patience]`, each for a reason of its own; everything else leaves it cold. */
export function smallPersona(
  id: PersonaId,
  reactions: Readonly<Record<string, readonly [number, number, number]>>,
  start: Meters = { rapport: 4, interest: 4, patience: 4 },
): Persona {
  const table = Object.entries(reactions).map(([technique, [rapport, interest, patience]]): [string, Reaction] => {
    const change: MeterChange = { rapport, interest, patience };
    const said = { zh: [1, 2, 3].map((nth) => `${technique}。${nth}`), en: [1, 2, 3].map((nth) => `${technique}, ${nth}.`) };
    return [technique, { change, principle: { id: `why-${technique}`, text: both(technique), replies: { [toneOf(change)]: said } } }];
  });
  const mood = (name: 'warm' | 'neutral' | 'closing') => ({ name: both(name), tells: { zh: [name], en: [name] } });
  return {
    id,
    name: both(id),
    summary: both(id),
    voice: { zh: [], en: [] },
    start,
    moods: [
      { mood: 'closing', when: [{ meter: 'patience', comparison: '<=', value: 2 }], ...mood('closing') },
      { mood: 'warm', when: [{ meter: 'rapport', comparison: '>=', value: 7 }], ...mood('warm') },
      { mood: 'neutral', when: [], ...mood('neutral') },
    ],
    recommended: Object.keys(reactions).filter((technique) => (reactions[technique]?.[0] ?? 0) > 0),
    principles: table.map(([, { principle }]) => principle),
    reactions: new Map(table),
    again: { zh: ['再说。', '还是。', '快说。'], en: ['Again?', 'Still waiting.', 'Well?'] },
    walkOut: both('Goodbye.'),
    days: {
      easy: { zh: ['easy'], en: ['easy'] },
      hurried: { zh: ['hurried'], en: ['hurried'] },
      wary: { zh: ['wary'], en: ['wary'] },
    },
    lesson: id,
  };
}

/** How anybody is drawn in tests where it does not matter. */
export const anyLook: Look = { sex: 'him', age: 45, dress: 'shirt', prop: 'none' };
const LOOK = '{sex: him, age: 45, dress: shirt, prop: none}';

/** The body of a role-play behind a front matter that fits; each of a cast is given a look. */
export function smallText(body: string, front = 'persona: stubborn'): string {
  const who = front.includes('cast:') ? front.replaceAll(/(name: [^,}]+)\}/gu, `$1, look: ${LOOK}}`) : front;
  const look = front.includes('cast:') ? '' : `look: ${LOOK}`;
  return `---\ntitle: T\n${who}\ntrade: feed\nstage: objection\nyou: Y\ncustomer: C\n${look}\ngoal: G\nminutes: 5\ndifficulty: 2\nstart: opening\n---\n${body}\n`;
}

/** Reads a role-play that must be sound. */
export function smallRolePlay(body: string, front?: string): RolePlay {
  const { value, problems } = parseRolePlay('small.en.md', smallText(body, front), {
    id: 'small',
    locale: 'en',
    vocabulary: vocabularyOf([...smallTechniques.keys()]),
  });
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}

export function smallScenario(body: string, personas: readonly Persona[], front?: string): Scenario {
  return scenarioOf(smallRolePlay(body, front), new Map(personas.map((persona) => [persona.id, persona])));
}
