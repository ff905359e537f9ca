import type { Blockquote, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Locale } from '../../../../domain/locale.ts';
import { plain } from '../../../../domain/prose.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import type { MarkingPiece, Part } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { withSigns } from '../lines/escapes.ts';
import { letters } from '../part-id.ts';
import { readWritten } from '../prose/read-prose.ts';
import type { Reading } from '../reading.ts';
import { readItem } from './read-item.ts';
import { asked, type KindReader } from './section.ts';

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
  if (first === undefined) {
    const half = quotes.find((quote) => textOf(quote).includes('=='));
    reading.report.error(half ?? section.heading, half ? fact('marking/open') : fact('marking/none', { id: section.id }));
    return undefined;
  }
  const { passage, targets, others } = readPassages(passages, first, reading);
  if (others === 0) reading.report.error(first, fact('marking/everything'));
  const under = readUnderPassage(section.nodes.slice(section.nodes.findLastIndex(hasMarks) + 1), targets, reading);
  const stem = section.nodes.slice(0, section.nodes.indexOf(first));
  return { ...asked(section, stem, under.explanation, reading), kind: 'marking', passage, targets: under.targets };
};

interface Passages {
  readonly passage: readonly (readonly MarkingPiece[])[];
  /** What is to be marked. */
  readonly targets: readonly Part[];
  /** How many words are not to be marked. */
  readonly others: number;
}

/** @param first where a stretch without a word is told */
function readPassages(passages: readonly Blockquote[], first: Blockquote, reading: Reading): Passages {
  const targets: Part[] = [];
  const passage: MarkingPiece[][] = [];
  let others = 0;
  const pushWords = (into: MarkingPiece[], written: string, target?: string): void => {
    const text = withSigns(written);
    let nth = 0;
    for (const { text: piece, isTarget } of cutUp(text, reading.locale)) {
      if (!isTarget) {
        into.push({ kind: 'text', text: piece });
        continue;
      }
      nth += 1;
      if (target === undefined) others += 1;
      into.push(
        target === undefined
          ? { kind: 'word', id: `w${others}`, text: piece }
          : { kind: 'word', id: `${target}.${nth}`, text: piece, target },
      );
    }
    if (target !== undefined && nth === 0) reading.report.error(first, fact('marking/no-word', { found: text }));
  };
  for (const child of passages.flatMap((quote) => quote.children)) {
    if (child.type !== 'paragraph') {
      reading.report.error(child, fact('marking/unknown', { node: child.type }));
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
    if (rest.includes('==')) reading.report.error(child, fact('marking/open'));
    pushWords(pieces, rest);
    passage.push(pieces);
  }
  return { passage, targets, others };
}

/** What stands under the passage: why each stretch is to be marked, and the explanation. */
function readUnderPassage(
  nodes: readonly RootContent[],
  targets: readonly Part[],
  reading: Reading,
): { readonly targets: readonly Part[]; readonly explanation: readonly Blockquote[] } {
  const explanation: Blockquote[] = [];
  let explained = targets;
  for (const node of nodes) {
    if (node.type === 'blockquote') explanation.push(node);
    else if (node.type === 'list') for (const item of node.children) explained = withReason(explained, item, reading);
    else reading.report.error(node, fact('marking/text-under'));
  }
  return { targets: explained, explanation };
}

function withReason(targets: readonly Part[], listed: ListItem, reading: Reading): readonly Part[] {
  const { text, why } = readItem(listed, reading);
  const words = (prose: Part['text']): string => normalise(plain(prose).replaceAll('==', ''));
  const index = targets.findIndex((target) => words(target.text) === words(text));
  if (index < 0) reading.report.error(listed, fact('marking/not-marked', { found: plain(text) }));
  return targets.map((target, at) => (at === index && why ? { ...target, why } : target));
}
