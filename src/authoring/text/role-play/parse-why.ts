import type { Blockquote } from 'mdast';
import type { Prose } from '../../../domain/prose.ts';
import { type MarkdownSource, placeAt, rawText } from '../markdown/parse-markdown.ts';
import { error } from '../problem.ts';
import type { Author } from './author.ts';
import { spokenProse } from './spoken.ts';

/** Some lines of the file, as they stand there. */
export interface Stretch {
  readonly text: string;
  /** Where in the file they begin. */
  readonly offset: number;
}

/** `! text`. What begins with `![` is a picture. */
const WHY = /^\s*[!！](?!\[)/u;

/** Whether a line begins a why, be it with a full-width sign. */
export const beginsWhy = (line: string): boolean => WHY.test(line);

/**
 * The lines of a reply that are a why: Markdown takes what stands under a quote without a sign of its own for a part of it.
 * Each as a stretch; empty where there is none.
 */
export function whysUnder(source: MarkdownSource, quote: Blockquote): readonly Stretch[] {
  const { text, offset } = rawText(source, quote);
  const whys: Stretch[] = [];
  let at = offset;
  let isWhy = false;
  for (const [index, line] of text.split('\n').entries()) {
    const isQuoted = index === 0 || /^\s*>/u.test(line);
    const begins = !isQuoted && beginsWhy(line);
    const last = whys.at(-1);
    if (begins) whys.push({ text: line, offset: at });
    else if (isWhy && !isQuoted && last) whys.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    isWhy = begins || (isWhy && !isQuoted);
    at += line.length + 1;
  }
  return whys;
}

/** `! text`, in any number of lines: why a line is taken as it is. Undefined, with a problem, where it can't be read. */
export function parseWhy({ text, offset }: Stretch, author: Author): Prose | undefined {
  const [lead = ''] = /^\s*[!！]\s*/u.exec(text) ?? [];
  const place = placeAt(author.source, offset + text.search(/\S/u));
  if (lead.includes('！')) {
    author.report(error(place, 'why/wide-sign'));
    return undefined;
  }
  const words = text.slice(lead.length);
  if (words.trim() === '') {
    author.report(error(place, 'why/empty'));
    return undefined;
  }
  return spokenProse(words, offset + lead.length, author);
}
