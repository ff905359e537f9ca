import { describe, expect, it, test } from 'vitest';
import type { Persona } from '../../../../src/domain/persona/persona.ts';
import { linesOfWeight } from '../../../../src/domain/role-play/debrief/weight.ts';
import { analyse, standingsOf } from '../../../../src/domain/role-play/proof/proof.ts';
import { smallPersona, smallScenario } from '../small.ts';

const persona = smallPersona('stubborn', { listen: [2, 1, 0], praise: [1, 0, 0], rebut: [-2, 0, -1], rush: [-1, 0, 0] });
const ENDS = '\n\n## won\n\n{won}\n\n> Yes.\n\n## soon\n\n{advanced}\n\n> Soon.\n\n## lost\n\n{lost}\n\n> No.\n';
const line = (marks: string, to: string): string => `- Words. {${marks}}\n  → [${to}](#${to})`;
const beat = (id: string, ...lines: readonly string[]): string => `## ${id}\n\n> Well?\n\n${lines.join('\n')}\n\n`;

function weights(body: string, personas: readonly Persona[] = [persona], front?: string): readonly string[] {
  const scenario = smallScenario(body + ENDS, personas, front);
  return linesOfWeight(scenario, standingsOf(scenario, analyse(scenario))).map(
    ({ choice, weight, needsWhy }) => `${choice} ${weight}${needsWhy ? '' : ', named by its principle'}`,
  );
}

describe('lines of weight', () => {
  it('are the best of each beat and the three dearest of the talk, in its order', () => {
    const body =
      beat('opening', line('listen', 'next'), line('praise', 'next'), line('rebut', 'lost')) +
      beat('next', line('listen', 'won'), line('rebut', 'lost'), line('praise', 'soon'), line('rush', 'lost'));
    expect(weights(body)).toEqual([
      'opening.listen best',
      'opening.rebut dear',
      'next.listen best',
      'next.rebut dear',
      'next.rush dear, named by its principle',
    ]);
  });

  it('are none where every line comes to the same', () => {
    expect(weights(beat('opening', line('silence, #one', 'won'), line('silence, #other', 'won')))).toEqual([]);
  });

  it('need a why where the principle explains another line as well, or where there is none', () => {
    expect(weights(beat('opening', line('listen', 'won'), line('rebut', 'lost')))).toEqual([
      'opening.listen best, named by its principle',
      'opening.rebut dear, named by its principle',
    ]);
    expect(weights(beat('opening', line('listen', 'won'), line('listen, #again', 'soon'), line('trial-close', 'lost')))).toEqual([
      'opening.listen best',
      'opening.again dear',
      'opening.trial-close dear',
    ]);
  });

  test('a thought about who it is has weight by its price, and no principle', () => {
    const people = [smallPersona('silent', { listen: [1, 0, 0] }), smallPersona('negative', { listen: [1, 0, 0] })];
    const guess = (type: string): string => `- Thought. {is ${type}}\n  → [won](#won) if right\n  → [lost](#lost)`;
    expect(
      weights(beat('opening', guess('silent'), guess('negative'), line('listen', 'won')), people, 'persona: [silent, negative]'),
    ).toEqual(['opening.is-silent dear', 'opening.is-negative dear', 'opening.listen best, named by its principle']);
  });
});
