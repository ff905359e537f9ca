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
  ...(hasLead && { lead: { ...hit, lines: [hit.passage] } }),
  groups: counts.flatMap((count, index) => of(GROUPS[index] ?? 'quiz', count)),
  unknown: [],
});
const shown = (counts: readonly number[], hasLead: boolean): string =>
  inColumns(answer(counts, hasLead), 3)
    .map((column) => (column === 'first' ? '1' : '2'))
    .join('');

describe('results in two columns', () => {
  test.each<[what: string, counts: readonly number[], hasLead: boolean, columns: string]>([
    ['one group stands in the first', [3], false, '1'],
    ['the second best stands beside the best', [3, 1], false, '12'],
    ['what has room further up goes there', [3, 1, 1, 3], false, '1221'],
    ['a small answer leaves its column to others', [1, 1, 3], false, '121'],
    ['only what is shown counts', [8, 1, 1], false, '122'],
    ['an answer by itself has the first, and what answers best stands beside it', [3, 1], true, '21'],
    ['an answer alone', [], true, ''],
  ])('%s', (_what, counts, hasLead, columns) => {
    expect(shown(counts, hasLead)).toBe(columns);
  });

  test('every group has a column, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: GROUPS.length }), fc.boolean(), (counts, hasLead) => {
        expect(shown(counts, hasLead)).toHaveLength(counts.length);
      }),
    );
  });
});
