import type { BeatId } from '../role-play.ts';
import type { Space } from './positions.ts';

/** Beats with a position from which no ending can be reached. */
export function loopsWithoutExit(space: Space): readonly BeatId[] {
  const before: number[][] = space.positions.map(() => []);
  const stack: number[] = [];
  space.positions.forEach((position, index) => {
    if (position.outcome) stack.push(index);
    for (const option of position.options) for (const prospect of option.prospects) before[prospect.to]?.push(index);
  });
  const leaves = new Uint8Array(space.positions.length);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (leaves[at]) continue;
    leaves[at] = 1;
    for (const earlier of before[at] ?? []) if (!leaves[earlier]) stack.push(earlier);
  }
  return [...new Set(space.positions.flatMap((position, index) => (leaves[index] ? [] : [position.at])))];
}
