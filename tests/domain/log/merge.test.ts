import { expect, test } from 'vitest';
import { missing } from '../../../src/domain/log/merge.ts';

const entries = (...ids: string[]) => ids.map((id) => ({ id }));

test.each([
  ['what is here is not added', ['a', 'b'], ['a', 'b'], []],
  ['what is not here is, in its order', ['a'], ['c', 'a', 'b'], ['c', 'b']],
  ['what a file holds twice is added once', [], ['a', 'a'], ['a']],
])('%s', (_, mine, theirs, added) => {
  expect(missing(new Set(mine), entries(...theirs))).toEqual(entries(...added));
});

test('of two entries with one id the one that is here stands', () => {
  expect(missing(new Set(['a']), [{ id: 'a', score: 1 }])).toEqual([]);
});
