import type { Blockquote, List, ListItem, Paragraph } from 'mdast';
import type { Prose } from '../../../../domain/prose.ts';
import { plain } from '../../../../domain/prose.ts';
import { fact } from '../../words/problem-wording.ts';
import { withSigns } from '../lines/escapes.ts';
import { joined } from '../prose/read-blocks.ts';
import { proseWithSigns, readWritten, trimmed } from '../prose/read-prose.ts';
import { letters, QUIZ_ID } from '../read/part-id.ts';
import type { Reading } from '../read/reading.ts';

/** One item of an answer list, taken apart. */
export interface Item {
  readonly node: ListItem;
  readonly text: Prose;
  /** The text with its escaped signs still hidden. */
  readonly written: Prose;
  readonly why?: Prose;
  /** The author's own `{#id}`. */
  readonly id?: string;
  /** The author's own fraction `{50%}`, −1…1. */
  readonly credit?: number;
  /** `{x}`: this is the one. */
  readonly crossed: boolean;
  readonly nested?: List;
}

/** Reads an item: its text, `{…}` at the text's end, the indented quotes under it, and a list inside it. */
export function readItem(node: ListItem, reading: Reading, strayQuotes: readonly Blockquote[] = []): Item {
  const paragraphs: Paragraph[] = [];
  const quotes: Blockquote[] = [...strayQuotes];
  let nested: List | undefined;
  for (const child of node.children) {
    if (child.type === 'paragraph') paragraphs.push(child);
    else if (child.type === 'blockquote') quotes.push(child);
    else if (child.type === 'list' && nested === undefined) nested = child;
    else reading.report.error(child, fact('answer/unknown', { node: child.type }));
  }
  const [first, ...more] = paragraphs;
  for (const extra of more) {
    reading.report.error(extra, fact('answer/second-paragraph'));
  }
  const { written, ...tail } = cutTail(first ? readWritten(first.children, reading) : [], node, reading);
  const text = proseWithSigns(written);
  const why = joined(quotes, reading);
  if (plain(text) === '') reading.report.error(node, fact('answer/empty'));
  return { node, text, written, ...(why.length > 0 && { why }), ...tail, ...(nested && { nested }) };
}

interface Tail {
  readonly id?: string;
  readonly credit?: number;
  readonly crossed: boolean;
}

function cutTail(prose: Prose, node: ListItem, reading: Reading): Tail & { readonly written: Prose } {
  const last = prose.at(-1);
  const found = last && /\s*\{([^{}]*)\}\s*$/u.exec(last.text);
  if (!last || !found) return { written: prose, crossed: false };
  const written = trimmed([...prose.slice(0, -1), { ...last, text: last.text.slice(0, found.index) }]);
  let tail: Tail = { crossed: false };
  for (const word of (found[1] ?? '').split(/[,，、]/u).map((part) => part.trim())) {
    if (word.startsWith('#') && QUIZ_ID.test(word.slice(1))) tail = { ...tail, id: word.slice(1) };
    else if (/^[+-]?\d+(?:\.\d+)?%$/u.test(word) && Math.abs(Number.parseFloat(word)) <= 100)
      tail = { ...tail, credit: Number.parseFloat(word) / 100 };
    else if (word === 'x' || word === 'X') tail = { ...tail, crossed: true };
    else reading.report.error(node, fact('answer/unknown-braces', { found: withSigns(word) }));
  }
  return { written, ...tail };
}

/** Where no answer can bring a share of its own. */
export function withoutShares(items: readonly Item[], { report }: Reading): void {
  for (const { node, credit } of items) if (credit !== undefined) report.error(node, fact('answer/share', { share: credit }));
}

/** Where no line can be the wrong one. */
export function withoutCross(items: readonly Item[], { report }: Reading): void {
  for (const { node, crossed } of items) if (crossed) report.error(node, fact('answer/cross'));
}

/** Ids of parts: the author's, else letters by position; a clash is reported. */
export function partIds(items: readonly Item[], reading: Reading, prefix = ''): string[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const id = item.id ?? prefix + letters(index);
    if (taken.has(id)) reading.report.error(item.node, fact('answer/id-twice', { id }));
    taken.add(id);
    return id;
  });
}
