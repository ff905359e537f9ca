import type { Blockquote } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Locale } from '../../../../domain/locale.ts';
import { plain } from '../../../../domain/prose.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import type { MarkingPiece, Part } from '../../../../domain/quiz/question.ts';
import { withSigns } from '../escapes.ts';
import { letters } from '../part-id.ts';
import { readItem } from '../read-item.ts';
import { readWritten } from '../read-prose.ts';
import { asked, type KindReader } from '../section.ts';

const MARKED = /==(.+?)==/gsu;

export const hasMarks = (node: { readonly type: string }): boolean => node.type === 'blockquote' && /==.+?==/su.test(textOf(node));

/** Where a Chinese clause ends. */
const CLAUSE_MARK = /(\s*[，。！？；：“”‘’…—]+\s*|^\s+|\s+$)/u;

/**
 * What one can point at: in English a word; in Chinese a clause, because where its words begin and end is a matter of opinion.
 * What lies between is no target.
 */
export function cutUp(text: string, locale: Locale): { readonly text: string; readonly isTarget: boolean }[] {
  if (locale === 'zh')
    return text
      .split(CLAUSE_MARK)
      .filter((piece) => piece !== '')
      .map((piece) => ({ text: piece, isTarget: /[\p{L}\p{N}]/u.test(piece) }));
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment, isWordLike }) => ({
    text: segment,
    isTarget: isWordLike === true,
  }));
}

export const readMarking: KindReader = (section, reading) => {
  const quotes = section.nodes.filter((node): node is Blockquote => node.type === 'blockquote');
  const passages = quotes.filter(hasMarks);
  const [first] = passages;
  const half = quotes.find((quote) => textOf(quote).includes('=='));
  if (first === undefined && half) {
    reading.report.error(half, 'a stretch to mark is not closed', 'write == on both sides of it');
    return undefined;
  }
  if (first === undefined) {
    reading.report.error(
      section.heading,
      `question “${section.id}” has no words to mark`,
      'write the passage as a quote, and == on both sides of the words to mark',
    );
    return undefined;
  }
  const start = section.nodes.indexOf(first);
  const end = section.nodes.findLastIndex(hasMarks);
  const targets: Part[] = [];
  const passage: MarkingPiece[][] = [];
  let others = 0;
  const pushWords = (into: MarkingPiece[], written: string, target?: string) => {
    const text = withSigns(written);
    let nth = 0;
    for (const { text: piece, isTarget } of cutUp(text, reading.locale)) {
      if (isTarget) {
        nth += 1;
        if (target === undefined) others += 1;
        into.push(
          target === undefined
            ? { kind: 'word', id: `w${others}`, text: piece }
            : { kind: 'word', id: `${target}.${nth}`, text: piece, target },
        );
      } else into.push({ kind: 'text', text: piece });
    }
    if (target !== undefined && nth === 0) reading.report.error(first, `“==${text}==” holds no word`, 'put == around words');
  };
  for (const quote of passages) {
    for (const child of quote.children) {
      if (child.type !== 'paragraph') {
        reading.report.error(child, `a ${child.type} inside the passage is not known`, 'write the passage as paragraphs');
        continue;
      }
      const text = plain(readWritten(child.children, reading));
      const pieces: MarkingPiece[] = [];
      let from = 0;
      for (const match of text.matchAll(MARKED)) {
        pushWords(pieces, text.slice(from, match.index));
        const id = letters(targets.length);
        targets.push({ id, text: [{ text: withSigns(match[1] ?? '') }] });
        pushWords(pieces, match[1] ?? '', id);
        from = match.index + match[0].length;
      }
      const rest = text.slice(from);
      if (rest.includes('==')) reading.report.error(child, 'a stretch to mark is not closed', 'write == on both sides of it');
      pushWords(pieces, rest);
      passage.push(pieces);
    }
  }
  if (others === 0)
    reading.report.error(
      first,
      'everything in this passage is to be marked: who marks all has full marks',
      'write words that are not to be marked as well',
    );
  const explanation: Blockquote[] = [];
  for (const node of section.nodes.slice(end + 1)) {
    if (node.type === 'blockquote') explanation.push(node);
    else if (node.type === 'list') {
      for (const listed of node.children) {
        const item = readItem(listed, reading);
        const words = normalise(plain(item.text).replaceAll('==', ''));
        const index = targets.findIndex((target) => normalise(plain(target.text).replaceAll('==', '')) === words);
        const target = targets[index];
        if (!target)
          reading.report.error(
            listed,
            `“${plain(item.text)}” is not marked in the passage`,
            'write the words exactly as they stand between == and == there',
          );
        else if (item.why) targets[index] = { ...target, why: item.why };
      }
    } else reading.report.error(node, 'there is text under the passage', 'write it above, or as an explanation: > text');
  }
  return { ...asked(section, section.nodes.slice(0, start), explanation, reading), kind: 'marking', passage, targets };
};
