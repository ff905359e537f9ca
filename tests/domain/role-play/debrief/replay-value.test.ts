import { describe, expect, test } from 'vitest';
import { replayValue } from '../../../../src/domain/role-play/debrief/replay-value.ts';
import { silent, stubborn } from '../party.ts';
import { smallRolePlay, smallTechniques } from '../small.ts';

const vocabulary = {
  techniques: smallTechniques,
  personas: new Map([
    [stubborn.id, stubborn],
    [silent.id, silent],
  ]),
};
const ENDS = '## won\n\n{won}\n\n> Yes.\n\n## lost\n\n{lost}\n\n> No.\n';
const choice = (technique: string, to: string): string =>
  `- Words of ${technique}. {${technique}}\n  → [${to}](#${to})\n  > To ${technique}.\n`;
const one = `## opening\n\n> Well?\n\n${choice('listen', 'won')}${choice('praise', 'lost')}${choice('rebut', 'lost')}\n${ENDS}`;
const value = (body: string, learners = 400) => replayValue(smallRolePlay(body), vocabulary, { learners, runs: 5 });

describe('what a talk is worth again', () => {
  test('to a learner who avoids mistakes, and then remembers the better line', () => {
    const { won } = value(one);
    // Two lines are no mistake, and one of them wins; whoever lost was told of it.
    expect(won[0]).toBeCloseTo(0.5, 1);
    expect(won.slice(1)).toEqual([1, 1, 1, 1]);
  });

  test('is little new where all was heard', () => {
    const { fresh } = value(one);
    expect(fresh[0]).toBe(1);
    // Whoever lost hears the other reply and the other end: two of three lines.
    expect(fresh[1]).toBeCloseTo(0.5 * (2 / 3), 1);
    expect(fresh.slice(2)).toEqual([0, 0, 0]);
  });

  test('is more where a place has several beats: what is remembered of one is none for the other', () => {
    const pool = (beat: string) =>
      `## news/${beat}\n\n> News of ${beat}.\n\n${choice('listen', 'won')}${choice('praise', 'lost')}${choice('rebut', 'lost')}\n`;
    const body = `## opening\n\n> Well?\n\n${choice('listen', 'news')}${choice('praise', 'news')}\n${['fish', 'roof', 'rain', 'tea'].map(pool).join('')}${ENDS}`;
    const { won, fresh } = value(body);
    expect(won[1]).toBeLessThan(0.75);
    expect(won[1]).toBeGreaterThan(0.5);
    expect(fresh[2]).toBeGreaterThan(0.1);
  });

  test('is the same again for the same learners', () => {
    expect(value(one, 20)).toEqual(value(one, 20));
  });

  test('says of a talk in circles nothing for ever: it ends unwon', () => {
    const circle = `## opening\n\n> Well?\n\n${choice('listen', 'opening')}${choice('silence', 'opening')}- No. {rebut}\n  → [won](#won)\n\n${ENDS}`;
    expect(value(circle, 3).won[0]).toBe(0);
  });
});
