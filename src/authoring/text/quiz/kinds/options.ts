import { plain } from '../../../../domain/prose.ts';
import type { Option, Question } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import type { Reading } from '../read/reading.ts';
import type { Item } from './read-item.ts';
import { partIds } from './read-item.ts';
import { asked, cutAnswerList, type KindReader, type Section } from './section.ts';

/** Items of a task list as options. */
export function readOptions(items: readonly Item[], reading: Reading): Option[] {
  const ids = partIds(items, reading);
  const listed = itemsOfStem(items);
  const [first] = listed;
  if (first) reading.report.error(first.node, fact('option/list-of-stem'));
  return items.map((item, index) => {
    if (typeof item.node.checked !== 'boolean' && !listed.includes(item)) reading.report.error(item.node, fact('option/no-box'));
    if (item.nested) reading.report.error(item.nested, fact('option/list'));
    if (item.crossed) reading.report.error(item.node, fact('option/cross'));
    return {
      id: ids[index] ?? '',
      text: item.text,
      right: item.node.checked === true,
      ...(item.why && { why: item.why }),
      ...(item.credit !== undefined && { credit: item.credit }),
    };
  });
}

/** A list without boxes right above the answers, with an empty line between: Markdown makes one of both. */
function itemsOfStem(items: readonly Item[]): readonly Item[] {
  const start = items.findIndex(({ node }) => typeof node.checked === 'boolean');
  const [last, next] = [items[start - 1], items[start]];
  const isApart = (next?.node.position?.start.line ?? 0) > (last?.node.position?.end.line ?? 0) + 1;
  return start > 1 && isApart && items.slice(start).every(({ node }) => typeof node.checked === 'boolean') ? items.slice(0, start) : [];
}

function optionQuestion(section: Section, reading: Reading) {
  const list = cutAnswerList(section.nodes, section, reading);
  if (list === undefined) return undefined;
  if (list.items.every((item) => typeof item.node.checked !== 'boolean')) {
    reading.report.error(list.items[0]?.node ?? section.heading, fact('option/no-boxes', { id: section.id }));
    return undefined;
  }
  const { items } = list;
  const options = readOptions(items, reading);
  if (options.length < 2) reading.report.error(section.heading, fact('option/alone', { id: section.id }));
  const right = options.filter((option) => option.right);
  return {
    common: asked(section, list.before, list.explanation, reading),
    items,
    options,
    right: right.length,
    shuffle: section.attributes.shuffle,
  };
}

export const readSingle: KindReader = (section, reading): Question | undefined => {
  const read = optionQuestion(section, reading);
  if (read === undefined) return undefined;
  noneRight(read.right, section, reading);
  if (read.right > 1) {
    reading.report.error(section.heading, fact('option/several-right', { id: section.id, count: read.right }));
  } else oneShare(read.items, reading);
  return { ...read.common, kind: 'single', options: read.options, shuffle: read.shuffle };
};

export const readMultiple: KindReader = (section, reading): Question | undefined => {
  const read = optionQuestion(section, reading);
  if (read === undefined) return undefined;
  noneRight(read.right, section, reading);
  if (read.right > 0) severalShares(section, read.items, reading);
  return { ...read.common, kind: 'multiple', options: read.options, shuffle: read.shuffle };
};

export const readTrueFalse: KindReader = (section, reading): Question | undefined => {
  const read = optionQuestion(section, reading);
  if (read === undefined) return undefined;
  noneRight(read.right, section, reading);
  if (read.options.length !== 2 || read.right > 1) {
    reading.report.error(section.heading, fact('option/no-truth', { id: section.id }));
  } else oneShare(read.items, reading);
  return { ...read.common, kind: 'true-false', options: read.options, shuffle: false };
};

/** Where one answer is chosen: the right one brings all, any other less than all and never less than nothing. */
export function oneShare(items: readonly Item[], { report }: Reading): void {
  for (const { node, text, credit } of items) {
    if (credit === undefined) continue;
    const found = plain(text);
    if (node.checked === true && credit !== 1) report.error(node, fact('share/right-but-part', { found, share: credit }));
    else if (node.checked === false && credit === 1) report.error(node, fact('share/wrong-but-all', { found }));
    else if (credit < 0) report.error(node, fact('share/below-nothing', { found, share: credit }));
  }
}

/** Where several are chosen: the right ones bring all together, and each wrong one costs something, so that nobody gains by ticking everything. */
function severalShares(section: Section, items: readonly Item[], { report }: Reading): void {
  const right = items.filter(({ node }) => node.checked === true);
  const wrong = items.filter(({ node }) => node.checked !== true);
  const before = report.problems.length;
  for (const { node, text, credit } of right)
    if (credit !== undefined && credit <= 0) report.error(node, fact('share/right-brings-nothing', { found: plain(text) }));
  for (const { node, text, credit } of wrong)
    if (credit !== undefined && credit >= 0) report.error(node, fact('share/wrong-costs-nothing', { found: plain(text), share: credit }));
  if (report.problems.length > before) return;
  const sum = right.reduce((all, { credit }) => all + (credit ?? 1 / right.length), 0);
  if (Math.abs(sum - 1) > ROUNDED) report.error(section.heading, fact('share/sum', { id: section.id, share: sum }));
  else if (items.length > 1 && wrong.length === 0) report.error(section.heading, fact('share/all-right', { id: section.id }));
}

/** Three times 33% is all. */
const ROUNDED = 0.0101;

function noneRight(right: number, section: Section, reading: Reading): void {
  if (right === 0) reading.report.error(section.heading, fact('option/none-right', { id: section.id }));
}
