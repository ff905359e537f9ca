import { type Prose, plain } from '../../../../domain/prose.ts';
import type { Block } from '../../../../domain/quiz/question.ts';
import { FORMAT } from '../parse/gift-item.ts';

/** Two lists in a row would be one. */
export function blockTexts(blocks: readonly Block[], isMarkdown: boolean): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const apart = before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered ? ['<!-- -->'] : [];
    return [...apart, blockText(block, isMarkdown)];
  });
}

function blockText(block: Block, isMarkdown: boolean): string {
  const text = (prose: Prose) => escaped(isMarkdown ? lineStart(markdown(prose)) : sayable(plain(prose)));
  if (block.kind === 'list') return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${text(item)}`).join('\\n');
  return block.kind === 'quote' ? `> ${text(block.text)}` : text(block.text);
}

/** Words that begin with the name of a format are told theirs. */
export function withFormat(text: string, format: string): string {
  return FORMAT.test(text) ? `${format || '[moodle]'}${text}` : text;
}

/** What Moodle would take for an element or a character by name. */
export function sayable(text: string): string {
  return text.replace(/&(?=#?[a-z0-9]+;)/giu, '&amp;').replace(/<(?=[a-z/!])/giu, '&lt;');
}

export function markdown(prose: Prose): string {
  return prose.map(({ text, emphasis }) => (emphasis ? `**${markdownEscaped(text)}**` : markdownEscaped(text))).join('');
}

function markdownEscaped(text: string): string {
  return text
    .replace(/[\\*_`[\]<&~]/gu, '\\$&')
    .replace(/(https?|ftp):(?=\/\/\S*\\)/giu, '$1\\:')
    .replace(/(www)\.(?=\S*\\)/giu, '$1\\.');
}

/** What would begin a list, a heading, a quote or a table. */
export function lineStart(text: string): string {
  return text.replace(/^[#>+\-=|]/u, '\\$&').replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** GIFT's own signs, and line ends. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/gu, '\\$&').replaceAll('\n', '\\n');
}
