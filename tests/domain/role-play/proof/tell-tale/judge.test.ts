import { describe, expect, test } from 'vitest';
import { bestLinesOf } from '../../../../../src/domain/role-play/proof/best-lines.ts';
import { boardOf } from '../../../../../src/domain/role-play/proof/line-play.ts';
import { analyse } from '../../../../../src/domain/role-play/proof/proof.ts';
import { judge, leaksOf, teach, withOtherTypes } from '../../../../../src/domain/role-play/proof/tell-tale/judge.ts';
import { TELL_TALES } from '../../../../../src/domain/role-play/proof/tell-tale/tell-tales.ts';
import { silent, stubborn } from '../../party.ts';
import { smallScenario, smallTechniques } from '../../small.ts';

/** Two beats; who says the first line of each wins. */
const talk = (first: string, second: string, front = 'persona: stubborn') => {
  const scenario = smallScenario(
    `## opening

> Well?

- ${first} {listen}
  → [close](#close)
- No, really. {rebut}
  → [lost](#lost)

## close

> So?

- ${second} {praise}
  → [won](#won)
- Please, really. {rush}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
    [stubborn, silent],
    front,
  );
  const { space, values } = analyse(scenario);
  const bestLines = bestLinesOf(space, values);
  return { rolePlay: scenario.rolePlay, bestLines, board: boardOf(space), taught: teach(scenario.rolePlay, bestLines, smallTechniques) };
};

describe('what may be learnt from', () => {
  const own = talk('Go on.', 'Deal.');
  const other = talk('Go on.', 'Deal.', 'persona: silent');
  const hidden = talk('Go on.', 'Deal.', 'persona: [stubborn, silent]');
  const chinese = { ...other.taught, rolePlay: { ...other.rolePlay, locale: 'zh' as const } };
  test('are talks of the same language in which none of the types is met', () => {
    const all = [own.taught, other.taught, hidden.taught, chinese];
    expect(withOtherTypes(own.rolePlay, all)).toEqual([other.taught]);
    expect(withOtherTypes(other.rolePlay, all)).toEqual([own.taught]);
    expect(withOtherTypes(hidden.rolePlay, all)).toEqual([]);
  });
});

describe('who has learnt from other talks', () => {
  const taught = talk('The sheet is here.', 'Thursday at six.', 'persona: silent').taught;
  test('wins where right lines sound alike', () => {
    const { rolePlay, board } = talk('The sheet is yours.', 'Thursday, then.');
    const { wins, picks } = judge(rolePlay, board, [taught], smallTechniques);
    expect(wins.style).toBe(1);
    expect([...(picks.style.get('opening') ?? [])]).toEqual([['opening.listen', 1]]);
    expect(Object.keys(wins).sort()).toEqual([...TELL_TALES].sort());
  });
  test('knows nothing of talks with the same type, and draws', () => {
    const { rolePlay, board, taught: own } = talk('The sheet is yours.', 'Thursday, then.');
    expect(judge(rolePlay, board, [own], smallTechniques).wins.style).toBe(0.25);
  });
});

describe('the lines that leak', () => {
  const { rolePlay, board, bestLines } = talk('Go on.', 'Deal.');
  const first = new Map([['opening.listen', 1]]);
  const right = new Map([['close.praise', 1]]);
  const wrong = new Map([['close.rush', 1]]);
  const drawn = new Map([
    ['close.praise', 0.5],
    ['close.rush', 0.5],
  ]);
  const leaks = (close: Map<string, number>) =>
    leaksOf(
      rolePlay,
      board,
      new Map([
        ['opening', first],
        ['close', close],
      ]),
      bestLines,
    ).map(({ beat, choice, gain }) => [beat, choice.id, gain]);
  test('are told by how much seldomer one would win by drawing there', () => {
    expect(leaks(right)).toEqual([
      ['opening', 'opening.listen', 0.5],
      ['close', 'close.praise', 0.5],
    ]);
  });
  test('are none where one draws anyway', () => {
    expect(leaks(drawn)).toEqual([['opening', 'opening.listen', 0.25]]);
  });
  test('are none where the line taken does not help', () => {
    expect(leaks(wrong)).toEqual([]);
  });
});
