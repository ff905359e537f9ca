import { expect, test } from 'vitest';
import { readContent } from '../../../src/authoring/files/library.ts';
import { layOut } from '../../../src/components/scenario-map/lay-out.ts';
import { numbersOf } from '../../../src/components/scenario-map/numbers.ts';

test.each(readContent().library.rolePlays.map((one) => [`${one.id}.${one.locale}`, one] as const))(
  '%s: every box of the map has a number of its own, from 1',
  (_, rolePlay) => {
    const numbers = numbersOf(rolePlay);
    const boxes = layOut(rolePlay).nodes.map(({ id }) => numbers.get(id) ?? 0);
    expect(boxes.toSorted((a, b) => a - b)).toEqual(boxes.map((_box, index) => index + 1));
    expect(numbers.get(rolePlay.beats[0]?.id ?? '')).toBe(1);
  },
);
