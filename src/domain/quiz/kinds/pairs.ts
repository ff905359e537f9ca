import type { RawGrade } from '../grade.ts';
import type { Left } from '../question.ts';
import { because } from './because.ts';

/** The share of items that were put where they belong; an item left alone counts as missed. */
export function gradePairs(items: readonly Left[], pairs: Readonly<Record<string, string>>, targets: readonly string[]): RawGrade {
  const parts = items.map((item) => {
    const given = Object.hasOwn(pairs, item.id) ? pairs[item.id] : undefined;
    if (given === undefined || !targets.includes(given)) return because(item, 'missed');
    return because(item, given === item.to ? 'right' : 'wrong');
  });
  const right = parts.filter((part) => part.verdict === 'right').length;
  return { score: right / items.length, parts, answered: parts.some((part) => part.verdict !== 'missed') };
}
