import { describe, expect, test } from 'vitest';
import type { Persona } from '../../../../src/domain/persona/persona.ts';
import { plain } from '../../../../src/domain/prose.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import type { Reason } from '../../../../src/domain/role-play/debrief/recommend.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { replay, truthOf } from '../../../../src/domain/role-play/talk/replay.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const persona = smallPersona('stubborn', {
  listen: [2, 1, 0],
  praise: [1, 0, 0],
  rebut: [-2, 0, -1],
  silence: [2, 0, 0],
  'trial-close': [-1, 0, 0],
  rush: [-1, 0, 0],
});
const pressure = persona.reactions.get('trial-close')?.principle;
const rush = persona.reactions.get('rush');

const inShort = (reason: Reason): string =>
  'why' in reason
    ? `${reason.of}: ${plain(reason.why)}`
    : 'principle' in reason
      ? `${reason.of}: ${reason.principle.id}`
      : 'outcome' in reason
        ? `${reason.of}: ${reason.outcome}`
        : reason.of;

const ENDS = '\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n';
/** A line `{…}`, where it leads, and its why. */
const line = (marks: string, to: string, why?: string): string =>
  `- Words. {${marks}}\n  → [${to}](#${to})\n${why === undefined ? '' : `  ! ${why}\n`}`;

function told(body: string, personas: readonly Persona[], moves: readonly Move[], front?: string, seed = 1) {
  const scenario = smallScenario(body + ENDS, personas, front);
  return debrief(scenario, analyse(scenario), replay(scenario, seed, moves), {
    personas: new Map(personas.map((one) => [one.id, one])),
    techniques: smallTechniques,
  });
}

describe('a why stands in place of a principle', () => {
  const reasons = (said: string, lines: readonly string[], broken?: true): readonly string[] => {
    const body = `## opening\n\n> Well?\n\n${lines.join('')}`;
    const { moves } = told(body, [persona], [broken ? { choice: `opening.${said}`, broken } : { choice: `opening.${said}` }]);
    return moves[0]?.reasons.map(inShort) ?? [];
  };
  const best = line('listen', 'won', 'He is let finish.');
  const bestBare = line('listen', 'won');
  const worst = line('rebut', 'lost', 'He is told off.');
  const worstBare = line('rebut', 'lost');
  const sweet = line('praise', 'lost', 'He likes it, and it leads nowhere.');

  test.each<[what: string, said: string, lines: readonly string[], reasons: readonly string[]]>([
    [
      'both have one: of the line said, then of the other',
      'rebut',
      [best, worst],
      ['own-why: He is told off.', 'better-why: He is let finish.'],
    ],
    ['only the line said has one', 'rebut', [bestBare, worst], ['own-why: He is told off.']],
    ['only the line recommended has one', 'rebut', [best, worstBare], ['better-why: He is let finish.']],
    ['neither has one: the principle', 'rebut', [bestBare, worstBare], ['own: why-rebut']],
    [
      'the line said was taken well, and cost something',
      'praise',
      [best, worst, sweet],
      ['own-why: He likes it, and it leads nowhere.', 'better-why: He is let finish.'],
    ],
    ['the line said was the best', 'listen', [best, worst], ['own-why: He is let finish.']],
    ['the line said was the best, and has none: the principle', 'listen', [bestBare, worst], ['own: why-listen']],
    ['a thing said at length', 'rebut', [bestBare, line('rebut', 'lost', 'He *is* told off.')], ['own-why: He is told off.']],
  ])('%s', (_, said, lines, expected) => {
    expect(reasons(said, lines)).toEqual(expected);
  });

  test('what speaks for a silence is not said of one that was not borne, but of the one recommended', () => {
    const held = `- (Wait.) {silence}\n  → [lost](#lost) if broken\n  → [won](#won)\n  ! He fills it himself.\n`;
    expect(reasons('silence', [held, worst], true)).toEqual(['better-why: He fills it himself.']);
    expect(reasons('silence', [held, worst])).toEqual(['own-why: He fills it himself.']);
    const slight = line('silence', 'lost', 'He takes it as a slight.');
    expect(reasons('silence', [bestBare, slight])).toEqual(['own-why: He takes it as a slight.']);
    expect(reasons('silence', [bestBare, slight], true)).toEqual(['own: why-rush']);
  });

  test('what was done well is praised in the author’s words, and by the principle where there are none', () => {
    const strength = (first: string) =>
      told(`## opening\n\n> Well?\n\n${first}${worst}`, [persona], [{ choice: 'opening.listen' }]).strength;
    expect(strength(best)).toMatchObject({ kind: 'landed', why: [{ text: 'He is let finish.' }] });
    expect(strength(bestBare)).toMatchObject({ kind: 'landed', principle: { id: 'why-listen' } });
    expect(strength(bestBare)).not.toHaveProperty('why');
  });

  test('a why is not given against a line where the one recommended offends against the same', () => {
    // Both are pressure: one principle.
    const reactions = new Map(persona.reactions);
    if (pressure && rush) reactions.set('rush', { ...rush, principle: pressure });
    const alike: Persona = { ...persona, reactions };
    const quick = line('rush, #quick', 'lost', 'He is pushed.');
    const of = (ask: string) =>
      told(`## opening\n\n> Well?\n\n${quick}${ask}`, [alike], [{ choice: 'opening.quick' }]).moves[0]?.reasons.map(inShort);
    expect(of(line('trial-close, #ask', 'won'))).toEqual(['ending: won']);
    expect(of(line('trial-close, #ask', 'won', 'It is the question he waits for.'))).toEqual([
      'better-why: It is the question he waits for.',
    ]);
  });
});

describe('a why speaks for the lines that are good at their beat, and against all others', () => {
  /** Three of four ways lead to a `next` at which `a` wins, one to where `b` does. */
  const body = `## opening\n\n> Well?\n\n${line('listen', 'next')}${line('praise', 'next')}${line('praise, #again, interest +1', 'next')}${line('rebut', 'next')}
## next

> So?

- Words. {trial-close, #a}
  → [lost](#lost) if rapport <= 2
  → [won](#won)
  ! It is what he came for.
- Words. {rebut, #b}
  → [won](#won) if rapport <= 0
  → [lost](#lost)
  ! It is the last thing he wants.
`;
  const last = (...moves: readonly string[]) =>
    told(
      body,
      [persona],
      moves.map((choice) => ({ choice })),
    ).moves.at(-1);

  test('praise is not given as the reason why a line cost something, nor blame as that of a better one', () => {
    const move = last('opening.rebut', 'next.a');
    expect(move?.better?.choice.id).toBe('next.b');
    expect(move?.reasons.map(inShort)).toEqual(['own: why-trial-close']);
    expect(move).toMatchObject({ praise: [{ text: 'It is what he came for.' }] });
  });
  test('blame is given of a line taken badly, though there was no better', () => {
    expect(last('opening.rebut', 'next.b')?.reasons.map(inShort)).toEqual(['own-why: It is the last thing he wants.']);
    expect(last('opening.rebut', 'next.b')).not.toHaveProperty('praise');
  });
  test('both where the talk went as it mostly does', () => {
    expect(last('opening.listen', 'next.b')?.reasons.map(inShort)).toEqual([
      'own-why: It is the last thing he wants.',
      'better-why: It is what he came for.',
    ]);
    expect(last('opening.listen', 'next.a')?.reasons.map(inShort)).toEqual(['own-why: It is what he came for.']);
  });
});

describe('with a hidden type', () => {
  const people = [smallPersona('silent', { listen: [1, 0, 0] }), smallPersona('negative', { listen: [1, 0, 0] })];
  const front = 'persona: [silent, negative]';
  const choices = `- The silent one. {is silent}\n  → [won](#won) if right\n  → [lost](#lost)\n  ! He read it all and asked nothing.
- The doubter. {is negative}\n  → [won](#won) if right\n  → [lost](#lost)\n  ! He sighed before he had read it.
- Words. {listen}\n  → [lost](#lost)\n`;
  const [silence, sigh] = ['He read it all and asked nothing.', 'He sighed before he had read it.'];
  const reasons = (lines: string, choice: string, truth: string): readonly string[] => {
    const body = `## opening\n\n${lines}\n\n${choices}`;
    const scenario = smallScenario(body + ENDS, people, front);
    const seed = Array.from({ length: 50 }, (_, one) => one).find((one) => truthOf(scenario, one)[0].id === truth);
    return told(body, people, [{ choice }], front, seed).moves[0]?.reasons.map(inShort) ?? [];
  };

  test.each([
    ['opening.is-silent', 'silent', [`own-why: ${silence}`]],
    ['opening.is-negative', 'silent', [`own-why: ${sigh}`, `better-why: ${silence}`]],
    ['opening.is-silent', 'negative', [`own-why: ${silence}`, `better-why: ${sigh}`]],
    ['opening.listen', 'negative', [`better-why: ${sigh}`]],
  ])('%s before the %s type, who shows it', (choice, truth, expected) => {
    expect(reasons('> [silent] …\n\n> (A sigh.)', choice, truth)).toEqual(expected);
  });
  test('a guess that nothing spoke against is told its signs', () => {
    expect(reasons('> …', 'opening.is-silent', 'negative')).toEqual([`own-why: ${silence}`]);
  });
});
