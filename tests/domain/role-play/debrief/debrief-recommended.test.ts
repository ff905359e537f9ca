import { describe, expect, test } from 'vitest';
import type { Move } from '../../../../src/domain/record/move.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import type { Scenario } from '../../../../src/domain/role-play/scenario.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { silent, stubborn } from '../party.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const words = { personas: new Map([stubborn, silent].map((one) => [one.id, one])), techniques: smallTechniques };
const told = (scenario: Scenario, ...moves: readonly string[]) =>
  debrief(
    scenario,
    analyse(scenario),
    replay(
      scenario,
      1,
      moves.map((choice): Move => ({ choice })),
    ),
    words,
  );

const ENDS = '\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n';
/** A line `{…}` and the ending it leads to. A point of interest more is worth a point of value; a point of patience nothing, but it lands. */
const line = (marks: string, to: string): string => `- Words. {${marks}}\n  → [${to}](#${to})`;
const talk = (...lines: readonly string[]): Scenario => smallScenario(`## opening\n\n> Well?\n\n${lines.join('\n')}${ENDS}`, [stubborn]);

describe('what is recommended', () => {
  const best = line('trial-close, #best, interest +4, patience -3', 'won');
  const lands = line('trial-close, #lands, interest +2', 'won');
  const pleases = line('trial-close, #pleases, interest -1, patience +4', 'won');
  const landsAsWell = line('trial-close, #as-well, interest +3, patience -1', 'won');
  const worst = line('rebut, #worst', 'lost');

  test.each<[what: string, lines: readonly string[], id: string]>([
    ['the best, where it stands alone', [best, worst], 'opening.best'],
    ['one nearly as good that lands better', [best, lands, worst], 'opening.lands'],
    ['the same, whichever stands first', [worst, lands, best], 'opening.lands'],
    ['none that only pleases', [pleases, best, worst], 'opening.best'],
    ['none that only pleases, whichever stands first', [best, worst, pleases], 'opening.best'],
    ['of two that land alike the better', [best, lands, landsAsWell, worst], 'opening.as-well'],
    ['of two that land alike the better, whichever stands first', [landsAsWell, worst, lands, best], 'opening.as-well'],
  ])('is %s', (_what, lines, id) => {
    expect(told(talk(...lines), 'opening.worst').moves[0]?.better?.choice.id).toBe(id);
  });

  test('is better than what was said', () => {
    const { moves } = told(talk(lands, best, worst), 'opening.lands');
    expect(moves[0]?.better?.choice.id).toBe('opening.best');
    expect(told(talk(lands, best, worst), 'opening.best').moves[0]).not.toHaveProperty('better');
  });
});

describe('the turning point', () => {
  const two = smallScenario(
    `## opening\n\n> Well?\n\n${line('listen', 'next')}\n${line('praise', 'next')}\n${line('rebut, #no, patience +4', 'next')}\n\n## next\n\n> So?\n\n${line('listen', 'won')}\n${line('trial-close', 'won')}\n${line('rebut', 'lost')}${ENDS}`,
    [stubborn],
  );

  test.each<[what: string, moves: readonly string[], point: number | undefined]>([
    ['is none where nothing was lost', ['opening.listen', 'next.listen'], undefined],
    ['is none where hardly anything was lost', ['opening.praise', 'next.listen'], undefined],
    ['is the dearest, be it the last', ['opening.no', 'next.rebut'], 1],
    ['is the dearest, though something was lost later as well', ['opening.no', 'next.trial-close'], 0],
  ])('%s', (_what, moves, point) => {
    expect(told(two, ...moves).point?.move).toBe(point);
  });

  test('that was none is no advice either', () => {
    expect(told(two, 'opening.praise', 'next.listen').advice).toEqual({ kind: 'flawless' });
  });
});

describe('the reason of a line that cost nothing', () => {
  const reason = (marks: string, id: string) => {
    const { moves } = told(talk(line(marks, 'won'), line('rebut', 'lost')), id);
    const found = moves[0]?.reasons[0];
    return found && 'principle' in found ? `${found.of} ${found.principle.id}` : found;
  };
  test('is its own', () => {
    expect(reason('listen', 'opening.listen')).toBe('own why-listen');
  });
  test('is that of the technique that did most good, where it did good', () => {
    expect(reason('praise, listen', 'opening.listen+praise')).toBe('own why-listen');
    expect(reason('rush, silence', 'opening.rush+silence')).toBe('own why-silence');
  });
  test('is none where the person makes nothing of it', () => {
    expect(reason('trial-close', 'opening.trial-close')).toBeUndefined();
  });
});

describe('not a step short', () => {
  test('where nothing was lacking, but another way was taken before', () => {
    const scenario = talk(
      '- Deal? {trial-close}\n  → [lost](#lost) if rapport >= 3\n  → [won](#won) if rapport >= 4\n  → [lost](#lost)',
      line('listen', 'won'),
    );
    expect(told(scenario, 'opening.trial-close')).not.toHaveProperty('lacked');
  });
  test('where somebody else was to be won', () => {
    const scenario = smallScenario(
      `## opening\n\n> Well?\n\n- Deal? {trial-close}\n  → [won](#won) if boss.rapport >= 5\n  → [lost](#lost)\n${line('listen', 'won')}${ENDS}`,
      [stubborn, silent],
      'cast:\n  desk: {persona: stubborn, name: A}\n  boss: {persona: silent, name: B}',
    );
    expect(told(scenario, 'opening.trial-close')).not.toHaveProperty('lacked');
  });
});

test('what was taken badly and suits nobody is told as unwelcome', () => {
  const cold = smallPersona('stubborn', { listen: [2, 1, 0], silence: [-1, 0, 0], praise: [-1, 0, 0] });
  const scenario = smallScenario(`## opening\n\n> Well?\n\n${line('praise', 'lost')}\n${line('listen', 'won')}${ENDS}`, [cold]);
  const { advice } = debrief(scenario, analyse(scenario), replay(scenario, 1, [{ choice: 'opening.praise' }]), {
    ...words,
    personas: new Map([cold, silent].map((one) => [one.id, one])),
  });
  expect(advice).toEqual({ kind: 'unwelcome', move: 0, technique: 'praise', instead: 'listen' });
});
