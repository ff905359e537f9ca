import type { Blockquote } from 'mdast';
import { type MarkdownSource, rawText } from '../markdown/parse-markdown.ts';

/** What an author notes under a choice: why it is taken as it is, `! text`, and other ways of saying it, `~ text`. */
export type NoteKind = 'why' | 'other-way';

/** Some lines of the file, as they stand there. */
export interface Stretch {
  readonly text: string;
  /** Where in the file they begin. */
  readonly offset: number;
}

export interface Note extends Stretch {
  readonly kind: NoteKind;
}

/** What begins with `![` is a picture, with `~~` a text struck out or a block. */
const SIGNS: readonly (readonly [NoteKind, RegExp])[] = [
  ['why', /^\s*[!！](?!\[)/u],
  ['other-way', /^\s*[~～∼˜](?![~～])/u],
];

/** What a line begins a note of, be it with a full-width sign; undefined where it begins none. */
export const noteBegun = (line: string): NoteKind | undefined => SIGNS.find(([, sign]) => sign.test(line))?.[0];

/**
 * The lines of a reply that are a note: Markdown takes what stands under a quote without a sign of its own for a part of it.
 * A note goes on until the next sign.
 */
export function notesUnder(source: MarkdownSource, quote: Blockquote): readonly Note[] {
  const { text, offset } = rawText(source, quote);
  const notes: Note[] = [];
  let at = offset;
  let isNote = false;
  for (const [index, line] of text.split('\n').entries()) {
    const isQuoted = index === 0 || /^\s*>/u.test(line);
    const kind = isQuoted ? undefined : noteBegun(line);
    const last = notes.at(-1);
    if (kind) notes.push({ kind, text: line, offset: at });
    else if (isNote && !isQuoted && last) notes.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    isNote = kind !== undefined || (isNote && !isQuoted);
    at += line.length + 1;
  }
  return notes;
}
