import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/authoring/files/library.ts';
import { mostLines } from '../../../src/domain/role-play/length.ts';
import { party, pooled } from './party.ts';
import { smallPersona, smallScenario } from './small.ts';

const talk = (text: string) => smallScenario(text, [smallPersona('stubborn', {})]).rolePlay;

describe('how many lines a talk takes at most', () => {
  test('the longest way counts, not the shortest', () => {
    const rolePlay = talk(`## opening

> A.

- To the end. {listen}
  → [won](#won)
- On. {praise}
  → [b](#b)

## b

> B.

- On. {listen}
  → [c](#c)
- To the end. {praise}
  → [won](#won)

## c

> C.

- To the end. {listen}
  → [won](#won)
- Back. {praise}
  → [opening](#opening)

## won

{won}

> Yes.
`);
    expect(mostLines(rolePlay)).toBe(3);
  });

  test('a loop is gone through once, whoever stays where they are stays uncounted', () => {
    expect(mostLines(party.rolePlay)).toBe(2);
  });

  test('of the beats of a pool one is met', () => {
    expect(mostLines(pooled.rolePlay)).toBe(3);
  });

  test.each(readContent().library.rolePlays.map((one) => [`${one.id}.${one.locale}`, one] as const))(
    '%s has a length that can be told',
    (_, rolePlay) => {
      const most = mostLines(rolePlay);
      expect(most).toBeGreaterThan(2);
      expect(most).toBeLessThanOrEqual(rolePlay.beats.length);
    },
  );
});
