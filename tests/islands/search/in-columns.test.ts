import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inColumns } from '../../../src/islands/search/in-columns.ts';
import type { Answer, Hits } from '../../../src/search/ask.ts';
import { GROUPS, type Group } from '../../../src/search/document.ts';
import type { Hit } from '../../../src/search/mark.ts';

const hit: Hit = {
  document: { id: 1, group: 'term', title: '', heading: '', terms: '', text: '', about: {}, href: '/' },
  ...{ title: [], heading: [], passage: [] },
};
const of = (group: Group, count: number): Hits => ({ group, hits: Array.from({ length: count }, () => hit) });
const answer = (counts: readonly number[], hasLead = false): Answer => ({
  ...(hasLead && { lead: hit }),
  groups: counts.flatMap((count, index) => of(GROUPS[index] ?? 'quiz', count)),
  unknown: [],
});
const counts = (groups: readonly Hits[]): readonly number[] => groups.map(({ hits }) => hits.length);

describe('results in two columns', () => {
  test.each<[what: string, counts: readonly number[], hasLead: boolean, first: readonly number[], second: readonly number[]]>([
    ['one group stands in the first', [3], false, [3], []],
    ['two alike stand beside each other', [3, 3], false, [3], [3]],
    ['small ones share the first', [1, 1, 3], false, [1, 1], [3]],
    ['only what is shown counts', [8, 1, 1], false, [8], [1, 1]],
    ['an answer by itself takes its room', [3, 1], true, [], [3, 1]],
    ['an answer alone', [], true, [], []],
  ])('%s', (_what, given, hasLead, first, second) => {
    const columns = inColumns(answer(given, hasLead), 3);
    expect([counts(columns.first), counts(columns.second)]).toEqual([first, second]);
  });

  test('nothing is lost, and the order is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: GROUPS.length }), fc.boolean(), (given, hasLead) => {
        const { first, second } = inColumns(answer(given, hasLead), 3);
        expect(counts([...first, ...second])).toEqual(given);
      }),
    );
  });
});
