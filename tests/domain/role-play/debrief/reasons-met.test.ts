import fc from 'fast-check';
import { expect, it } from 'vitest';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { blindTalk, reasonsMet } from '../../../../src/domain/role-play/debrief/reasons-met.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const persona = smallPersona('stubborn', { listen: [2, 1, 0], rebut: [-2, 0, -1] });
const beat = (id: string, to: string, why: string): string =>
  `## ${id}\n\n> Well?\n\n- Words. {listen}\n  → [${to}](#${to})\n- No. {rebut}\n  → [lost](#lost) if rapport <= 0\n  → [${to}](#${to})\n${why}\n`;
const scenarioWith = (why: string) =>
  smallScenario(
    `${beat('opening', 'next', why)}${beat('next', 'end', '')}## end\n\n> So?\n\n- Yes? {listen}\n  → [won](#won) if rapport >= 6\n  → [lost](#lost)\n- No. {trial-close}\n  → [lost](#lost)\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n`,
    [persona],
  );
const met = (why: string, ...moves: readonly string[]) => {
  const scenario = scenarioWith(why);
  const people = { personas: new Map([[persona.id, persona]]), techniques: smallTechniques };
  return reasonsMet([
    debrief(
      scenario,
      analyse(scenario),
      replay(
        scenario,
        1,
        moves.map((choice) => ({ choice })),
      ),
      people,
    ),
  ]);
};

it('counts what is read, how much of it is different, and what had been read before', () => {
  expect(met('', 'opening.rebut', 'next.rebut')).toEqual({ debriefs: 1, costly: 2, unexplained: 0, given: 2, distinct: 1, again: 1 });
  expect(met('  ! He is told off.', 'opening.rebut', 'next.rebut')).toMatchObject({ given: 2, distinct: 2, again: 0 });
  expect(reasonsMet([])).toEqual({ debriefs: 0, costly: 0, unexplained: 0, given: 0, distinct: 0, again: 0 });
});

it('a blind talk comes to an end, and the same seed gives the same', () => {
  const scenario = scenarioWith('');
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const talk = blindTalk(scenario, seed);
      expect(talk.standing.kind).toBe('ended');
      expect(talk.misfit).toBeUndefined();
      expect(blindTalk(scenario, seed)).toEqual(talk);
    }),
  );
  const choices = new Set(
    Array.from({ length: 30 }, (_, seed) =>
      blindTalk(scenario, seed)
        .turns.map(({ choice }) => choice.id)
        .join(),
    ),
  );
  expect(choices.size).toBeGreaterThan(3);
});
