import type { TableCell } from 'mdast';
import { type Prose, plain } from '../../../../domain/prose.ts';
import type { Left, Part } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { readProse } from '../prose/read-prose.ts';
import { letters } from '../read/part-id.ts';
import { asked, cutExplanation, type KindReader } from './section.ts';

export const readMatching: KindReader = (section, reading) => {
  const { body, quotes } = cutExplanation(section.nodes);
  const table = body.at(-1);
  if (table?.type !== 'table') {
    reading.report.error(table ?? section.heading, fact('matching/no-table', { id: section.id }));
    return undefined;
  }
  const cell = (node: TableCell | undefined): Prose => (node ? readProse(node.children, reading) : []);
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  if (columns < 2 || columns > 3) {
    reading.report.error(table, fact('matching/columns', { count: columns }));
    return undefined;
  }
  const left: Left[] = [];
  const right: Part[] = [];
  for (const [index, row] of rows.entries()) {
    const [from, to, why] = row.children;
    const leftText = cell(from);
    const rightText = cell(to);
    const reason = cell(why);
    if (plain(rightText) === '') {
      reading.report.error(row, fact('matching/empty'));
      continue;
    }
    const twin = right.find((part) => plain(part.text) === plain(rightText));
    const side = twin ?? { id: letters(index), text: rightText };
    if (!twin) right.push(side);
    // A row with an empty first cell is a right side that nothing belongs to; its reason says why.
    if (plain(leftText) === '') {
      if (reason.length > 0) right.splice(right.indexOf(side), 1, { ...side, why: reason });
      continue;
    }
    if (left.some((part) => plain(part.text) === plain(leftText))) {
      reading.report.error(row, fact('matching/twice', { found: plain(leftText) }));
    }
    left.push({ id: letters(index), text: leftText, to: side.id, ...(reason.length > 0 && { why: reason }) });
  }
  if (left.length < 2 || right.length < 2) {
    reading.report.error(table, fact('matching/too-few', { id: section.id }));
  }
  const heads: readonly [Prose, Prose] = [cell(head?.children[0]), cell(head?.children[1])];
  return { ...asked(section, body.slice(0, -1), quotes, reading), kind: 'matching', heads, left, right };
};
