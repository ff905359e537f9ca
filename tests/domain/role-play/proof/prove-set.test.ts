import { describe, expect, test } from 'vitest';
import { analyse, prove } from '../../../../src/domain/role-play/proof/proof.ts';
import { proveSet } from '../../../../src/domain/role-play/proof/prove-set.ts';
import type { RolePlay } from '../../../../src/domain/role-play/role-play.ts';
import { scenarioOf } from '../../../../src/domain/role-play/scenario.ts';
import { party, riddle, silent, stubborn } from '../party.ts';
import { smallPersona, smallRolePlay, smallTechniques } from '../small.ts';

const table = { techniques: smallTechniques, personas: new Map([stubborn, silent].map((one) => [one.id, one])) };
const body = (line: string) =>
  `## opening\n\n> Well?\n\n- ${line} {listen}\n  → [won](#won)\n- No, really not. {rebut}\n  → [lost](#lost)\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n`;
const talk = (id: string, line: string, rest: Partial<RolePlay> = {}, front?: string): RolePlay => ({
  ...smallRolePlay(body(line), front),
  id,
  ...rest,
});
const english = talk('one', 'Go on.');
const chinese: RolePlay = { ...talk('one', 'Do go on, and take all the time you need.'), locale: 'zh', content: english.content };
const all = () => true;

describe('a set that is proved at one go', () => {
  test.each([
    ['a party', party.rolePlay],
    ['a riddle', riddle.rolePlay],
    ['a talk', english],
  ])('proves %s as it would be proved alone', (_what, rolePlay) => {
    const scenario = scenarioOf(rolePlay, table.personas);
    const [proved] = proveSet([rolePlay], table, all);
    expect(proved?.proof).toEqual(prove(scenario, table, analyse(scenario)));
  });

  test('proves each language with its own words', () => {
    const [first, second] = proveSet([chinese, english], table, all);
    expect([first?.rolePlay, second?.rolePlay]).toEqual([chinese, english]);
    expect([first?.proof.players.longest.wins, second?.proof.players.longest.wins]).toEqual([1, 0]);
    for (const one of [first, second]) expect(one?.proof).toEqual(prove(scenarioOf(one?.rolePlay ?? english, table.personas), table));
  });

  test('proves what is wanted, and learns from the rest', () => {
    const other = talk('two', 'Go on.', {}, 'persona: silent');
    const wins = (rolePlays: readonly RolePlay[]) => {
      const proved = proveSet(rolePlays, table, ({ id }) => id === 'one');
      expect(proved.map(({ rolePlay }) => rolePlay.id)).toEqual(['one']);
      return proved[0]?.judged.wins.style;
    };
    expect(wins([english, other])).toBe(1);
    // As it was learnt before.
    expect(wins([english, other])).toBe(1);
    expect(wins([english])).toBe(0.5);
  });

  test('learns anew where the people have changed', () => {
    const other = talk('two', 'Go on.', {}, 'persona: silent');
    const about = talk('one', 'Go on.');
    const backward = smallPersona('silent', { listen: [-4, -4, -4], rebut: [1, 1, 0] });
    const swapped = {
      ...other,
      beats: other.beats.map((beat) => ({
        ...beat,
        choices: beat.choices.map((choice) => ({ ...choice, arrows: [{ to: 'lost', when: [] }] })),
      })),
      content: 'swapped',
    };
    const style = (people: typeof table) => proveSet([about, swapped], people, ({ id }) => id === 'one')[0]?.judged.wins.style;
    expect(style(table)).toBe(1);
    expect(style({ ...table, personas: new Map(table.personas).set('silent', backward) })).toBe(0);
  });

  test('leaves out whom it does not know', () => {
    expect(proveSet([talk('three', 'Go on.', {}, 'persona: negative')], table, all)).toEqual([]);
  });
});
