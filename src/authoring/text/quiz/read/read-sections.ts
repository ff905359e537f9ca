import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { slugOf } from '../../slug.ts';
import { fact } from '../../words/problem-wording.ts';
import { readAttributes } from '../head/attributes.ts';
import type { Section } from '../kinds/section.ts';
import { withSigns } from '../lines/escapes.ts';
import type { Lifted } from '../lines/special-lines.ts';
import { QUIZ_ID } from './part-id.ts';
import { pointOf } from './problem-list.ts';
import type { Reading } from './reading.ts';

/** A heading and what stands under it. */
interface Start {
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

/**
 * The questions of a quiz as they stand in the text.
 * @param misread the first line that was meant as something else: perhaps as the heading over the text that follows it
 */
export function readSections(root: Root, lifted: Lifted, reading: Reading, misread = Number.POSITIVE_INFINITY): readonly Section[] {
  const starts = cutAtHeadings(root, reading, misread);
  const seen = new Map<string, number>();
  return starts.map(({ heading, nodes }, index) => {
    const id = idOf(heading);
    const { line } = pointOf(heading);
    const next = starts[index + 1];
    const end = next ? pointOf(next.heading).line : Number.POSITIVE_INFINITY;
    const before = seen.get(id);
    if (!QUIZ_ID.test(id)) reading.report.error(heading, fact('quiz/no-id', { id, slug: slugOf(id) }));
    else if (before !== undefined) reading.report.error(heading, fact('quiz/id-twice', { id, line: before }));
    else seen.set(id, line);
    return {
      id,
      heading,
      ...readAttributes(lifted.attributes.get(line), reading),
      numbers: lifted.numbers.filter((number) => number.line > line && number.line < end),
      nodes,
    };
  });
}

const idOf = (heading: Heading): string => withSigns(textOf(heading).trim());

function cutAtHeadings(root: Root, reading: Reading, misread: number): readonly Start[] {
  const { report } = reading;
  const starts: Start[] = [];
  let isUnder = false;
  for (const node of root.children) {
    if (node.type === 'yaml' || (node.type === 'html' && node.value.startsWith('<!--')) || node.type === 'thematicBreak') continue;
    if (node.type === 'heading' && !reading.source.startsWith('#', node.position?.start.offset)) {
      report.error({ line: node.position?.end.line ?? 1, column: 1 }, fact('quiz/underlined'));
      starts.at(-1)?.nodes.push(asParagraph(node));
    } else if (node.type === 'heading' && node.depth === 2 && starts.at(-1)?.nodes.length === 0 && !QUIZ_ID.test(idOf(node))) {
      report.error(node, fact('quiz/question-as-heading'));
      starts.at(-1)?.nodes.push(asParagraph(node));
    } else if (node.type === 'heading' && node.depth === 2) {
      starts.push({ heading: node, nodes: [] });
      isUnder = false;
    } else if (node.type === 'heading') {
      report.error(node, fact('quiz/heading-depth', { depth: node.depth }));
      // What stands under it belongs to it.
      isUnder = true;
    } else if (starts.length === 0 && !isUnder) {
      if (pointOf(node).line < misread) report.error(node, fact('quiz/early-text'));
    } else if (!isUnder) starts.at(-1)?.nodes.push(node);
  }
  return starts;
}

function asParagraph({ children, position }: Heading): RootContent {
  return { type: 'paragraph', children, ...(position && { position }) };
}
