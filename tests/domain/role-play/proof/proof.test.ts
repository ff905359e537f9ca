import { describe, expect, it } from 'vitest';
import { analyse, prove } from '../../../../src/domain/role-play/proof/proof.ts';
import { payoff } from '../../../../src/domain/role-play/proof/value.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const persona = smallPersona('stubborn', { listen: [2, 2, 0], praise: [-1, 0, -1], rebut: [-2, 0, -2] });
const table = { techniques: smallTechniques, personas: new Map([[persona.id, persona]]) };
const kinds = (body: string) => prove(smallScenario(body, [persona]), table).findings.map((finding) => JSON.stringify(finding));

const endings = '\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n';
const choice = (techniques: string, ...arrows: string[]) =>
  `- Words of ${techniques}. {${techniques}}\n${arrows.map((arrow) => arrow.replace(/^(\S+)/, '  → [$1](#$1)')).join('\n')}`;
const beat = (id: string, ...choices: string[]) => `## ${id}\n\n> Hm.\n\n${choices.join('\n')}`;

describe('findings', () => {
  it.each([
    ['a sound little talk', `${beat('opening', choice('listen', 'won'), choice('praise', 'won if rapport >= 9', 'lost'))}`, []],
    [
      'a beat that no arrow leads to',
      `${beat('opening', choice('listen', 'won'), choice('praise', 'lost'))}\n\n${beat('nowhere', choice('listen', 'won'), choice('praise', 'lost'))}`,
      [{ kind: 'unreachable-beat', beat: 'nowhere' }],
    ],
    [
      'a condition that never holds',
      `${beat('opening', choice('listen', 'won if rapport >= 9', 'lost'), choice('praise', 'lost'))}`,
      [{ kind: 'ending-never-reached', ending: 'won' }, { kind: 'unwinnable' }],
    ],
    [
      'no way to lose',
      `${beat('opening', choice('listen', 'won'), choice('praise', 'won'))}`,
      [{ kind: 'ending-never-reached', ending: 'lost' }, { kind: 'unlosable' }],
    ],
    [
      'a ring of beats',
      `${beat('opening', choice('listen', 'won'), choice('praise', 'lost'), choice('trial-close', 'ring'))}\n\n${beat('ring', choice('listen', 'ring'), choice('trial-close', 'ring'))}`,
      [{ kind: 'loop-without-exit', beat: 'ring' }],
    ],
    [
      'a choice that nobody can do without',
      `${beat('opening', choice('listen', 'close'), choice('praise', 'lost'))}\n\n${beat('close', choice('listen', 'won'), choice('praise', 'lost'))}`,
      [{ kind: 'choice-on-every-winning-route', choice: 'opening.listen' }],
    ],
    [
      'best moves that do not win',
      // Listening is worth more on average, but only praise can win.
      `${beat('opening', choice('praise', 'close'), choice('listen', 'fair'))}\n\n${beat('close', choice('trial-close', 'won if rapport <= 3', 'lost'), choice('rebut', 'lost'), choice('praise', 'lost'), choice('rush', 'lost'), choice('silence', 'lost'))}\n\n${beat('fair', choice('listen', 'fairer'), choice('listen, #again', 'fairer'))}\n\n${beat('fairer', choice('listen', 'nearly'), choice('listen, #again', 'nearly'))}\n\n## nearly\n\n{advanced}\n\n> Later.`,
      [{ kind: 'no-perfect-run' }, { kind: 'choice-on-every-winning-route', choice: 'opening.praise' }],
    ],
  ])('%s', (_, body, expected) => {
    expect(kinds(body + endings)).toEqual(expected.map((finding) => JSON.stringify(finding)));
  });

  it('names a beat where one choice is best however the customer feels', () => {
    const body = `${beat('opening', choice('listen', 'close'), choice('trial-close', 'close'))}\n\n${beat('close', choice('listen', 'won'), choice('praise', 'lost'))}`;
    expect(kinds(body + endings)).toContain(
      JSON.stringify({ kind: 'one-best-choice', beat: 'close', choice: 'close.listen', positions: 8 }),
    );
  });
});

describe('values', () => {
  it('are 0.65 · best + 0.35 · mean', () => {
    const scenario = smallScenario(beat('opening', choice('listen', 'won'), choice('praise', 'lost')) + endings, [persona]);
    const { values } = analyse(scenario);
    const won = payoff('won', { rapport: 6, interest: 6, patience: 4 });
    const lost = payoff('lost', { rapport: 3, interest: 4, patience: 3 });
    expect(won).toBeCloseTo(0.92);
    expect(lost).toBeCloseTo(0.07);
    expect(values[0]).toBeCloseTo(0.65 * won + 0.35 * ((won + lost) / 2));
  });

  it('players: exact win rates', () => {
    const scenario = smallScenario(
      beat('opening', choice('listen', 'won'), choice('praise', 'lost'), choice('rebut', 'won'), choice('trial-close', 'lost')) + endings,
      [persona],
    );
    const { players } = prove(scenario, table);
    expect(players.random.wins).toBeCloseTo(0.5);
    expect(players.courteous.wins).toBeCloseTo(1 / 3);
    expect(players['by-the-book'].wins).toBe(1);
    expect(players.skilled.wins).toBeCloseTo(0.7 + 0.3 * 0.5);
  });
});
