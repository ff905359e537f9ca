import type { Node, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingSlip } from '../markdown/heading-slip.ts';
import { error, placeOf } from '../markdown/parse-markdown.ts';
import type { Problem } from '../problem.ts';

/** What Markdown takes for plain words though its author meant more: it would stand on the page with its signs. */
export function proseSlips(path: string, source: string, tree: Parents): readonly Problem[] {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  const report = (node: Node, message: string, remedy: string, skip = 0): void => {
    const place = placeOf(path, node);
    problems.push(error({ ...place, column: place.column + skip }, message, remedy));
  };
  visit(tree, (node) => {
    const { line, column } = placeOf(path, node);
    if (node.type === 'paragraph') {
      const slip = headingSlip(lines[line - 1]?.slice(column - 1) ?? '');
      if (slip) report(node, slip.message, slip.remedy);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      report(node, 'a picture', 'lessons have none: say in words what it shows, or use a chart, <Figure name="…" />');
    } else if (node.type === 'text') {
      const link = /\[([^\]\n]{1,80})\][(（]([^)）\n]*)[)）]/u.exec(node.value);
      if (link)
        report(
          node,
          `the link ${link[0]} can't be read`,
          'write [words](#heading-anchor): half-width signs, no space in the anchor',
          link.index,
        );
      const bold = node.value.indexOf('**');
      if (bold >= 0) report(node, 'a ** has no partner', 'write ** on both sides of the bold words, with no space inside them', bold);
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Dialogue') {
      for (const [index, child] of node.children.entries()) {
        if (child.type === 'blockquote' && index === 0)
          report(child, 'this note of the coach stands before the first line', 'write the line that it is about above it');
        if (child.type !== 'paragraph') continue;
        const [first] = child.children;
        const isSaid = textOf(child).includes('**') || (first?.type === 'strong' && /[:：]$/u.test(textOf(first).trim()));
        if (isSaid || /^\s*[（(]/u.test(textOf(child))) continue;
        const [, name] = /^([^\s:：][^:：]{0,24})[:：]/u.exec(textOf(child)) ?? [];
        if (name) report(child, 'the name that begins this line is not bold', `write **${name}:** before what is said`);
      }
    }
  });
  return problems;
}

/** `＜Limits＞`, and other signs of a Chinese keyboard around a component’s name. */
export function wideTags(path: string, source: string, components: readonly string[]): readonly Problem[] {
  const pattern = new RegExp(String.raw`[＜〈《]\s*([/／]?)\s*(${components.join('|')})(?![\p{L}-])`, 'gu');
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(pattern)].map((found) => {
      const tag = `<${found[1] ? '/' : ''}${found[2]}`;
      return error(
        { path, line: index + 1, column: found.index + 1 },
        `the brackets of ${found[0]} are full-width`,
        `write ${tag} … with < and >`,
      );
    }),
  );
}
