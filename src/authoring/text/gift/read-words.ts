import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Prose, plain } from '../../../domain/prose.ts';
import type { Block } from '../../../domain/quiz/question.ts';
import { quizMarkdown } from '../quiz/prose/markdown.ts';
import { readBlocks } from '../quiz/prose/read-blocks.ts';
import { problemList } from '../quiz/read/problem-list.ts';
import type { Reading } from '../quiz/read/reading.ts';
import { type Lose, lost } from './loss.ts';
import { FORMAT, type GiftFormat, type GiftWords } from './parse/gift-item.ts';
import { unescaped } from './parse/scanned.ts';
import { readHtml, tidyProse } from './read-html.ts';

/** What words are read with. */
export interface WordsReading {
  readonly locale: Reading['locale'];
  /** The question's own; words may name another. */
  readonly format: GiftFormat;
  readonly lose: Lose;
}

/** Paragraphs, and in Markdown quotes and lists. */
export function readGiftBlocks(words: Pick<GiftWords, 'text'>, reading: WordsReading): readonly Block[] {
  const { text, format } = withFormat(words.text, reading.format);
  if (format === 'markdown') return markdownBlocks(unescaped(text), reading);
  return paragraphs(text, format, reading).map((prose) => ({ kind: 'paragraph', text: prose }));
}

/** As one stretch. */
export function readGiftProse(words: GiftWords, reading: WordsReading): Prose {
  const { text, format } = withFormat(words.text, reading.format);
  const list =
    format === 'markdown'
      ? markdownBlocks(unescaped(text), reading).flatMap((block) => (block.kind === 'list' ? [] : [block.text]))
      : paragraphs(text, format, reading);
  const gap = reading.locale === 'zh' ? '' : ' ';
  // What Markdown takes for a list, an option has as its words: “1. then”.
  if (list.length === 0 && text.trim() !== '') return tidyProse([{ text: unescaped(text) }]);
  return tidyProse(list.flatMap((prose, index) => (index === 0 ? prose : [{ text: gap }, ...prose])));
}

/** As words to be typed, without emphasis. */
export function readGiftText(words: GiftWords, reading: WordsReading): string {
  const { text, format } = withFormat(words.text, reading.format);
  return readGiftSide({ text }, { ...reading, format });
}

/** The second side of a pair, which has no format of its own. */
export function readGiftSide({ text }: Pick<GiftWords, 'text'>, reading: WordsReading): string {
  const { format } = reading;
  // Words to be typed are no Markdown.
  const list = format === 'plain' ? [[{ text: unescaped(text) }]] : paragraphs(text, format === 'markdown' ? 'html' : format, reading);
  return list.map(plain).join(' ').replace(/\s+/gu, ' ').trim();
}

function withFormat(text: string, format: GiftFormat): { readonly text: string; readonly format: GiftFormat } {
  const [whole, own] = FORMAT.exec(text) ?? [];
  if (whole === undefined) return { text, format };
  return { text: text.slice(whole.length), format: own === 'html' || own === 'markdown' || own === 'plain' ? own : 'moodle' };
}

function paragraphs(text: string, format: GiftFormat, { lose }: WordsReading): readonly Prose[] {
  // Lines are wrapped in the file; only an escaped end of line is meant, and in HTML not even that.
  const flowing = unescaped(text.replace(/\s*\n\s*/gu, ' '));
  if (format === 'plain') return flowing.split('\n').flatMap((line) => (line.trim() === '' ? [] : [tidyProse([{ text: line }])]));
  const { paragraphs: list, lost: elements } = readHtml(flowing, format !== 'html');
  for (const element of elements) lose(lost('read/html', { element }));
  return list;
}

function markdownBlocks(text: string, { locale, lose }: WordsReading): readonly Block[] {
  const source = text.replace(/(?<!\\)<br\s*\/?>/giu, '  \n').replace(/^[^\S\n]+/gmu, '');
  const report = problemList('');
  const reading: Reading = { locale, report, source };
  const blocks = quizMarkdown(source).children.flatMap((node: RootContent) => {
    if (node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'list') return readBlocks([node], reading);
    const words = tidyProse([{ text: textOf(node) }]);
    if (node.type !== 'html') lose(lost('read/node', { node: node.type }));
    else if (!node.value.startsWith('<!--'))
      return paragraphs(node.value, 'html', { locale, lose, format: 'html' }).map((prose): Block => ({ kind: 'paragraph', text: prose }));
    return words.length > 0 && node.type !== 'html' ? [{ kind: 'paragraph' as const, text: words }] : [];
  });
  for (const { fact: found } of report.problems) lose(lost('read/quiz-problem', { found }));
  return blocks.map(
    (block): Block => (block.kind === 'list' ? { ...block, items: block.items.map(tidyProse) } : { ...block, text: tidyProse(block.text) }),
  );
}
