import { describe, expect, test } from 'vitest';
import { type BestLines, bestLinesOf, oneLineBeats } from '../../../../src/domain/role-play/proof/best-lines.ts';
import type { Option } from '../../../../src/domain/role-play/proof/positions.ts';
import { optionOf, positionWith, spaceWith } from '../by-hand.ts';
import { riddle } from '../party.ts';
import { smallRolePlay } from '../small.ts';

describe('how often a line is the best', () => {
  const [a, b, c] = [optionOf({ choice: 'a' }, 0), optionOf({ choice: 'b' }, 1), optionOf({ choice: 'c' }, 2)];
  // What each option is worth at a position: where it leads.
  const values = [0.2, 0.9, 0.5];
  const found = (...positions: readonly (readonly Option[])[]) => {
    const [first, ...others] = positions.map((options) => positionWith(...options));
    return first ? bestLinesOf(spaceWith(riddle, first, ...others), values).get('here') : undefined;
  };

  test('is the share of its beat’s positions; so is how often it is the worst', () => {
    const other = optionOf({ choice: 'a' }, 1);
    expect(found([a, c], [other, c])).toEqual({
      positions: 2,
      choices: new Map([
        ['a', { best: 0.5, worst: 0.5 }],
        ['c', { best: 0.5, worst: 0.5 }],
      ]),
    });
    expect(found([a, b, c])?.choices).toEqual(
      new Map([
        ['a', { best: 0, worst: 1 }],
        ['b', { best: 1, worst: 0 }],
        ['c', { best: 0, worst: 0 }],
      ]),
    );
  });
  test('counts for all that are equally good', () => {
    expect(found([a, b, optionOf({ choice: 'd' }, 1)])?.choices.get('d')).toEqual({ best: 1, worst: 0 });
  });
  test('counts no position in which it does not matter, and no slip', () => {
    expect(found([a, optionOf({ choice: 'd' }, 0)])).toBeUndefined();
    expect(found([a])).toBeUndefined();
    expect(found([a, optionOf({ choice: 'a', broken: true }, 1)])).toBeUndefined();
  });
});

describe('beats where one line is nearly always the best', () => {
  const rolePlay = smallRolePlay(
    '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [close](#close)\n- Lovely. {praise}\n  → [close](#close)\n\n## close\n\n> So?\n\n- Now? {trial-close}\n  → [won](#won) if rapport >= 5\n  → [lost](#lost)\n- No. {rebut}\n  → [lost](#lost)\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n',
  );
  const shares = (beat: string, positions: number, best: Readonly<Record<string, number>>): BestLines =>
    new Map([
      [beat, { positions, choices: new Map(Object.entries(best).map(([id, share]) => [`${beat}.${id}`, { best: share, worst: 0 }])) }],
    ]);
  test.each<[what: string, bestLines: BestLines, beats: readonly string[]]>([
    ['are told', shares('opening', 100, { listen: 0.96, praise: 0.04 }), ['opening.listen']],
    ['begin above nineteen positions of twenty', shares('opening', 100, { listen: 0.95, praise: 0.05 }), []],
    ['of two such lines the better one', shares('opening', 100, { listen: 0.96, praise: 0.98 }), ['opening.praise']],
    ['need more than one position', shares('opening', 1, { listen: 1, praise: 0 }), []],
    ['may be where the line closes the talk well', shares('close', 100, { 'trial-close': 1, rebut: 0 }), []],
    ['may not be where another does', shares('close', 100, { 'trial-close': 0, rebut: 1 }), ['close.rebut']],
    ['are none where it never matters', new Map(), []],
  ])('%s', (_what, bestLines, beats) => {
    expect(oneLineBeats(rolePlay, bestLines).map(({ choice }) => choice)).toEqual(beats);
  });
  test('may be where the line names the type', () => {
    const naming = {
      ...rolePlay,
      beats: rolePlay.beats.map((beat) => ({ ...beat, choices: beat.choices.map((choice) => ({ ...choice, names: 'silent' as const })) })),
    };
    expect(oneLineBeats(naming, shares('opening', 9, { listen: 1 }))).toEqual([]);
  });
});
