import { isUnusualDay } from '../../../domain/persona/day.ts';
import { isMood, isPersonaId } from '../../../domain/persona/persona.ts';
import { headingSlip } from '../markdown/heading-slip.ts';
import { error, type Problem } from '../problem.ts';
import { type Fact, fact } from '../words/problem-wording.ts';

type LineSlip = NonNullable<ReturnType<typeof slipOf>>['kind'];

/**
 * Lines of a role-play that Markdown takes for something else than their author meant, found in the text, since the tree has them merged into
 * the line above by then.
 */
export function lineSlips(path: string, source: string, from: number): readonly Problem<LineSlip>[] {
  return source.split('\n').flatMap((text, index): readonly Problem<LineSlip>[] => {
    if (index + 1 < from) return [];
    const slip = slipOf(text);
    const place = { path, line: index + 1, column: text.search(/\S/u) + 1 };
    return slip ? [error(place, slip.kind, ...slip.facts)] : [];
  });
}

function slipOf(text: string) {
  const heading = headingSlip(text);
  if (heading) return heading;
  const choice = /^(?:[－•·]\s*|-(?=[^\s>-]))(\S.*)$/u.exec(text);
  if (choice) return fact('line/choice-start', { words: choice[1] ?? '' });
  const item = /^\s+[-*]\s+(→.*)$/u.exec(text);
  if (item) return fact('line/arrow-item', { arrow: item[1] ?? '' });
  const why = /^\s+[-*]\s+[!！]\s*(\S.*)$/u.exec(text);
  if (why) return fact('line/why-item', { why: `! ${why[1] ?? ''}` });
  const other = /^\s+[-*]\s+[~～∼˜]\s*(\S.*)$/u.exec(text);
  if (other) return fact('line/other-way-item', { other: `~ ${other[1] ?? ''}` });
  return markSlip(text);
}

/** `【warm】`, `[held］`, `[held`: brackets around a mark of which one or both are others, or are not there. */
function markSlip(text: string): Fact<'line/mark-brackets' | 'line/mark-open'> | undefined {
  const [, open = '', words = '', close = ''] = /^\s*>\s*([[［【〔]?)\s*([a-z][a-z, ，、-]*?)\s*([\]］】〕])/u.exec(text) ?? [];
  if (close !== '') {
    const isSound = open === '[' && close === ']';
    // What stands between two brackets of Chinese may be anything; one that opens as a mark is meant as one.
    const isMeant = open === '[' || close === ']' || areMarks(words);
    const bothFull = open === '［' && close === '］';
    if (isSound || bothFull || !isMeant) return undefined;
    return open === ''
      ? areMarks(words)
        ? fact('line/mark-open', { word: words })
        : undefined
      : fact('line/mark-brackets', { word: words });
  }
  const [, word = ''] = /^\s*>\s*[[［【〔]\s*([a-z-]+)(?:\s|$)/u.exec(text) ?? [];
  return areMarks(word) ? fact('line/mark-open', { word }) : undefined;
}

function areMarks(words: string): boolean {
  return words.split(/[,，、]/u).every((word) => isMark(word.trim()));
}

function isMark(word: string): boolean {
  return isMood(word) || isUnusualDay(word) || isPersonaId(word) || word === 'held' || word === 'broken';
}
