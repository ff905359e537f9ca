import { expect, test } from 'vitest';
import type { BestLines } from '../../../../../src/domain/role-play/proof/best-lines.ts';
import { countFamilies, learnFamilies } from '../../../../../src/domain/role-play/proof/tell-tale/families.ts';
import { choiceOf } from '../../by-hand.ts';
import { smallRolePlay, smallTechniques } from '../../small.ts';

const rolePlay = smallRolePlay(
  '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- … {silence}\n  → [won](#won)\n- Lovely, no. {praise, rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Yes.\n',
);
const bestLines: BestLines = new Map([
  [
    'opening',
    {
      positions: 4,
      choices: new Map([
        ['opening.listen', { best: 0, worst: 0.5 }],
        ['opening.silence', { best: 1, worst: 0 }],
        ['opening.praise+rebut', { best: 0, worst: 1 }],
      ]),
    },
  ],
]);
const choice = (...techniques: readonly string[]) => choiceOf('x', { techniques });

test('a family is a skill, what fails it one of its own; it costs as often as its lines were the worst', () => {
  const families = learnFamilies([countFamilies(rolePlay, bestLines, smallTechniques)], smallTechniques);
  expect(families.worstOf(choice('listen'))).toBe(0.25);
  expect(families.worstOf(choice('silence'))).toBe(0.25);
  expect(families.worstOf(choice('praise'))).toBe(1);
  expect(families.worstOf(choice('rebut'))).toBe(1);
  // Of several the worst counts; what was never met costs nothing, and so does a thought.
  expect(families.worstOf(choice('listen', 'rebut'))).toBe(1);
  expect(families.worstOf(choice('rush'))).toBe(0);
  expect(families.worstOf(choice())).toBe(0);
});

test('several talks are taken together, line by line', () => {
  const calm: BestLines = new Map([['opening', { positions: 1, choices: new Map([['opening.silence', { best: 0, worst: 1 }]]) }]]);
  const families = learnFamilies(
    [countFamilies(rolePlay, bestLines, smallTechniques), countFamilies(rolePlay, calm, smallTechniques)],
    smallTechniques,
  );
  expect(families.worstOf(choice('listen'))).toBe(0.5);
});
