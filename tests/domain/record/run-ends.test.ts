import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../src/domain/record/run.ts';
import { happened, moved, runEnded, runStarted, type Told } from '../progress/happened.ts';

const runs = (...told: readonly Told[]) => runsOf(happened(...told), 'talk');

describe('a run', () => {
  test('that has no end yet says nothing of one', () => {
    expect(runs(runStarted('talk', 'r'), moved('r'))[0]).not.toHaveProperty('ended');
  });

  test('of which only the end is known is none', () => {
    expect(runs(runEnded('talk', 'r', 50))).toEqual([]);
  });

  test('that ended twice is told by the first end', () => {
    const [run] = runs(runStarted('talk', 'r'), runEnded('talk', 'r', 40, 'lost'), runEnded('talk', 'r', 90));
    expect(run?.ended).toEqual({ at: 1, outcome: 'lost', ending: 'end', score: 40 });
  });

  test('goes on where something else ended', () => {
    const [run] = runs(runStarted('talk', 'r'), runStarted('talk', 's'), runEnded('talk', 's', 90), moved('r'));
    expect(run).not.toHaveProperty('ended');
    expect(run?.moves).toEqual([{ choice: 'a' }]);
  });

  test('has no move that was refused, and another may be made in its place', () => {
    const refused: Told = { kind: 'move-refused', run: 'r', turn: 0, move: { choice: 'gone' } };
    expect(runs(runStarted('talk', 'r'), refused)[0]?.moves).toEqual([]);
    expect(runs(runStarted('talk', 'r'), refused, moved('r'))[0]?.moves).toEqual([{ choice: 'a' }]);
  });
});
