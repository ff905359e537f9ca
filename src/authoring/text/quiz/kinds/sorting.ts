import type { Left } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { partIds, readItem, withoutCross, withoutShares } from './read-item.ts';
import { asked, cutAnswerList, type KindReader } from './section.ts';

export const readSorting: KindReader = (section, reading) => {
  const list = cutAnswerList(section.nodes, section, reading);
  if (list === undefined) return undefined;
  const groupIds = partIds(list.items, reading);
  withoutShares(list.items, reading);
  withoutCross(list.items, reading);
  const groups = list.items.map((item, index) => ({ id: groupIds[index] ?? '', text: item.text, ...(item.why && { why: item.why }) }));
  const items: Left[] = [];
  for (const [index, group] of list.items.entries()) {
    const to = groupIds[index] ?? '';
    if (group.nested === undefined) {
      reading.report.error(group.node, fact('sorting/empty'));
      continue;
    }
    const nested = group.nested.children.map((node) => readItem(node, reading));
    const ids = partIds(nested, reading, `${to}-`);
    withoutShares(nested, reading);
    withoutCross(nested, reading);
    for (const [place, item] of nested.entries()) {
      const id = ids[place] ?? '';
      if (items.some((other) => other.id === id)) {
        reading.report.error(item.node, fact('answer/id-twice', { id }));
      }
      items.push({ id, text: item.text, to, ...(item.why && { why: item.why }) });
    }
  }
  if (groups.length < 2) reading.report.error(section.heading, fact('sorting/too-few', { id: section.id }));
  return { ...asked(section, list.before, list.explanation, reading), kind: 'sorting', groups, items };
};
