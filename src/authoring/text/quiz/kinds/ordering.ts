import { fact } from '../../words/problem-wording.ts';
import { partIds, withoutCross, withoutShares } from './read-item.ts';
import { asked, cutAnswerList, type KindReader } from './section.ts';

export const readOrdering: KindReader = (section, reading) => {
  const list = cutAnswerList(section.nodes, section, reading);
  if (list === undefined) return undefined;
  const ids = partIds(list.items, reading);
  withoutShares(list.items, reading);
  withoutCross(list.items, reading);
  for (const item of list.items) if (item.nested) reading.report.error(item.nested, fact('ordering/list'));
  if (list.items.length < 3) {
    reading.report.error(section.heading, fact('ordering/too-few', { id: section.id, count: list.items.length }));
  }
  const items = list.items.map((item, index) => ({ id: ids[index] ?? '', text: item.text, ...(item.why && { why: item.why }) }));
  return { ...asked(section, list.before, list.explanation, reading), kind: 'ordering', items };
};
