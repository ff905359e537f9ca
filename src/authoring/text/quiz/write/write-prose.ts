import type { Prose } from '../../../../domain/prose.ts';
import type { Block, Spelling } from '../../../../domain/quiz/question.ts';

/** Blocks as paragraphs of Markdown. */
export function writeBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    // Two lists in a row would be one.
    const apart = before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered ? ['<!-- -->'] : [];
    return [...apart, writeBlock(block)];
  });
}

function writeBlock(block: Block): string {
  if (block.kind === 'paragraph') return line(block);
  if (block.kind === 'quote') return quoted(line(block));
  // An asterisk keeps a list of the stem apart from the answers' hyphens.
  return block.items.map((item, index) => `${block.ordered ? `${index + 1})` : '*'} ${line({ text: item })}`).join('\n');
}

export function quoted(text: string): string {
  return text
    .split('\n')
    .map((row) => (row === '' ? '>' : `> ${row}`))
    .join('\n');
}

/** A text that has a line for itself: what would be read as signs at the beginning or the end of a line. */
export function line({ text }: { readonly text: Prose }): string {
  return (
    markdown(text)
      // A list, a heading, a quote, a number, a box, a table; and how they are often miswritten.
      .replace(/^(?:[#＃>＞+\-－•·=＝|｜]|[【［](?=.{0,3}[\]］】]))/u, '\\$&')
      .replace(
        /^([\d０-９][\d０-９,.]*?)([.)．、]|\s*[±+])/u,
        (_, number: string, sign: string) => `${number}${sign.replace(/\S/u, '\\$&')}`,
      )
      // An answer's own braces stand at its end.
      .replace(/\}(?=\**$)|｛/gu, '\\$&')
      .replace(/\\.|［(?=\s*[xX×]\s*(?:\\\]|[］】])\**$)/gu, (found) => (found === '［' ? '\\［' : found))
  );
}

export function cell(text: Prose): string {
  return withEscapes(markdown(text), /\|/u);
}

export function speaker(name: string): string {
  return withEscapes(line({ text: [{ text: name }] }), /[:：]/u);
}

export function spelling({ text, credit }: Spelling): string {
  const written = escaped(text).replace(/[|｜]/gu, '\\$&').replace(/^%/u, '\\%');
  return credit === 1 ? written : `%${tidy(credit * 100)}%${written}`;
}

export function markdown(text: Prose): string {
  return text.map((span) => (span.emphasis ? `**${escaped(span.text)}**` : escaped(span.text))).join('');
}

/** What Markdown or a quiz would take for marks wherever it stands. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll('\n', ' ')
      .replace(/[\\*_`[\]<&~]/gu, '\\$&')
      // In an address a backslash is none.
      .replace(/(https?|ftp):(?=\/\/\S*\\)/giu, '$1\\:')
      .replace(/(www)\.(?=\S*\\)/giu, '$1\\.')
      .replace(/([【［＝=])(?=\1)/gu, '\\$1')
  );
}

/** A written text with one sign more escaped, where it is not yet. */
export function withEscapes(written: string, sign: RegExp): string {
  return written.replace(/\\.|./gu, (found) => (sign.test(found) && found.length === 1 ? `\\${found}` : found));
}

/** At most five decimals, as Moodle's fractions. */
export function tidy(number: number): string {
  return String(Math.round(number * 1e5) / 1e5);
}
