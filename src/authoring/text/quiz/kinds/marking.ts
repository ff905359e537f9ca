import type { Blockquote, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Locale } from '../../../../domain/locale.ts';
import { plain } from '../../../../domain/prose.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import type { Decoy, Marking, MarkingPiece, Part } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { withSigns } from '../lines/escapes.ts';
import { readWritten } from '../prose/read-prose.ts';
import { letters } from '../read/part-id.ts';
import type { Reading } from '../read/reading.ts';
import { wordsAt } from '../read/words-at.ts';
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
  const under = readUnderPassage(section.nodes.slice(section.nodes.findLastIndex(hasMarks) + 1), { passage, targets, decoys: [] }, reading);
  const stem = section.nodes.slice(0, section.nodes.indexOf(first));
  const { explanation, ...marked } = under;
  return { ...asked(section, stem, explanation, reading), kind: 'marking', ...marked };
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

type Marked = Pick<Marking, 'passage' | 'targets' | 'decoys' | 'elsewhere'>;

/** What stands under the passage: why each stretch is to be marked and others are not, and the explanation. */
function readUnderPassage(
  nodes: readonly RootContent[],
  marked: Marked,
  reading: Reading,
): Marked & { readonly explanation: readonly Blockquote[] } {
  const explanation: Blockquote[] = [];
  let explained = marked;
  for (const node of nodes) {
    if (node.type === 'blockquote') explanation.push(node);
    else if (node.type === 'list') for (const item of node.children) explained = withReason(explained, item, reading);
    else reading.report.error(node, fact('marking/text-under'));
  }
  return { ...explained, explanation };
}

/** All that no line of the list names. */
const ELSEWHERE = /^\s*(?:…+|\.{3,})\s*$/u;

function withReason(marked: Marked, listed: ListItem, reading: Reading): Marked {
  const { text, why } = readItem(listed, reading);
  const found = plain(text);
  if (ELSEWHERE.test(found)) return why ? { ...marked, elsewhere: why } : marked;
  const words = (prose: Part['text']): string => normalise(plain(prose).replaceAll('==', ''));
  const target = marked.targets.find((one) => words(one.text) === words(text));
  if (target) return { ...marked, targets: marked.targets.map((one) => (one === target && why ? { ...one, why } : one)) };
  const stretch = marked.passage.map((pieces) => wordsAt(pieces, found)).find((one) => one.length > 0) ?? [];
  if (found.includes('==')) reading.report.error(listed, fact('marking/not-marked', { found }));
  else if (stretch.length === 0) reading.report.error(listed, fact('marking/not-there', { found }));
  else if (stretch.some((word) => word.target !== undefined)) reading.report.error(listed, fact('marking/decoy-on-target', { found }));
  else if (!why) reading.report.error(listed, fact('marking/decoy-without-reason', { found }));
  else return withDecoy(marked, { text, why }, stretch);
  return marked;
}

/** A word that two lines name belongs to the first. */
function withDecoy(marked: Marked, decoy: Omit<Decoy, 'id'>, stretch: readonly MarkingPiece[]): Marked {
  const id = letters(marked.decoys.length);
  const passage = marked.passage.map((pieces) =>
    pieces.map((piece) =>
      piece.kind === 'word' && piece.decoy === undefined && stretch.includes(piece) ? { ...piece, decoy: id } : piece,
    ),
  );
  return { ...marked, passage, decoys: [...marked.decoys, { id, ...decoy }] };
}
