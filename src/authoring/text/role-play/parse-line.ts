import type { Blockquote } from 'mdast';
import { isUnusualDay } from '../../../domain/persona/day.ts';
import { isMood, isPersonaId, MOODS, PERSONA_IDS } from '../../../domain/persona/persona.ts';
import { UNUSUAL_DAYS } from '../../../domain/record/begun.ts';
import type { Memory } from '../../../domain/record/history.ts';
import type { Line } from '../../../domain/role-play/role-play.ts';
import { type MarkdownSource, placeAt, rawText } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import { error } from '../problem.ts';
import type { Author } from './author.ts';
import { noteBegun } from './notes.ts';
import { parseRemark } from './parse-memory.ts';
import { spokenProse } from './spoken.ts';

const MARKS = /^\[([^\]\n]*)\]\s*/u;
const FULL_WIDTH_MARKS = /^［[^］\n]*］/u;

/** `> [mood, persona] text`: one wording a quote. */
export function parseLine(quote: Blockquote, author: Author): Line | undefined {
  const { text, offset } = quoteText(author.source, quote);
  const place = placeAt(author.source, offset);
  if (FULL_WIDTH_MARKS.test(text)) {
    author.report(error(place, 'line/wide-brackets'));
    return undefined;
  }
  const marks = MARKS.exec(text);
  const words = marks?.[1]?.split(/[,，、]/u).map((word) => word.trim()) ?? [];
  const body = text.slice(marks?.[0].length ?? 0);
  const second = /(?:^|\n)\[([^\]\n]+)\]/u.exec(body);
  if (second?.[1] && (isMark(second[1], author) || parseRemark(second[1], place))) {
    const at = author.source.text.indexOf(`[${second[1]}]`, offset + (marks?.[0].length ?? 0));
    author.report(error(placeAt(author.source, Math.max(at, offset)), 'line/second-mark', { found: second[1] }));
    return undefined;
  }
  if (body.trim() === '') {
    author.report(error(place, 'line/empty'));
    return undefined;
  }
  const speaker = author.cast.findIndex((member) => words.includes(member.id));
  const needs: Memory[] = [];
  for (const word of words) {
    if (isMark(word, author)) continue;
    const remark = parseRemark(word, place);
    if (remark?.kind === 'needs') {
      needs.push(remark.memory);
      continue;
    }
    if (remark) {
      author.report(
        remark.kind === 'unread' ? remark.problem : error(place, 'memory/no-choice', { found: `${remark.kind}: ${remark.id}` }),
      );
      return undefined;
    }
    const known = [...MOODS, ...UNUSUAL_DAYS, ...PERSONA_IDS, 'held', 'broken', ...author.cast.map((member) => member.id)];
    const guess = nearest(word, known);
    author.report(error(place, 'line/unknown-mark', { found: word, guess, moods: MOODS }));
    return undefined;
  }
  const days = words.filter(isUnusualDay);
  const type = words.find(isPersonaId);
  if (days[0] && type) {
    author.report(error(place, 'line/day-and-type', { day: days[0], type }));
    return undefined;
  }
  const silence = words.includes('broken') ? 'broken' : words.includes('held') ? 'held' : undefined;
  return {
    text: spokenProse(body, offset + (marks?.[0].length ?? 0), author),
    moods: words.filter(isMood),
    personas: words.filter(isPersonaId),
    ...(days.length > 0 ? { days } : {}),
    ...(silence ? { silence } : {}),
    ...(speaker >= 0 ? { speaker } : {}),
    ...(needs.length > 0 ? { needs } : {}),
  };
}

function isMark(word: string, author: Author): boolean {
  return (
    isMood(word) ||
    isUnusualDay(word) ||
    isPersonaId(word) ||
    word === 'held' ||
    word === 'broken' ||
    author.cast.some((member) => member.id === word)
  );
}

/** The quote's words without its `>` signs, and without notes under it. */
function quoteText(source: MarkdownSource, quote: Blockquote): { readonly text: string; readonly offset: number } {
  const { text, offset } = rawText(source, quote);
  const lead = /^>\s?/u.exec(text)?.[0].length ?? 0;
  let isNote = false;
  return {
    text: text
      .slice(lead)
      .split('\n')
      .filter((line, index) => {
        const isQuoted = index === 0 || /^\s*>/u.test(line);
        isNote = !isQuoted && (isNote || noteBegun(line) !== undefined);
        return !isNote;
      })
      .map((line, index) => (index === 0 ? line : line.replace(/^\s*>\s?/u, '').trimStart()))
      .join('\n'),
    offset: offset + lead,
  };
}
