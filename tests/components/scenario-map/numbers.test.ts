import { expect, test } from 'vitest';
import { readContent } from '../../../src/authoring/files/library.ts';
import { layOut } from '../../../src/components/scenario-map/lay-out.ts';
import { numbersOf } from '../../../src/components/scenario-map/numbers.ts';
import { placeOf } from '../../../src/domain/role-play/pool.ts';
import { pooled } from '../../domain/role-play/party.ts';

test.each(readContent().library.rolePlays.map((one) => [`${one.id}.${one.locale}`, one] as const))(
  '%s: every box of the map has a number of its own, from 1',
  (_, rolePlay) => {
    const numbers = numbersOf(rolePlay);
    const boxes = layOut(rolePlay).nodes.map(({ id }) => Number(numbers.get(id)));
    expect(boxes.toSorted((a, b) => a - b)).toEqual(boxes.map((_box, index) => index + 1));
    expect(numbers.get(placeOf(rolePlay.beats[0]?.id ?? ''))).toBe('1');
  },
);

test('the beats of a pool share a box, whose number they have with a letter', () => {
  expect([...numbersOf(pooled.rolePlay)]).toEqual([
    ['opening', '1'],
    ['news/fish', '2a'],
    ['news/roof', '2b'],
    ['news', '2'],
    ['close', '3'],
    ['won', '4'],
    ['lost', '5'],
  ]);
  const { nodes, edges } = layOut(pooled.rolePlay);
  expect(nodes.map(({ id, beats }) => [id, beats])).toEqual([
    ['opening', 1],
    ['news', 2],
    ['close', 1],
    ['won', 0],
    ['lost', 0],
  ]);
  expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'opening news',
    'opening lost',
    'news close',
    'news lost',
    'close won',
    'close lost',
    'close news',
  ]);
});
