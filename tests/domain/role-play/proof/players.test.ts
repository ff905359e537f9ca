import { describe, expect, test } from 'vitest';
import { PERSONA_IDS } from '../../../../src/domain/persona/persona.ts';
import {
  best,
  byLength,
  byTheBook,
  byTheBookOf,
  courteous,
  crowdPleaser,
  meanScore,
  type Player,
  random,
  recordsOf,
  winRate,
  winsByBook,
} from '../../../../src/domain/role-play/proof/players.ts';
import type { Option, Position } from '../../../../src/domain/role-play/proof/positions.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { priced, runScore } from '../../../../src/domain/role-play/proof/score.ts';
import type { Choice } from '../../../../src/domain/role-play/role-play.ts';
import { candidateWith, optionOf, positionWith } from '../by-hand.ts';
import { riddle, silent, stubborn } from '../party.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const table = { techniques: smallTechniques, personas: new Map([stubborn, silent].map((one) => [one.id, one])) };
const says = (id: string, techniques: readonly string[], rest: Partial<Choice> = {}): Option =>
  optionOf({ choice: id }, 0, { techniques, ...rest });
const ids = (options: readonly Option[]): readonly string[] => options.map(({ choice }) => choice.id);
const plays = (player: Player, ...options: readonly Option[]) => ids(player(positionWith(...options)));

const listen = says('listen', ['listen']);
const praise = says('praise', ['praise']);
const rebut = says('rebut', ['rebut']);
const close = says('close', ['trial-close']);
const slip = optionOf({ choice: 'listen', broken: true }, 0);

describe('who chooses at random', () => {
  test('takes any choice, and makes no slip', () => {
    expect(plays(random, listen, slip, rebut)).toEqual(['listen', 'rebut']);
  });
});

describe('who is courteous', () => {
  test.each<[what: string, options: readonly Option[], played: readonly string[]]>([
    ['makes no mistake', [listen, rebut, praise], ['listen', 'praise']],
    ['makes none in passing either', [says('both', ['listen', 'rebut']), praise], ['praise']],
    ['makes one where there is nothing else', [rebut, says('rush', ['rush'])], ['rebut', 'rush']],
    ['thinks nothing bad of what no technique names', [says('thought', []), says('odd', ['unheard-of']), rebut], ['thought', 'odd']],
  ])('%s', (_what, options, played) => {
    expect(plays(courteous(table), ...options)).toEqual(played);
  });
});

describe('who plays by the book', () => {
  const book = byTheBookOf(stubborn, table);

  test.each<[what: string, options: readonly Option[], played: readonly string[]]>([
    ['does what it recommends', [listen, close, praise], ['listen', 'praise']],
    ['does so with one of two techniques', [says('both', ['trial-close', 'listen']), close], ['both']],
    ['makes no mistake for it', [says('both', ['listen', 'rebut']), praise], ['praise']],
    ['where it recommends nothing makes no mistake', [close, rebut], ['close']],
    ['makes one where there is nothing else', [rebut], ['rebut']],
    ['names the type that is left', [listen, says('wrong', [], { names: 'silent' }), says('right', [], { names: 'stubborn' })], ['right']],
    ['names none that it is not', [listen, says('wrong', [], { names: 'silent' })], ['listen']],
  ])('%s', (_what, options, played) => {
    expect(plays(book, ...options)).toEqual(played);
  });

  const [one, other] = [candidateWith(undefined, stubborn), candidateWith(undefined, silent)];
  const unsure = (...options: readonly Option[]): Position => ({ at: 'here', candidates: [one, other], options });

  test('names no type while there are two', () => {
    expect(ids(book(unsure(listen, says('right', [], { names: 'stubborn' }))))).toEqual(['listen']);
  });

  test('who is not sure of the type does what suits every type that it may be', () => {
    // Listening suits both, praise the stubborn alone.
    expect(ids(byTheBook(table, () => 0)(unsure(praise, listen, close)))).toEqual(['listen']);
  });

  test('where nothing suits all of them, what suits one', () => {
    const closer = candidateWith(undefined, smallPersona('negative', { 'trial-close': [1, 0, 0] }));
    const position: Position = { at: 'here', candidates: [one, closer], options: [praise, close, says('odd', ['unheard-of'])] };
    expect(ids(byTheBook(table, () => 0)(position))).toEqual(['praise', 'close']);
  });

  test('asks the book of whoever is faced', () => {
    const { situation } = one;
    const two: Position = {
      at: 'here',
      candidates: [{ truth: [stubborn, silent], situation }],
      options: [praise, says('hush', ['silence'])],
    };
    expect(ids(byTheBook(table, () => 0)(two))).toEqual(['praise', 'hush']);
    expect(ids(byTheBook(table, () => 1)(two))).toEqual(['hush']);
    expect(ids(byTheBook(table, () => 5)(two))).toEqual([]);
  });
});

describe('who knows the values', () => {
  const [a, b, c] = [optionOf({ choice: 'a' }, 0), optionOf({ choice: 'b' }, 1), optionOf({ choice: 'c' }, 2)];
  test('takes the best choice, of equals the first', () => {
    expect(plays(best([0.2, 0.9, 0.9]), a, b, c)).toEqual(['b']);
    expect(plays(best([0.95, 0.9, 0.9]), a, b, c)).toEqual(['a']);
    expect(plays(best([0.1, 0.2, 0.9]), a, b, c)).toEqual(['c']);
  });
  test('takes what differs by rounding alone as equal', () => {
    expect(plays(best([0.9, 0.9 + 1e-9]), a, b)).toEqual(['a']);
  });
});

describe('who looks at the length alone', () => {
  const { rolePlay } = smallScenario(
    `## opening

> Well?

- No. {rebut}
  → [opening](#opening)
- Go on, then. {listen}
  → [opening](#opening)
- Do *go* on, do {praise}
  → [opening](#opening)
`,
    [stubborn],
  );
  test('takes the shortest, or the longest, all that are', () => {
    expect([...byLength(rolePlay, false)]).toEqual([['opening', new Map([['opening.rebut', 1]])]]);
    expect([...byLength(rolePlay, true)]).toEqual([
      [
        'opening',
        new Map([
          ['opening.listen', 1 / 2],
          ['opening.praise', 1 / 2],
        ]),
      ],
    ]);
  });
});

describe('who pleases everybody', () => {
  test('takes what lands best on the whole, with all types', () => {
    // Listening: 3 with the one, 1 with the other; praise: 0 and −3; silence: 3 and 4.
    expect(plays(crowdPleaser(table), praise, listen)).toEqual(['listen']);
    expect(plays(crowdPleaser(table), praise, listen, says('hush', ['silence']))).toEqual(['hush']);
  });
  test('takes all that land alike, and counts the author’s effects', () => {
    expect(plays(crowdPleaser(table), listen, says('as well', ['listen']), praise)).toEqual(['listen', 'as well']);
    const more = says('more', ['listen'], { effects: { rapport: 0, interest: 0, patience: 1 } });
    expect(plays(crowdPleaser(table), listen, more)).toEqual(['more']);
  });
});

describe('how players fare', () => {
  const scenario = smallScenario(
    `## opening

> Well?

- Go on. {listen}
  → [close](#close)
- Lovely yard, this, and so well kept. {praise}
  → [lost](#lost)

## close

> So?

- Now? {trial-close}
  → [won](#won)
- Go on. {listen}
  → [later](#later)
- No way. {rebut}
  → [lost](#lost)
- Now, or never, I tell you. {rush}
  → [opening](#opening)

## won

{won}

> Yes.

## later

{advanced}

> Later.

## lost

{lost}

> No.
`,
    [stubborn],
  );
  const { space, values, order } = analyse(scenario);
  const says =
    (...wanted: readonly string[]): Player =>
    (position) =>
      position.options.filter(({ choice }) => wanted.includes(choice.id));

  test.each<[what: string, player: Player, wins: number]>([
    ['who closes always wins', says('opening.listen', 'close.trial-close'), 1],
    ['who does not never does', says('opening.listen', 'close.listen'), 0],
    ['who wavers at one point wins by the half', says('opening.listen', 'close.trial-close', 'close.listen'), 1 / 2],
    ['who wavers at two by the quarter', says('opening.listen', 'opening.praise', 'close.trial-close', 'close.rebut'), 1 / 4],
    // On the third time on a hurried day, on the fifth on an easy one.
    [
      'who rushes every other time is walked out on the fourth time',
      says('opening.listen', 'close.trial-close', 'close.rush'),
      (15 / 16 + 15 / 16 + 7 / 8 + 31 / 32) / 4,
    ],
  ])('%s', (_what, player, wins) => {
    expect(winRate(space, player, order)).toBeCloseTo(wins);
    expect(winRate(space, player)).toBeCloseTo(wins);
  });

  test('who slips some of the time wins by that share less', () => {
    const wins = winRate(space, says('opening.listen', 'close.trial-close'), order, {
      share: 0.25,
      otherwise: says('opening.praise', 'close.rebut'),
    });
    expect(wins).toBeCloseTo(0.75 * 0.75);
  });

  test('a score is that of the moves and the ending', () => {
    expect(meanScore(space, values, says('opening.listen', 'close.trial-close'))).toBeCloseTo(100);
    expect(meanScore(space, values, says('opening.praise'))).toBeCloseTo(0);
    const wavers = meanScore(space, values, says('opening.listen', 'opening.praise', 'close.trial-close'));
    expect(wavers).toBeGreaterThan(35);
    expect(wavers).toBeLessThan(65);
    expect(meanScore(space, values, says('opening.listen', 'opening.praise', 'close.trial-close'))).toBe(wavers);
  });

  test('who slips scores less than who does not', () => {
    const slips = { share: 0.5, otherwise: says('opening.praise', 'close.rebut') };
    const score = meanScore(space, values, says('opening.listen', 'close.trial-close'), slips);
    expect(score).toBeGreaterThan(20);
    expect(score).toBeLessThan(80);
    expect(meanScore(space, values, says('opening.listen', 'close.trial-close'), { ...slips, share: 0 })).toBeCloseTo(100);
    expect(meanScore(space, values, says('opening.listen', 'close.trial-close'), { ...slips, share: 1 })).toBeCloseTo(0);
  });

  test('who goes round for ever is stopped, and the talk counts as stalled', () => {
    const ring = analyse(
      smallScenario(
        '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- Lovely. {praise}\n  → [lost](#lost)\n- Deal? {trial-close}\n  → [opening](#opening)\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n',
        [stubborn],
      ),
    );
    const move = priced(ring.space.positions[0], { choice: 'opening.trial-close' }, ring.values);
    expect(move?.price).toBeGreaterThan(0);
    expect(meanScore(ring.space, ring.values, says('opening.trial-close'))).toBeCloseTo(runScore('stalled', move ? [move] : []));
  });

  test('every player has a record', () => {
    const records = recordsOf(space, values, table);
    expect(records).toEqual(recordsOf(space, values, table, order));
    // Who looks for short lines is lucky here; the book listens where it should close.
    expect(Object.fromEntries(Object.entries(records).map(([name, { wins }]) => [name, Math.round(100 * wins)]))).toEqual({
      random: 14,
      courteous: 25,
      skilled: 70,
      'by-the-book': 0,
      shortest: 100,
      longest: 0,
      'crowd-pleaser': 0,
    });
    expect(records.skilled.score).toBeGreaterThan(records.random.score);
  });

  test('a book is played before whoever sits there; without the book nothing is won', () => {
    const praising = smallScenario(
      '## opening\n\n> Well?\n\n- Lovely. {praise}\n  → [won](#won)\n- Hush. {silence}\n  → [lost](#lost)\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n',
      [stubborn],
    );
    const found = analyse(praising);
    const wins = winsByBook(found.space, table, found.order);
    expect([...wins.keys()]).toEqual(PERSONA_IDS);
    expect(wins.get('stubborn')).toBeCloseTo(0.5);
    expect(wins.get('silent')).toBe(0);
    expect(wins.get('negative')).toBe(0);
  });

  test('who plays by the book of a hidden type names it where it is the one left', () => {
    const { space: hidden, order: way } = analyse(riddle);
    const wins = winsByBook(hidden, table, way);
    for (const type of ['stubborn', 'silent'] as const)
      expect(wins.get(type)).toBe(winRate(hidden, byTheBookOf(type === 'silent' ? silent : stubborn, table), way));
  });

  test('a type that is hidden is met by its share', () => {
    const { space: hidden, order: way, values: worth } = analyse(riddle);
    const guess =
      (id: string): Player =>
      (position) =>
        position.options.filter(({ choice }) => choice.id === 'opening.listen' || choice.names === id);
    expect(winRate(hidden, guess('silent'), way)).toBeCloseTo(0.5);
    expect(winRate(hidden, guess('stubborn'), way)).toBeCloseTo(0.5);
    // Whoever always names the same type is right half of the time, so neither scores like one who always is.
    const difference = meanScore(hidden, worth, guess('silent')) - meanScore(hidden, worth, guess('stubborn'));
    expect(Math.abs(difference)).toBeLessThan(20);
  });
});
