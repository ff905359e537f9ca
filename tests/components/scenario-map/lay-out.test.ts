import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/authoring/files/library.ts';
import { layOut } from '../../../src/components/scenario-map/lay-out.ts';
import { party } from '../../domain/role-play/party.ts';

const ends = (path: string): readonly [from: number, to: number] => {
  const numbers = path.match(/-?[\d.]+/gu)?.map(Number) ?? [];
  return [numbers[1] ?? Number.NaN, numbers.at(-1) ?? Number.NaN];
};

describe('the map of a role-play', () => {
  test.each(readContent().library.rolePlays.map((one) => [`${one.id}.${one.locale}`, one] as const))(
    '%s: every way forward leads down, every way back up, from its box to its box',
    (_, rolePlay) => {
      const { nodes, edges } = layOut(rolePlay);
      const heights = new Map(nodes.map(({ id, y }) => [id, y]));
      const order = nodes.map(({ id }) => id);
      for (const { from, to, isBack, path } of edges) {
        const [above = Number.NaN, below = Number.NaN] = [heights.get(from), heights.get(to)].toSorted((a = 0, b = 0) => a - b);
        expect(below - above, `${from} ${to}`).toBeGreaterThan(0);
        expect(isBack, `${from} ${to}`).toBe(order.indexOf(to) < order.indexOf(from));
        const [begins, leadsTo] = ends(path);
        expect(leadsTo > begins, `${from} ${to}`).toBe(!isBack);
      }
      expect(heights.get(rolePlay.start)).toBe(Math.min(...heights.values()));
    },
  );

  test('two places may lead to each other, each way by a line of its own', () => {
    const between = layOut(party.rolePlay).edges.filter(({ from, to }) => [from, to].toSorted().join(' ') === 'boss opening');
    expect(between.map(({ from, isBack }) => [from, isBack])).toEqual([
      ['opening', false],
      ['boss', true],
    ]);
    expect(new Set(between.map(({ path }) => path)).size).toBe(2);
  });
});
