import type { RawGrade, Rules } from '../grading/rules.ts';
import type { Ordering } from '../question.ts';
import { because } from './because.ts';

/**
 * Each of n items in its own place brings 1/n: what the marks at the items say is what is counted. An order that lacks an item is no answer.
 */
export function gradeOrdering(question: Ordering, order: readonly string[]): RawGrade {
  const places = question.items.map((item) => item.id);
  if (places.some((id) => !order.includes(id)))
    return { score: 0, parts: question.items.map((item) => because(item, 'missed')), answered: false };
  const given = order.filter((id) => places.includes(id));
  const parts = question.items.map((item, place) => because(item, given[place] === item.id ? 'right' : 'wrong'));
  return { score: parts.filter(({ verdict }) => verdict === 'right').length / parts.length, parts, answered: true };
}

export const ordering: Rules<Ordering> = {
  untouched: { kind: 'order', items: [] },
  grade: (question, answer) => (answer.kind === 'order' ? gradeOrdering(question, answer.items) : undefined),
};
