import type { PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Prose } from '../../../../domain/prose.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import type { Blank, BlankPiece, Spelling } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { withSigns } from '../lines/escapes.ts';
import { readWritten } from '../prose/read-prose.ts';
import { letters } from '../read/part-id.ts';
import type { Where } from '../read/problem-list.ts';
import type { Reading } from '../read/reading.ts';
import { readShare } from './read-share.ts';
import { asked, type KindReader } from './section.ts';

export const hasBlank = (node: RootContent): boolean => textOf(node).includes('[[');

export const readBlanks: KindReader = (section, reading) => {
  const first = section.nodes.findIndex(hasBlank);
  const end = section.nodes.findLastIndex((node) => node.type !== 'blockquote' || hasBlank(node)) + 1;
  if (first < 0) {
    reading.report.error(section.heading, fact('blanks/none', { id: section.id }));
    return undefined;
  }
  const blanks: Blank[] = [];
  const passage = section.nodes
    .slice(first, end)
    .flatMap((node) => stretches(node, reading).map((stretch) => cutBlanks(stretch, node, blanks, reading)));
  const explanation = section.nodes.slice(end).filter((node) => node.type === 'blockquote');
  const stem = section.nodes.slice(0, first);
  // A question may be all blanks: then the text with the blanks is the question.
  const common =
    stem.length === 0
      ? { ...asked(section, section.nodes.slice(first, first + 1), explanation, reading), stem: [] }
      : asked(section, stem, explanation, reading);
  return { ...common, kind: 'blanks', passage, blanks };
};

function stretches(node: RootContent, reading: Reading): Prose[] {
  const phrases = (children: readonly PhrasingContent[]) => [readWritten(children, reading)];
  switch (node.type) {
    case 'paragraph':
      return phrases(node.children);
    case 'blockquote':
      return node.children.flatMap((child) => stretches(child, reading));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => stretches(child, reading)));
    default:
      reading.report.error(node, fact('blanks/unknown', { node: node.type }));
      return [];
  }
}

function cutBlanks(prose: Prose, where: Where, blanks: Blank[], reading: Reading): BlankPiece[] {
  const pieces: BlankPiece[] = [];
  for (const span of prose) {
    let rest = span.text;
    for (;;) {
      const found = /\[\[([^[\]]*)\]\]/u.exec(rest);
      if (!found) break;
      if (found.index > 0) pieces.push({ kind: 'text', text: [{ ...span, text: withSigns(rest.slice(0, found.index)) }] });
      const id = letters(blanks.length);
      blanks.push({ id, accepts: spellings(found[1] ?? '', where, reading) });
      pieces.push({ kind: 'blank', id });
      rest = rest.slice(found.index + found[0].length);
    }
    if (/\[\[[^\]]*\[/u.test(rest)) reading.report.error(where, fact('blanks/bracket'));
    else if (rest.includes('[[') || rest.includes(']]')) reading.report.error(where, fact('blanks/open'));
    if (rest !== '') pieces.push({ kind: 'text', text: [{ ...span, text: withSigns(rest) }] });
  }
  return pieces;
}

function spellings(text: string, where: Where, reading: Reading): Spelling[] {
  const accepts = text.split(/[|｜]/u).map((spelling): Spelling => {
    const [, share, words] = /^\s*[%％]([+-]?\d[\d.,]*)[%％](.*)$/su.exec(spelling) ?? [];
    if (share === undefined || words === undefined) return { text: withSigns(spelling).trim(), credit: 1 };
    const credit = readShare(`${share}%`);
    if (credit === undefined) reading.report.error(where, fact('blanks/share', { found: share }));
    return { text: withSigns(words).trim(), credit: credit ?? 1 };
  });
  const found = withSigns(text);
  if (accepts.some((spelling) => normalise(spelling.text) === '')) {
    reading.report.error(where, fact('blanks/empty', { found }));
  }
  if (!accepts.some((spelling) => spelling.credit === 1)) {
    reading.report.error(where, fact('blanks/none-right', { found }));
  }
  return accepts;
}
