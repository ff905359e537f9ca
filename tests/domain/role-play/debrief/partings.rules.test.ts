import { describe, expect, test } from 'vitest';
import { AS_EVER } from '../../../../src/domain/record/begun.ts';
import type { RecordedRun } from '../../../../src/domain/record/run.ts';
import { branchPoint, partingsOf } from '../../../../src/domain/role-play/debrief/partings.ts';

/** A run of so many moves; `from` where it branches off another. */
const run = (id: string, moves: number, from?: readonly [run: string, moves: number]): RecordedRun => ({
  ...{ id, rolePlay: 'tea', seed: 1, content: 'c', said: new Map(), startedAt: 0 },
  ...AS_EVER,
  moves: Array.from({ length: moves }, (_, turn) => ({ choice: `${id}${turn}` })),
  ...(from && { from: { run: from[0], moves: from[1] } }),
});
const told = (one: RecordedRun, ...runs: readonly RecordedRun[]) =>
  partingsOf(one, runs).map(({ at, runs: group }) => `${at}: ${group.map(({ id }) => id).join(' ')}`);

describe('where runs part', () => {
  const root = run('root', 12);

  test.each<[what: string, of: RecordedRun, others: readonly RecordedRun[], partings: readonly string[]]>([
    ['alone: nowhere', root, [], []],
    ['where one branches off', root, [run('a', 3, ['root', 2])], ['2: root a']],
    ['the same, seen from the branch', run('a', 3, ['root', 2]), [root], ['2: root a']],
    ['at the very beginning', root, [run('a', 1, ['root', 0])], ['0: root a']],
    ['several at one turn are one parting', root, [run('a', 3, ['root', 2]), run('b', 4, ['root', 2])], ['2: root a b']],
    [
      'in the order of turns, the tenth after the second',
      root,
      [run('b', 11, ['root', 10]), run('a', 3, ['root', 2])],
      ['2: root a', '10: root b'],
    ],
    ['not where the branch made no move of its own', root, [run('a', 2, ['root', 2])], []],
    ['not where the run itself went no further', run('short', 2), [run('a', 3, ['short', 2])], []],
    [
      'where two branches part, though the run itself went no further',
      run('short', 2),
      [run('a', 3, ['short', 2]), run('b', 3, ['short', 2])],
      ['2: a b'],
    ],
    ['not where runs branch off others', root, [run('x', 5), run('a', 3, ['x', 2])], []],
    [
      'first where it branches off itself, then where others branch off it',
      run('a', 6, ['root', 2]),
      [root, run('b', 5, ['a', 4])],
      ['2: root a', '4: a b'],
    ],
  ])('%s', (_what, of, others, partings) => {
    const runs = others.includes(root) ? [root, of, ...others.filter((one) => one !== root)] : [of, ...others];
    expect(told(of, ...runs)).toEqual(partings);
  });
});

describe('where a run that goes another way branches off', () => {
  const root = run('root', 9);
  const a = run('a', 9, ['root', 3]);
  const b = run('b', 9, ['a', 6]);
  const runs = [root, a, b];

  test.each<[what: string, of: RecordedRun, turn: number, of: string]>([
    ['its own moves: itself', b, 7, 'b'],
    ['the turn at which it branches off: the run before', b, 6, 'a'],
    ['a turn that it shares with the run before', b, 4, 'a'],
    ['a turn that all share: the first of all', b, 3, 'root'],
    ['the first turn', b, 0, 'root'],
    ['a run that branches off none', root, 0, 'root'],
  ])('%s', (_what, of, turn, expected) => {
    expect(branchPoint(of, turn, runs)).toEqual({ run: expected, moves: turn });
  });

  test('the run itself, where the one before is gone', () => {
    expect(branchPoint(b, 2, [b])).toEqual({ run: 'b', moves: 2 });
  });

  test('somewhere among them, where runs of a log edited by hand branch off each other', () => {
    const circle = [run('x', 9, ['y', 5]), run('y', 9, ['x', 5])] as const;
    expect(['x', 'y']).toContain(branchPoint(circle[0], 1, circle).run);
  });
});
