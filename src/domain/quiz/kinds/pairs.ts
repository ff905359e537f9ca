import type { Answer } from '../../record/answer.ts';
import type { RawGrade } from '../grading/rules.ts';
import type { Left, Part } from '../question.ts';
import { because } from './because.ts';

export const NO_PAIRS: Answer = { kind: 'pairs', pairs: {} };

/** The share of items that were put where they belong; an item left alone counts as missed. Undefined for an answer of another kind. */
export function gradePairs(items: readonly Left[], answer: Answer, targets: readonly Part[]): RawGrade | undefined {
  if (answer.kind !== 'pairs') return undefined;
  const { pairs } = answer;
  const parts = items.map((item) => {
    const given = Object.hasOwn(pairs, item.id) ? pairs[item.id] : undefined;
    if (!targets.some(({ id }) => id === given)) return because(item, 'missed');
    return because(item, given === item.to ? 'right' : 'wrong');
  });
  const right = parts.filter((part) => part.verdict === 'right').length;
  return { score: right / items.length, parts, answered: parts.some((part) => part.verdict !== 'missed') };
}

/** Whether every item has its place. */
export function allPlaced(items: readonly Left[], answer: Answer): boolean {
  return answer.kind === 'pairs' && items.every(({ id }) => Object.hasOwn(answer.pairs, id));
}
