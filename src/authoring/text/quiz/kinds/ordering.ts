import { partIds, withoutCross, withoutShares } from '../read-item.ts';
import { asked, cutAnswerList, type KindReader } from '../section.ts';

export const readOrdering: KindReader = (section, reading) => {
  const list = cutAnswerList(section.nodes, section, reading);
  if (list === undefined) return undefined;
  const ids = partIds(list.items, reading);
  withoutShares(list.items, reading);
  withoutCross(list.items, reading);
  for (const item of list.items) if (item.nested) reading.report.error(item.nested, 'a step holds a list', 'write one line of text a step');
  if (list.items.length < 3) {
    reading.report.error(
      section.heading,
      `question “${section.id}” has only ${list.items.length} steps to order`,
      'write three or more, in the right order',
    );
  }
  const items = list.items.map((item, index) => ({ id: ids[index] ?? '', text: item.text, ...(item.why && { why: item.why }) }));
  return { ...asked(section, list.before, list.explanation, reading), kind: 'ordering', items };
};
