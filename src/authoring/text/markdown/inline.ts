import type { Prose } from '../../../domain/prose.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { proseOf } from './prose.ts';

/** A stretch of a paragraph's source as prose. What would begin another kind of block there is kept as plain text. */
export function inlineProse(text: string): Prose {
  const [block, ...others] = parseMarkdown('', text.trim()).blocks;
  if (block?.type === 'paragraph' && others.length === 0) return proseOf(block.children);
  return text.trim() ? [{ text: text.trim() }] : [];
}
