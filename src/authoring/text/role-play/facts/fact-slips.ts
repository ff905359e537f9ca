import type { FactBook } from './fact-book.ts';

/** A stretch that was meant for a fact, and how it is written. */
export interface FactSlip {
  readonly kind: 'fact/no-equals' | 'fact/wide' | 'fact/open';
  readonly found: string;
  readonly offset: number;
  readonly meant: string;
}

/** `{premium}`, `｛=premium｝` and `{=premium` without its end: the first of them. */
export function factSlip(text: string, facts: Pick<FactBook, 'has'>): FactSlip | undefined {
  const wide = /(?:｛\s*[=＝]|\{\s*＝)([^{}｛｝]*)[}｝]|\{=([^{}｛｝]*)｝/u.exec(text);
  if (wide) return { kind: 'fact/wide', found: wide[0], offset: wide.index, meant: `{=${(wide[1] ?? wide[2] ?? '').trim()}}` };
  const open = /\{=(?![^{}]*\})\s*([a-z0-9-]*)/u.exec(text);
  if (open) return { kind: 'fact/open', found: open[0].trim(), offset: open.index, meant: `{=${open[1]}}` };
  for (const bare of text.matchAll(/\{\s*([a-z][a-z0-9-]*)\s*\}/gu)) {
    const name = bare[1] ?? '';
    if (facts.has(name)) return { kind: 'fact/no-equals', found: bare[0], offset: bare.index, meant: `{=${name}}` };
  }
  return undefined;
}
