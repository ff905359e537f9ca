import { describe, expect, test } from 'vitest';
import { branchPoint, partingsOf } from '../../../../src/domain/role-play/debrief/partings.ts';
import { made, runs, started } from '../../record/runs.ts';

describe('runs that part', () => {
  const all = runs(
    started('r'),
    made('r', 0, 'a'),
    made('r', 1, 'b'),
    made('r', 2, 'c'),
    started('s', { run: 'r', moves: 1 }),
    made('s', 1, 'x'),
    started('t', { run: 'r', moves: 1 }),
    made('t', 1, 'y'),
    started('u', { run: 'r', moves: 2 }),
    made('u', 2, 'z'),
    started('fresh', { run: 'r', moves: 2 }),
    started('alone'),
    made('alone', 0, 'a'),
  );
  const run = (id: string) => all.find((candidate) => candidate.id === id) ?? expect.fail(id);
  const partings = (id: string) => partingsOf(run(id), all).map(({ at, runs: group }) => [at, group.map((other) => other.id).join()]);

  test.each([
    [
      'r',
      [
        [1, 'r,s,t'],
        [2, 'r,u'],
      ],
    ],
    ['s', [[1, 'r,s,t']]],
    ['u', [[2, 'r,u']]],
    ['alone', []],
  ])('%s', (id, expected) => {
    expect(partings(id)).toEqual(expected);
  });

  test.each([
    ['r', 0, { run: 'r', moves: 0 }],
    ['s', 0, { run: 'r', moves: 0 }],
    ['s', 1, { run: 'r', moves: 1 }],
    ['s', 2, { run: 's', moves: 2 }],
  ])('from %s at turn %i', (id, turn, expected) => {
    expect(branchPoint(run(id), turn, all)).toEqual(expected);
  });
});
