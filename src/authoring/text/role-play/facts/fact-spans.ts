import type { Prose } from '../../../../domain/prose.ts';
import { FACT } from '../../../../domain/role-play/facts.ts';

/** Signs that no author types, in place of `{=…}` while Markdown is read, which would take a `*` in it for emphasis. */
const [BEGIN, FILL, FIRST] = ['\uE000', '\uE001', 0xe100];
const HIDDEN = /\uE000([\uE100-\uF8FF])\uE001*/gu;

/** A text whose facts are hidden, as long as it was, and what stood in their braces. */
export interface Hidden {
  readonly text: string;
  readonly facts: readonly { readonly source: string; readonly offset: number }[];
}

export function hideFacts(text: string): Hidden {
  const facts: { source: string; offset: number }[] = [];
  const hidden = text.replaceAll(FACT, (whole, source: string, offset: number) => {
    const sign = String.fromCharCode(FIRST + facts.length);
    facts.push({ source, offset });
    return `${BEGIN}${sign}${FILL.repeat(whole.length - 2)}`;
  });
  return { text: hidden, facts };
}

/**
 * Prose with its facts as spans of their own.
 * @param said what each fact says; undefined where it can't be read, which is told elsewhere
 */
export function showFacts(prose: Prose, { facts }: Hidden, said: (index: number) => string | undefined): Prose {
  if (facts.length === 0) return prose;
  return prose.flatMap((span) => {
    const spans: (typeof span)[] = [];
    let from = 0;
    for (const match of span.text.matchAll(HIDDEN)) {
      const index = (match[1]?.charCodeAt(0) ?? FIRST) - FIRST;
      const source = facts[index]?.source.trim() ?? '';
      if (match.index > from) spans.push({ ...span, text: span.text.slice(from, match.index) });
      spans.push({ ...span, text: said(index) ?? `{=${source}}`, fact: source });
      from = match.index + match[0].length;
    }
    if (from < span.text.length) spans.push({ ...span, text: span.text.slice(from) });
    return spans;
  });
}
