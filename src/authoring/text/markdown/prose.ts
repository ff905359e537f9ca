import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Prose, Span } from '../../../domain/prose.ts';

/** Inline Markdown as spans: emphasis stays, all other markup is read as its text. Line breaks become spaces (nothing between Han characters). */
export function proseOf(nodes: readonly PhrasingContent[]): Prose {
  const spans = nodes.map(
    (node): Span =>
      node.type === 'emphasis' || node.type === 'strong'
        ? { text: flowing(textOf(node)), emphasis: true }
        : { text: flowing(textOf(node)) },
  );
  return trimmed(joined(spans));
}

const flowing = (text: string): string =>
  text.replace(/(\p{Script=Han}|[，。！？、；：…”」）])\n\s*(?=[\p{Script=Han}“「（])/gu, '$1').replace(/\s*\n\s*/g, ' ');

function joined(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last && !last.emphasis && !span.emphasis) all[all.length - 1] = { text: last.text + span.text };
    else if (span.text) all.push(span);
    return all;
  }, []);
}

function trimmed(spans: readonly Span[]): Prose {
  return spans
    .map((span, index) => {
      const text = index === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: index === spans.length - 1 ? text.trimEnd() : text };
    })
    .filter((span) => span.text !== '');
}
