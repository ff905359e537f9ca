import { expect, test } from 'vitest';
import { replayValueTable } from '../../../src/cli/content/replay-value-table.ts';

test('the table marks what misses its aim, and has the mean of all', () => {
  const good = { won: [0.2, 0.6, 0.75, 0.9, 1], fresh: [1, 0.8, 0.6, 0.5, 0.4] };
  const bad = { won: [0.2, 0.61, 0.8, 0.9, 1], fresh: [1, 0.8, 0.59, 0.5, 0.2] };
  expect(
    replayValueTable([
      { name: 'good', value: good },
      { name: 'bad', value: bad },
    ])
      .split('\n')
      .map((line) => line.replaceAll(/\s+/gu, ' ').trim()),
  ).toEqual([
    'role-play won 1 won 2 won 3 won 4 won 5 new 3 new 5',
    'good 20 60 75 90 100 60 40',
    'bad 20 61* 80* 90 100 59* 20*',
    'mean of all 20 61* 78* 90 100 60* 30*',
  ]);
});
