import type { Hex } from './shape.ts';

/**
 * One colour with some of another in it.
 * @param share of the second, 0 to 1
 */
export function mixed(first: Hex, second: Hex, share: number): Hex {
  const part = (colour: Hex, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => Math.round(part(first, at) * (1 - share) + part(second, at) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
