import { describe, expect, test } from 'vitest';
import { type Finding, prove } from '../../../../src/domain/role-play/proof/proof.ts';
import { stubborn } from '../party.ts';
import { smallScenario, smallTechniques } from '../small.ts';

const table = { techniques: smallTechniques, personas: new Map([[stubborn.id, stubborn]]) };
const proof = (body: string) => prove(smallScenario(body, [stubborn]), table);
const findings = (body: string, kind: Finding['kind']) => proof(body).findings.filter((finding) => finding.kind === kind);
const beat = (id: string, ...choices: string[]) => `## ${id}\n\n> Hm.\n\n${choices.join('\n')}\n\n`;
const choice = (techniques: string, ...arrows: string[]) =>
  `- Words of ${techniques}. {${techniques}}\n${arrows.map((arrow) => arrow.replace(/^(\S+)/, '  → [$1](#$1)')).join('\n')}`;
const end = (id: string, outcome = id) => `## ${id}\n\n{${outcome}}\n\n> So.\n\n`;
const ENDS = end('won') + end('lost');

describe('a talk can be lost', () => {
  test.each([
    ['by an ending that is lost', end('lost')],
    ['by one that is stalled', end('lost', 'stalled')],
  ])('%s', (_what, ending) => {
    expect(findings(beat('opening', choice('listen', 'won'), choice('praise', 'lost')) + end('won') + ending, 'unlosable')).toEqual([]);
  });
  test('by a walk-out', () => {
    expect(findings(beat('opening', choice('listen', 'won'), choice('rebut', 'opening')) + end('won'), 'unlosable')).toEqual([]);
  });
  test('not by one that leads on', () => {
    const body = beat('opening', choice('listen', 'won'), choice('praise', 'lost')) + end('won') + end('lost', 'advanced');
    expect(findings(body, 'unlosable')).toEqual([{ kind: 'unlosable' }]);
  });
});

describe('words for a walk-out', () => {
  test('may stand there though nobody walks out', () => {
    const body = beat('opening', choice('listen', 'won'), choice('praise', 'lost')) + ENDS + end('off', 'walk-out');
    expect(proof(body).findings).toEqual([]);
  });
});

describe('a perfect run', () => {
  test('is none where the silence has to be broken for it', () => {
    const body =
      beat('opening', choice('silence', 'won if broken', 'lost'), choice('praise', 'next'), choice('listen', 'next')) +
      beat('next', choice('listen', 'lost'), choice('praise', 'lost')) +
      ENDS;
    expect(findings(body, 'no-perfect-run')).toEqual([{ kind: 'no-perfect-run' }]);
  });
  test('may go round before it comes to its end', () => {
    const body = beat('opening', choice('listen', 'won if rapport >= 8', 'opening'), choice('praise', 'lost')) + ENDS;
    expect(findings(body, 'no-perfect-run')).toEqual([]);
  });
});

describe('a line that nobody wins without', () => {
  const needed = (body: string) =>
    findings(body, 'choice-on-every-winning-route').map((finding) =>
      finding.kind === 'choice-on-every-winning-route' ? finding.choice : '',
    );
  const close = beat('close', choice('listen', 'won'), choice('praise', 'lost'));

  test('is told, one after the other', () => {
    const body =
      beat('opening', choice('listen', 'middle'), choice('praise', 'lost')) +
      beat('middle', choice('praise', 'close'), choice('listen', 'lost')) +
      close +
      ENDS;
    expect(needed(body).toSorted()).toEqual(['middle.praise', 'opening.listen']);
  });
  test('is none where another does as well', () => {
    const body = beat('opening', choice('listen', 'close'), choice('silence', 'close'), choice('praise', 'lost')) + close + ENDS;
    expect(needed(body)).toEqual([]);
  });
  test('is told of a beat of a pool, where nobody wins without it once that beat is drawn', () => {
    const body =
      beat('opening', choice('listen', 'middle'), choice('silence', 'middle'), choice('praise', 'lost')) +
      beat('middle/one', choice('listen', 'close'), choice('praise', 'lost')) +
      beat('middle/two', choice('listen', 'close'), choice('silence', 'close'), choice('praise', 'lost')) +
      close +
      ENDS;
    expect(needed(body)).toEqual(['middle/one.listen']);
    // Round again to the pool another beat may be drawn, but the talk must not hang on that.
    const round = body.replace(`${choice('praise', 'lost')}\n\n## middle/two`, `${choice('praise', 'middle')}\n\n## middle/two`);
    expect(round).not.toBe(body);
    expect(needed(round)).toEqual(['middle/one.listen']);
  });
  test('is only the one of two routes’ common stretch', () => {
    const body =
      beat('opening', choice('listen', 'left'), choice('silence', 'right'), choice('praise', 'lost')) +
      beat('left', choice('listen', 'middle'), choice('praise', 'lost')) +
      beat('right', choice('listen', 'middle'), choice('praise', 'lost')) +
      beat('middle', choice('silence', 'close'), choice('praise', 'lost')) +
      close +
      ENDS;
    expect(needed(body)).toEqual(['middle.silence']);
  });
  test('is no closing line, on whichever condition it closes', () => {
    const body = beat('opening', choice('listen', 'won if rapport >= 6', 'lost'), choice('praise', 'lost')) + ENDS;
    expect(needed(body)).toEqual([]);
  });
  test('is no naming of the type, which has to be named', () => {
    const silent = { ...stubborn, id: 'silent' as const };
    const scenario = smallScenario(
      beat(
        'opening',
        '- He is silent. {is silent}\n  → [close](#close) if right\n  → [lost](#lost)',
        '- He is stubborn. {is stubborn}\n  → [close](#close) if right\n  → [lost](#lost)',
        choice('praise', 'lost'),
      ) +
        close +
        ENDS,
      [stubborn, silent],
      'persona: [stubborn, silent]',
    );
    expect(prove(scenario, table).findings.filter(({ kind }) => kind === 'choice-on-every-winning-route')).toEqual([]);
  });
});

describe('a beat where one line is always best', () => {
  const one = (body: string) => findings(body, 'one-best-choice');
  const two = beat('opening', choice('listen', 'close'), choice('trial-close', 'close'));

  test('is none where the meters decide', () => {
    const body =
      two + beat('close', choice('listen', 'won if rapport >= 8', 'lost'), choice('praise', 'won if rapport <= 5', 'lost')) + ENDS;
    expect(one(body).filter((finding) => finding.kind === 'one-best-choice' && finding.beat === 'close')).toEqual([]);
  });
  test('is none where two lines are as good', () => {
    const body = two + beat('close', choice('listen', 'won'), choice('listen, #again', 'won'), choice('rebut', 'lost')) + ENDS;
    expect(one(body)).toEqual([]);
  });
  test('is none where it is reached in one way only', () => {
    expect(one(beat('opening', choice('listen', 'won'), choice('praise', 'lost')) + ENDS)).toEqual([]);
  });
  test('is one with each way in which it is reached, and where all lines are alike that way does not count', () => {
    const body =
      beat('opening', choice('listen', 'close'), choice('trial-close', 'close'), choice('praise', 'close')) +
      beat('close', choice('listen', 'won'), choice('rush', 'lost')) +
      ENDS;
    expect(one(body)).toEqual([{ kind: 'one-best-choice', beat: 'close', choice: 'close.listen', positions: 11 }]);
  });
});

describe('how each line stands', () => {
  const body =
    beat('opening', choice('listen', 'close'), choice('praise', 'close'), choice('silence', 'close')) +
    beat(
      'close',
      choice('listen', 'won if rapport >= 7', 'lost'),
      choice('trial-close', 'won if rapport <= 5', 'lost'),
      choice('rush', 'lost'),
    ) +
    beat('nowhere', choice('listen', 'won'), choice('praise', 'lost')) +
    ENDS;
  const { standings, positions, players } = proof(body);

  test('is told in the order written, those that nobody comes to left out', () => {
    expect(standings.map(({ choice: id }) => id)).toEqual([
      'opening.listen',
      'opening.praise',
      'opening.silence',
      'close.listen',
      'close.trial-close',
      'close.rush',
    ]);
  });
  test('is by how often it is the best, and what it costs on the mean', () => {
    const best = Object.fromEntries(standings.map(({ choice: id, best: share }) => [id, share]));
    // The close is reached with a rapport of 6, 5, 5 and, the silence broken, 3; from 5 up listening wins, up to 5 the question does.
    expect(best['close.listen']).toBeGreaterThan(0);
    expect(best['close.trial-close']).toBeGreaterThan(0);
    expect(best['close.rush']).toBe(0);
    for (const { price, best: share } of standings) expect(price > 0).toBe(share < 1);
    for (const id of ['opening', 'close']) {
      const shares = standings.filter((one) => one.choice.startsWith(id)).map((one) => one.best);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(1);
    }
  });
  test('stands beside how many positions there are and how players fare', () => {
    expect(positions).toBeGreaterThan(8);
    expect(players.random.wins).toBeGreaterThan(0);
  });
  test('costs the mean over the positions', () => {
    const single = proof(beat('opening', choice('listen', 'won'), choice('praise', 'lost')) + ENDS).standings;
    // Won with 6 and 5 pays 0.91, lost with 5 and 4 pays 0.09.
    expect(single).toEqual([
      { choice: 'opening.listen', price: 0, best: 1 },
      { choice: 'opening.praise', price: expect.closeTo(82), best: 0 },
    ]);
  });
});

describe('the beats of a pool', () => {
  const pool = (one: readonly string[], two: readonly string[]): string =>
    beat('opening', choice('listen', 'middle'), choice('praise', 'middle')) +
    beat('middle/one', ...one) +
    beat('middle/two', ...two) +
    beat('close', choice('trial-close', 'won if rapport >= 6', 'lost'), choice('rebut', 'lost')) +
    ENDS;
  test.each<[what: string, one: readonly string[], two: readonly string[], expected: readonly Finding[]]>([
    [
      'ask the same where the best lines show one skill',
      [choice('listen', 'close'), choice('rebut', 'lost')],
      [choice('silence', 'close'), choice('rebut', 'lost')],
      [],
    ],
    [
      'ask other things where they have none in common',
      [choice('listen', 'close'), choice('rebut', 'lost')],
      [choice('praise', 'close'), choice('rebut', 'lost')],
      [
        {
          kind: 'pool-of-other-skills',
          pool: 'middle',
          skills: [
            ['middle/one', ['listening']],
            ['middle/two', ['rapport']],
          ],
        },
      ],
    ],
    [
      'ask the same where one of several does',
      [choice('listen', 'close'), choice('rebut', 'lost')],
      [choice('praise,listen', 'close'), choice('rebut', 'lost')],
      [],
    ],
  ])('%s', (_what, one, two, expected) => {
    expect(findings(pool(one, two), 'pool-of-other-skills')).toEqual(expected);
  });
});
