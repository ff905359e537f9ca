import type { RawGrade, Rules } from '../grading/rules.ts';
import type { Ordering } from '../question.ts';
import { because } from './because.ts';

/**
 * The share of pairs that stand in the right order (Kendall): n items have n·(n − 1)/2 pairs; the reverse order scores 0.
 * One item moved far costs no more than the pairs it breaks, as it should. An order that lacks an item is no answer.
 */
export function gradeOrdering(question: Ordering, order: readonly string[]): RawGrade {
  const ranks = question.items.map((item) => order.indexOf(item.id));
  if (ranks.includes(-1)) return { score: 0, parts: question.items.map((item) => because(item, 'missed')), answered: false };
  let kept = 0;
  let pairs = 0;
  for (const [first, rank] of ranks.entries()) {
    for (const later of ranks.slice(first + 1)) {
      pairs += 1;
      if (rank < later) kept += 1;
    }
  }
  const places = question.items.map((item) => item.id);
  const given = order.filter((id) => places.includes(id));
  const parts = question.items.map((item, place) => because(item, given[place] === item.id ? 'right' : 'wrong'));
  return { score: pairs === 0 ? 1 : kept / pairs, parts, answered: true };
}

export const ordering: Rules<Ordering> = {
  untouched: { kind: 'order', items: [] },
  grade: (question, answer) => (answer.kind === 'order' ? gradeOrdering(question, answer.items) : undefined),
};
