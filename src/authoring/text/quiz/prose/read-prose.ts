import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Prose, Span } from '../../../../domain/prose.ts';
import { isElement } from '../../markdown/html-elements.ts';
import { fact } from '../../words/problem-wording.ts';
import { asWritten, withSigns } from '../lines/escapes.ts';
import type { Reading } from '../read/reading.ts';

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Running text as spans: emphasis is kept, links become their words, a line end becomes a space or, between Chinese characters, nothing. */
export function readProse(nodes: readonly PhrasingContent[], reading: Reading): Prose {
  return proseWithSigns(readWritten(nodes, reading));
}

export function proseWithSigns(prose: Prose): Prose {
  return prose.map((span) => ({ ...span, text: withSigns(span.text) }));
}

/** As `readProse`, with escaped signs still hidden: for who looks for signs in it. */
export function readWritten(nodes: readonly PhrasingContent[], reading: Reading): Prose {
  const spans: { text: string; emphasis: boolean }[] = [];
  const add = (text: string, emphasis: boolean) => {
    const last = spans.at(-1);
    if (last?.emphasis === emphasis) last.text += text;
    else spans.push({ text, emphasis });
  };
  let hasHtml = false;
  const walk = (node: PhrasingContent, emphasis: boolean): void => {
    switch (node.type) {
      case 'text':
        add(node.value, emphasis);
        break;
      case 'inlineCode':
        // Markdown knows no escapes there.
        add(asWritten(node.value), emphasis);
        break;
      case 'break':
        add('\n', emphasis);
        break;
      case 'emphasis':
      case 'strong':
        for (const child of node.children) walk(child, true);
        break;
      case 'link':
        // An address that stands in the text as it is, is its own words.
        if (!node.url.endsWith(textOf(node))) reading.report.error(node, fact('quiz-text/link', { url: withSigns(node.url) }));
        for (const child of node.children) walk(child, emphasis);
        break;
      case 'delete':
      case 'linkReference':
        for (const child of node.children) walk(child, emphasis);
        break;
      case 'html':
        // One slip: a tag and its end.
        if (node.value.startsWith('</') && hasHtml) break;
        hasHtml = true;
        reading.report.error(node, fact('quiz-text/html', { found: withSigns(node.value), isElement: isElement(node.value) }));
        break;
      case 'image':
      case 'imageReference':
        reading.report.error(node, fact('quiz-text/picture'));
        break;
      default:
        reading.report.error(node, fact('quiz-text/unknown', { node: node.type }));
    }
  };
  for (const node of nodes) walk(node, false);
  return trimmed(
    spans.map(({ text, emphasis }, index) => ({
      text: unwrapped(text, spans[index - 1]?.text ?? '', spans[index + 1]?.text ?? ''),
      ...(emphasis && { emphasis: true as const }),
    })),
  );
}

/** `previous` and `next` are the texts on both sides: a line may end where emphasis begins. */
function unwrapped(text: string, previous: string, next: string): string {
  return text.replace(/[ \t]*\n[ \t]*/gu, (gap, offset: number) => {
    const before = (offset > 0 ? text : previous.trimEnd()).at(offset > 0 ? offset - 1 : -1) ?? '';
    const after = text[offset + gap.length] ?? next.trimStart()[0] ?? '';
    return CJK.test(before) && CJK.test(after) ? '' : ' ';
  });
}

/** Without white space at its ends and without empty spans. */
export function trimmed(prose: Prose): Prose {
  const spans: Span[] = [...prose];
  const first = spans[0];
  if (first) spans[0] = { ...first, text: first.text.trimStart() };
  const last = spans.at(-1);
  if (last) spans[spans.length - 1] = { ...last, text: last.text.trimEnd() };
  const rest = spans.filter((span) => span.text !== '');
  return rest.length < spans.length ? trimmed(rest) : rest;
}
