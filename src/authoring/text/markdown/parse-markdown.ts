import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../problem.ts';

/** A Markdown file split into its front matter and its blocks, with places in the file. */
export interface MarkdownSource {
  readonly path: string;
  readonly text: string;
  /** Undefined where the file does not begin with `---`. */
  readonly frontMatter: { readonly text: string; readonly line: number } | undefined;
  readonly blocks: readonly RootContent[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkCjkFriendly);

export function parseMarkdown(path: string, text: string): MarkdownSource {
  const root: Root = processor.parse(text);
  const [first, ...rest] = root.children;
  if (first?.type !== 'yaml') return { path, text, frontMatter: undefined, blocks: root.children };
  return { path, text, frontMatter: { text: first.value, line: (first.position?.start.line ?? 1) + 1 }, blocks: rest };
}

interface Positioned {
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number; readonly offset?: number | undefined } }
    | undefined;
}

export function placeOf(path: string, node: Positioned): Place {
  return { path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The place of an offset into the file's text. */
export function placeAt(source: MarkdownSource, offset: number): Place {
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { path: source.path, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The node's own text in the file. */
export function rawText(
  source: MarkdownSource,
  node: {
    readonly position?:
      | { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } }
      | undefined;
  },
): { readonly text: string; readonly offset: number } {
  const start = node.position?.start.offset ?? 0;
  return { text: source.text.slice(start, node.position?.end.offset ?? start), offset: start };
}
