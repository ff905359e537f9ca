import type { Option, Question } from '../../../../domain/quiz/question.ts';
import type { Item } from '../read-item.ts';
import { partIds } from '../read-item.ts';
import type { Reading } from '../reading.ts';
import { asked, cutAnswerList, type KindReader, type Section } from '../section.ts';

/** Items of a task list as options. */
export function readOptions(items: readonly Item[], reading: Reading): Option[] {
  const ids = partIds(items, reading);
  return items.map((item, index) => {
    if (typeof item.node.checked !== 'boolean')
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
  const options = readOptions(list.items, reading);
  if (options.length < 2)
    reading.report.error(section.heading, `question “${section.id}” has only one option`, 'write two options or more');
  const right = options.filter((option) => option.right);
  return {
    common: asked(section, list.before, list.explanation, reading),
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
  }
  return { ...read.common, kind: 'single', options: read.options, shuffle: read.shuffle };
};

export const readMultiple: KindReader = (section, reading): Question | undefined => {
  const read = optionQuestion(section, reading);
  if (read === undefined) return undefined;
  noneRight(read.right, section, reading);
  const gains = read.options.reduce(
    (sum, option) => sum + Math.max(0, option.right ? (option.credit ?? 1 / read.right) : (option.credit ?? 0)),
    0,
  );
  if (read.right > 0 && gains < 0.99) {
    reading.report.error(
      section.heading,
      `the right options of “${section.id}” bring only ${Math.round(gains * 100)}% together`,
      'give them fractions that add up to 100%',
    );
  }
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
  }
  return { ...read.common, kind: 'true-false', options: read.options, shuffle: false };
};

function noneRight(right: number, section: Section, reading: Reading): void {
  if (right === 0) reading.report.error(section.heading, `question “${section.id}” has no right answer`, 'mark the right option with [x]');
}
