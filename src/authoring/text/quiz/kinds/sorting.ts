import type { Left } from '../../../../domain/quiz/question.ts';
import { partIds, readItem, withoutCross, withoutShares } from '../read-item.ts';
import { asked, cutAnswerList, type KindReader } from '../section.ts';

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
      reading.report.error(group.node, 'this group holds nothing', 'write its items under it, indented by two spaces: - item');
      continue;
    }
    const nested = group.nested.children.map((node) => readItem(node, reading));
    const ids = partIds(nested, reading, `${to}-`);
    withoutShares(nested, reading);
    withoutCross(nested, reading);
    for (const [place, item] of nested.entries()) {
      const id = ids[place] ?? '';
      if (items.some((other) => other.id === id)) {
        reading.report.error(
          item.node,
          `two answers of this question have the id “${id}”`,
          'write another {#id} at the end of one of them',
        );
      }
      items.push({ id, text: item.text, to, ...(item.why && { why: item.why }) });
    }
  }
  if (groups.length < 2) reading.report.error(section.heading, `question “${section.id}” has only one group`, 'write two groups or more');
  return { ...asked(section, list.before, list.explanation, reading), kind: 'sorting', groups, items };
};
