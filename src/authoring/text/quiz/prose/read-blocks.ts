import type { Blockquote, List, RootContent } from 'mdast';
import type { Prose } from '../../../../domain/prose.ts';
import type { Block } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { withSigns } from '../lines/escapes.ts';
import type { Reading } from '../read/reading.ts';
import { readProse, trimmed } from './read-prose.ts';

/** Stem or explanation: paragraphs, quotes and plain lists. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', text: readProse(node.children, reading) }];
      case 'blockquote':
        return paragraphsOf(node, reading).map((text) => ({ kind: 'quote', text }));
      case 'list':
        return [{ kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => joined(item.children, reading)) }];
      case 'html':
        if (!node.value.startsWith('<!--')) {
          reading.report.error(node, fact('quiz-text/html-block', { found: withSigns(node.value) }));
        }
        return [];
      default:
        reading.report.error(node, fact('quiz-text/unknown-block', { node: node.type }));
        return [];
    }
  });
}

/** The explanation: each paragraph of the quotes under the answers. */
export function readExplanation(quotes: readonly Blockquote[], reading: Reading): Block[] {
  return quotes.flatMap((quote) => readBlocks(quote.children, reading));
}

export function paragraphsOf(quote: Blockquote, reading: Reading): Prose[] {
  return quote.children.flatMap((child) => {
    if (child.type === 'paragraph') return [readProse(child.children, reading)];
    reading.report.error(child, fact('quiz-text/unknown-in-quote', { node: child.type }));
    return [];
  });
}

/** Several paragraphs (of a list item, of quotes) as one stretch of text. */
export function joined(nodes: readonly (RootContent | List['children'][number]['children'][number])[], reading: Reading): Prose {
  const gap = reading.locale === 'zh' ? '' : ' ';
  const texts = nodes.flatMap((node): Prose[] => {
    if (node.type === 'paragraph') return [readProse(node.children, reading)];
    if (node.type === 'blockquote') return paragraphsOf(node, reading);
    reading.report.error(node, fact('quiz-text/unknown-in-item', { node: node.type }));
    return [];
  });
  return trimmed(texts.flatMap((text, index) => (index === 0 || gap === '' ? text : [{ text: gap }, ...text])));
}
