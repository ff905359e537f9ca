import { describe, expect, test } from 'vitest';
import { boardOf, picksOf, playing, winsBy } from '../../../../src/domain/role-play/proof/line-play.ts';
import { byLength, courteous, crowdPleaser, type Player, random, winRate } from '../../../../src/domain/role-play/proof/players.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import type { Scenario } from '../../../../src/domain/role-play/scenario.ts';
import { party, riddle, silent, stubborn } from '../party.ts';
import { smallScenario, smallTechniques } from '../small.ts';

const table = { techniques: smallTechniques, personas: new Map([stubborn, silent].map((one) => [one.id, one])) };
const ring = smallScenario(
  '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won) if interest >= 6\n  → [opening](#opening)\n- Lovely. {praise}\n  → [opening](#opening)\n- No. {rebut}\n  → [lost](#lost) if patience <= 2\n  → [opening](#opening)\n\n## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n',
  [stubborn],
);
const PLAYERS: readonly (readonly [name: string, player: (scenario: Scenario) => Player])[] = [
  ['at random', () => random],
  ['courteously', () => courteous(table)],
  ['to please', () => crowdPleaser(table)],
  ['the shortest', ({ rolePlay }) => playing(byLength(rolePlay, false))],
  ['the longest', ({ rolePlay }) => playing(byLength(rolePlay, true))],
];

describe.each([
  ['a talk with several people', party],
  ['a hidden type', riddle],
  ['a talk that comes back to where it was', ring],
])('in %s', (_what, scenario) => {
  const { space, order } = analyse(scenario);
  test.each(PLAYERS)('who plays %s wins as often as when asked at every position', (_name, make) => {
    const player = make(scenario);
    expect(winsBy(boardOf(space), picksOf(space, player))).toBeCloseTo(winRate(space, player, order), 7);
  });
});

test('who says nothing at the opening wins nothing', () => {
  const { space } = analyse(ring);
  expect(winsBy(boardOf(space), new Map())).toBe(0);
});

test('what is picked is asked once a beat, and played as picked', () => {
  const { space } = analyse(ring);
  const picks = picksOf(space, courteous(table));
  expect([...(picks.get('opening') ?? [])]).toEqual([
    ['opening.listen', 1 / 2],
    ['opening.praise', 1 / 2],
  ]);
  expect(playing(picks)(space.positions[0]).map(({ choice }) => choice.id)).toEqual(['opening.listen', 'opening.praise']);
});
