import { plain } from '../../../../domain/prose.ts';
import type { Option, Question } from '../../../../domain/quiz/question.ts';
import type { Item } from '../read-item.ts';
import { partIds } from '../read-item.ts';
import type { Reading } from '../reading.ts';
import { asked, cutAnswerList, type KindReader, type Section } from '../section.ts';

/** Items of a task list as options. */
export function readOptions(items: readonly Item[], reading: Reading): Option[] {
  const ids = partIds(items, reading);
  const listed = itemsOfStem(items);
  const [first] = listed;
  if (first)
    reading.report.error(
      first.node,
      'this list of the question and its answers are one list',
      'write * before what belongs to the question, and - before the answers',
    );
  return items.map((item, index) => {
    if (typeof item.node.checked !== 'boolean' && !listed.includes(item))
      reading.report.error(item.node, 'this answer has no box, others have one', 'write - [ ] or - [x] before it');
    if (item.nested) reading.report.error(item.nested, 'an option holds a list', 'write one line of text a option');
    if (item.crossed)
      reading.report.error(
        item.node,
        '{x} marks the wrong line of a transcript, not an option',
        'write [x] in the box of the right option',
      );
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
    reading.report.error(
      list.items[0]?.node ?? section.heading,
      `no answer of “${section.id}” has a box`,
      'write - [x] for a right one and - [ ] for the others; 1. 2. 3. for steps to order; to sort, indent the items under their groups',
    );
    return undefined;
  }
  const { items } = list;
  const options = readOptions(items, reading);
  if (options.length < 2)
    reading.report.error(section.heading, `question “${section.id}” has only one option`, 'write two options or more');
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
    reading.report.error(
      section.heading,
      `question “${section.id}” is a single choice with ${read.right} right options`,
      'leave one [x], or write kind: multiple',
    );
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
    reading.report.error(
      section.heading,
      `“${section.id}” is not a true-or-false question`,
      'write two options, True and False, one of them with [x]',
    );
  } else oneShare(read.items, reading);
  return { ...read.common, kind: 'true-false', options: read.options, shuffle: false };
};

/** Where one answer is chosen: the right one brings all, any other less than all and never less than nothing. */
export function oneShare(items: readonly Item[], { report }: Reading): void {
  for (const { node, text, credit } of items) {
    if (credit === undefined) continue;
    const shown = `“${plain(text)}”`;
    const share = `{${percent(credit)}}`;
    if (node.checked === true && credit !== 1)
      report.error(node, `${shown} is right and brings only ${percent(credit)}`, `take ${share} out: the right answer brings 100%`);
    else if (node.checked === false && credit === 1)
      report.error(node, `${shown} is not ticked and brings 100%`, 'write less for what is half right, such as {50%}, or tick it with [x]');
    else if (credit < 0)
      report.error(node, `${shown} would take marks away where one answer is chosen`, `take ${share} out: a wrong answer brings nothing`);
  }
}

/** Where several are chosen: the right ones bring all together, and each wrong one costs something, so that nobody gains by ticking everything. */
function severalShares(section: Section, items: readonly Item[], { report }: Reading): void {
  const right = items.filter(({ node }) => node.checked === true);
  const wrong = items.filter(({ node }) => node.checked !== true);
  const before = report.problems.length;
  for (const { node, text, credit } of right)
    if (credit !== undefined && credit <= 0)
      report.error(node, `“${plain(text)}” is ticked and brings nothing`, 'write what it brings, such as {50%}, or take the tick out');
  for (const { node, text, credit } of wrong)
    if (credit !== undefined && credit >= 0)
      report.error(
        node,
        `“${plain(text)}” is not ticked and ${credit === 0 ? 'costs nothing' : `brings ${percent(credit)}`}: who ticks everything gains by it`,
        `write what it costs, such as {-50%}, or take {${percent(credit)}} out: then it costs its share`,
      );
  if (report.problems.length > before) return;
  const sum = right.reduce((all, { credit }) => all + (credit ?? 1 / right.length), 0);
  if (Math.abs(sum - 1) > ROUNDED)
    report.error(
      section.heading,
      `the right options of “${section.id}” bring ${sum < 1 ? 'only ' : ''}${percent(sum)} together`,
      'give them fractions that add up to 100%',
    );
  else if (items.length > 1 && wrong.length === 0)
    report.error(section.heading, `every option of “${section.id}” is right: who ticks all has full marks`, 'add a wrong one: - [ ]');
}

/** Three times 33% is all. */
const ROUNDED = 0.0101;

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

function noneRight(right: number, section: Section, reading: Reading): void {
  if (right === 0) reading.report.error(section.heading, `question “${section.id}” has no right answer`, 'mark the right option with [x]');
}
