import type { Blockquote, Heading, List, ListItem, RootContent } from 'mdast';
import type { Asked, Block, Question } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import type { PlacedAttributes } from '../head/attributes.ts';
import type { SpecialLine } from '../lines/special-lines.ts';
import { readBlocks, readExplanation } from '../prose/read-blocks.ts';
import type { Reading } from '../read/reading.ts';
import { type Item, readItem } from './read-item.ts';

/** One question as it stands in the text. */
export interface Section extends PlacedAttributes {
  readonly id: string;
  readonly heading: Heading;
  readonly numbers: readonly SpecialLine[];
  readonly nodes: readonly RootContent[];
}

/** Makes a question of a section, or reports why it cannot. */
export type KindReader = (section: Section, reading: Reading) => Question | undefined;

/** What all kinds share, with the stem and the explanation read. */
export function asked(section: Section, stem: readonly RootContent[], explanation: readonly Blockquote[], reading: Reading): Asked {
  const { use, skill, difficulty, tags, weight, attempts, see } = section.attributes;
  const blocks: Block[] = readExplanation(explanation, reading);
  const stemBlocks = readBlocks(stem, reading);
  if (stemBlocks.length === 0) reading.report.error(section.heading, fact('question/no-stem', { id: section.id }));
  return {
    id: section.id,
    use,
    difficulty,
    tags,
    weight,
    stem: stemBlocks,
    ...(skill && { skill }),
    ...(attempts !== undefined && { attempts }),
    ...(see && { see }),
    ...(blocks.length > 0 && { explanation: blocks }),
  };
}

/** The quotes at the end of a question, and what comes before them. */
export function cutExplanation(nodes: readonly RootContent[]): {
  readonly body: readonly RootContent[];
  readonly quotes: readonly Blockquote[];
} {
  let end = nodes.length;
  while (nodes[end - 1]?.type === 'blockquote') end -= 1;
  return { body: nodes.slice(0, end), quotes: nodes.slice(end).filter((node) => node.type === 'blockquote') };
}

export interface AnswerList {
  readonly items: readonly Item[];
  readonly before: readonly RootContent[];
  /** The quotes under the list that belong to the whole question. */
  readonly explanation: readonly Blockquote[];
}

/**
 * The answers: the last list, put together again where a reason that is not indented far enough has split it. A quote that is indented at all
 * belongs to the item above it; one at the margin between two items is reported.
 */
export function cutAnswerList(nodes: readonly RootContent[], section: Section, reading: Reading): AnswerList | undefined {
  const { body, quotes } = cutExplanation(nodes);
  const last = body.at(-1);
  if (last?.type !== 'list') {
    if (last && body.some((node) => node.type === 'list')) {
      reading.report.error(last, fact('question/text-under-answers'));
    } else {
      reading.report.error(section.heading, fact('question/no-answers', { id: section.id }));
    }
    return undefined;
  }
  const strays = new Map<ListItem, Blockquote[]>();
  const hang = (list: List, quote: Blockquote) => {
    const item = list.children.at(-1);
    if (item) strays.set(item, [...(strays.get(item) ?? []), quote]);
  };
  const explanation = quotes.filter((quote) => !isIndented(quote));
  for (const quote of quotes.filter(isIndented)) hang(last, quote);
  const lists: List[] = [last];
  let start = body.length - 1;
  for (;;) {
    let index = start - 1;
    while (body[index]?.type === 'blockquote') index -= 1;
    const list = body[index];
    if (list?.type !== 'list' || !isContinued(list, lists[0] ?? last, reading)) break;
    for (const quote of body.slice(index + 1, start)) {
      if (quote.type !== 'blockquote') continue;
      if (!isIndented(quote)) reading.report.error(quote, fact('answer/reason-at-margin'));
      hang(list, quote);
    }
    lists.unshift(list);
    start = index;
  }
  const items = lists.flatMap((list) => list.children.map((node) => readItem(node, reading, strays.get(node) ?? [])));
  return { items, before: body.slice(0, start), explanation };
}

function isIndented(quote: Blockquote): boolean {
  return (quote.position?.start.column ?? 1) > 1;
}

/** A list of the stem has another sign before its items. */
function isContinued(earlier: List, later: List, { source }: Reading): boolean {
  const sign = ({ position }: List) => /^\d*(.)/u.exec(source.slice(position?.start.offset))?.[1];
  return earlier.ordered === later.ordered && isTaskList(earlier) === isTaskList(later) && sign(earlier) === sign(later);
}

export function isTaskList(list: List): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean');
}
