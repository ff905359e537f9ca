import type { Html, Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Prose } from '../../../domain/prose.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { proseOf } from './prose.ts';

/** What stands in a stretch of prose and would be shown as something else than its author wrote. */
export type Markup = Html | Link | LinkReference | Image | ImageReference;

export interface InlineProse {
  readonly prose: Prose;
  /** In the order of the text; offsets within the stretch that was given. */
  readonly markup: readonly { readonly node: Markup; readonly text: string; readonly offset: number }[];
}

/** A stretch of a paragraph's source as prose. What would begin another kind of block there is kept as plain text. */
export function inlineProse(text: string): InlineProse {
  const words = text.trim();
  const skipped = text.length - text.trimStart().length;
  const [block, ...others] = parseMarkdown('', words).blocks;
  if (block?.type === 'html' && !words.startsWith('<!--'))
    return { prose: [{ text: words }], markup: [{ node: block, text: words, offset: skipped }] };
  if (block?.type !== 'paragraph' || others.length > 0) return { prose: words ? [{ text: words }] : [], markup: [] };
  const markup: InlineProse['markup'][number][] = [];
  visit(block, (node) => {
    if (!isMarkup(node)) return;
    const start = node.position?.start.offset ?? 0;
    markup.push({ node, text: words.slice(start, node.position?.end.offset ?? start), offset: start + skipped });
  });
  return { prose: proseOf(block.children), markup };
}

function isMarkup(node: { readonly type: string }): node is Markup & PhrasingContent {
  return ['html', 'link', 'linkReference', 'image', 'imageReference'].includes(node.type);
}
