import type { Node, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingSlip } from '../markdown/heading-slip.ts';
import { placeOf } from '../markdown/parse-markdown.ts';
import { error, type Problem, problem } from '../problem.ts';
import { type Fact, fact, type Kind } from '../words/problem-wording.ts';

/** What Markdown takes for plain words though its author meant more: it would stand on the page with its signs. */
export function proseSlips(path: string, source: string, tree: Parents): readonly Problem[] {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  const report = (node: Node, found: Fact<Extract<Kind, `lesson/${string}` | `heading/${string}`>>, skip = 0): void => {
    const place = placeOf(path, node);
    problems.push(problem('error', { ...place, column: place.column + skip }, found));
  };
  visit(tree, (node) => {
    const { line, column } = placeOf(path, node);
    if (node.type === 'paragraph') {
      const slip = headingSlip(lines[line - 1]?.slice(column - 1) ?? '');
      if (slip) report(node, slip);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      report(node, fact('lesson/picture'));
    } else if (node.type === 'text') {
      const link = /\[([^\]\n]{1,80})\][(（]([^)）\n]*)[)）]/u.exec(node.value);
      if (link) report(node, fact('lesson/broken-link', { found: link[0] }), link.index);
      const stars = node.value.indexOf('**');
      if (stars >= 0) report(node, fact('lesson/lone-stars'), stars);
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Dialogue') {
      for (const [index, child] of node.children.entries()) {
        if (child.type === 'blockquote' && index === 0) report(child, fact('lesson/early-note'));
        if (child.type !== 'paragraph') continue;
        const [first] = child.children;
        const isSaid = textOf(child).includes('**') || (first?.type === 'strong' && /[:：]$/u.test(textOf(first).trim()));
        if (isSaid || /^\s*[（(]/u.test(textOf(child))) continue;
        const [, name] = /^([^\s:：][^:：]{0,24})[:：]/u.exec(textOf(child)) ?? [];
        if (name) report(child, fact('lesson/name-not-bold', { name }));
      }
    }
  });
  return problems;
}

/** `＜Limits＞`, and other signs of a Chinese keyboard around a component’s name. */
export function wideTags(path: string, source: string, components: readonly string[]): readonly Problem[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(/[＜〈《]\s*([/／]?)\s*([A-Za-z]+)(?![\p{L}-])/gu)].flatMap((found) => {
      const [whole, end, name = ''] = found;
      return components.includes(name)
        ? [
            error({ path, line: index + 1, column: found.index + 1 }, 'lesson/wide-tag', {
              found: whole,
              tag: `<${end ? '/' : ''}${name}`,
            }),
          ]
        : [];
    }),
  );
}
