import { expect, test } from 'vitest';
import type { PersonaId } from '../../../../src/domain/persona/persona.ts';
import { placement } from '../../../../src/domain/role-play/debrief/placement.ts';

/** `[place in the cast, price, range]` */
type Made = readonly [speaker: number, price: number, range: number];
const CAST: readonly PersonaId[] = ['outgoing', 'silent', 'negative', 'silent'];

test.each<[string, readonly Made[], readonly [PersonaId, number, number][]]>([
  ['no move: nothing to say', [], []],
  ['one move, the best: all that was to be had', [[0, 0, 40]], [['outgoing', 1, 1]]],
  ['the dearest move there was: nothing of it', [[0, 40, 40]], [['outgoing', 0, 1]]],
  [
    'the hardest first, by share and not by price',
    [
      [0, 20, 80],
      [2, 10, 20],
    ],
    [
      ['negative', 0.5, 1],
      ['outgoing', 0.75, 1],
    ],
  ],
  [
    'the mean over the moves with a type, whoever of the cast is of it',
    [
      [1, 0, 10],
      [3, 10, 10],
    ],
    [['silent', 0.5, 2]],
  ],
  [
    'where nothing could be won or lost nothing is learnt',
    [
      [0, 0, 0],
      [1, 0, 10],
    ],
    [['silent', 1, 1]],
  ],
  [
    'equals in the order of the curriculum',
    [
      [2, 5, 10],
      [1, 5, 10],
      [0, 5, 10],
    ],
    [
      ['outgoing', 0.5, 1],
      ['silent', 0.5, 1],
      ['negative', 0.5, 1],
    ],
  ],
  ['a price above the range costs no more than all', [[0, 50, 40]], [['outgoing', 0, 1]]],
  ['somebody who is not in the cast is passed over', [[9, 5, 10]], []],
])('%s', (_name, made, standings) => {
  const moves = made.map(([speaker, price, range]) => ({ turn: { speaker }, price, range }));
  expect(placement({ truth: CAST.map((id) => ({ id })), moves })).toEqual(
    standings.map(([persona, share, count]) => ({ persona, share, moves: count })),
  );
});
