import type { ListItem } from 'mdast';
import type { Prose } from '../../../domain/prose.ts';
import type { Arrow, BeatId, Choice, Line } from '../../../domain/role-play/role-play.ts';
import { placeAt, placeOf, rawText } from '../markdown/parse-markdown.ts';
import { error, type Problem } from '../problem.ts';
import type { Author } from './author.ts';
import { factSlip } from './facts/fact-slips.ts';
import { type Note, noteBegun, notesUnder, type Stretch } from './notes.ts';
import { type PlacedArrow, parseArrow } from './parse-arrow.ts';
import { parseLine } from './parse-line.ts';
import { parseOtherWay } from './parse-other-way.ts';
import { parseTags, type Tags } from './parse-tags.ts';
import { parseWhy } from './parse-why.ts';
import { spokenProse } from './spoken.ts';

/** A choice with its arrows' places, so that targets can be checked once all beats are known. */
export interface PlacedChoice {
  readonly choice: Choice;
  readonly arrows: readonly PlacedArrow[];
  readonly offset: number;
  /** Other ways of saying it, as they were written: what recognises replies learns from them. */
  readonly otherWays: readonly Prose[];
}

const ARROW_LINE = /^\s*(→|->|=>|➜|⇒)/u;
const isArrow = (line: string): boolean => ARROW_LINE.test(line);

/** `- text {tags}`, arrows directly below, indented replies, and notes before or after any of them. Undefined where too little of it can be read. */
export function parseChoice(item: ListItem, beat: BeatId, author: Author): PlacedChoice | undefined {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    author.report(error(placeOf(author.source.path, item), 'choice/empty'));
    return undefined;
  }
  const { text, offset } = rawText(author.source, first);
  const { head, arrows: arrowLines, notes } = splitLines(text, offset);
  const tags = parseHead(head, offset, author);
  const arrows = parseArrows(arrowLines, author);
  const apart = rest.find((node) => node.type === 'paragraph' && rawText(author.source, node).text.split('\n').some(isArrow));
  const under = rest.find((node) => node.type === 'blockquote' && /\n\s*(?:→|->|=>|➜|⇒)\s*\[/u.test(rawText(author.source, node).text));
  // The reply tells of an arrow within it.
  if (arrowLines.length === 0 && !apart && !under) {
    const place = placeAt(author.source, offset);
    author.report(error(place, 'choice/leads-nowhere'));
  }
  const replies: Line[] = [];
  for (const node of rest) {
    const own = rawText(author.source, node);
    if (node.type === 'blockquote') {
      const line = parseLine(node, author);
      if (line) replies.push(line);
      notes.push(...notesUnder(author.source, node));
    } else if (node.type === 'paragraph' && (node === apart || noteBegun(own.text) !== undefined)) {
      const lines = splitLines(own.text, own.offset);
      notes.push(...lines.notes);
      const [arrow] = lines.arrows;
      if (arrow) author.report(error(placeAt(author.source, startOf(arrow)), 'arrow/apart'));
    } else {
      author.report(error(placeOf(author.source.path, node), 'choice/strange', { found: node.type }));
    }
  }
  const why = onlyWhy(
    notes.filter(({ kind }) => kind === 'why'),
    author,
  );
  const otherWays = notes.flatMap((note) => {
    const way = note.kind === 'other-way' ? parseOtherWay(note, author) : undefined;
    return way ? [way] : [];
  });
  if (!tags) return undefined;
  const name = tags.id ?? (tags.names ? `is-${tags.names}` : [...tags.techniques].sort().join('+'));
  if (tags.keep) author.report(error(placeAt(author.source, offset), 'memory/keep-in-talk', { id: tags.keep }));
  if (name === '' && !tags.hasUnread) {
    author.report(error(placeAt(author.source, offset), 'choice/no-technique'));
  }
  return {
    choice: {
      id: `${beat}.${name}`,
      text: tags.text,
      techniques: tags.techniques,
      effects: tags.effects,
      ...(tags.names ? { names: tags.names } : {}),
      ...(tags.needs.length > 0 ? { needs: tags.needs } : {}),
      ...(tags.promise ? { promise: tags.promise } : {}),
      ...(tags.learn ? { learn: tags.learn } : {}),
      arrows: arrows.map(({ to, when }): Arrow => ({ to, when })),
      replies,
      ...(why ? { why } : {}),
    },
    arrows,
    offset,
    otherWays,
  };
}

/** The lines of a paragraph by what they are: an arrow or a note begins with its sign, and a note goes on until the next sign. */
function splitLines(text: string, offset: number): { readonly head: string; readonly arrows: readonly Stretch[]; readonly notes: Note[] } {
  const head: string[] = [];
  const arrows: Stretch[] = [];
  const notes: Note[] = [];
  let at = offset;
  let current: 'head' | 'arrow' | 'note' = 'head';
  for (const line of text.split('\n')) {
    const last = notes.at(-1);
    const kind = isArrow(line) ? undefined : noteBegun(line);
    if (isArrow(line)) current = 'arrow';
    else if (kind) current = 'note';
    if (current === 'head') head.push(line);
    else if (current === 'arrow') arrows.push({ text: line, offset: at });
    else if (kind) notes.push({ kind, text: line, offset: at });
    else if (last) notes.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    at += line.length + 1;
  }
  return { head: head.join('\n'), arrows, notes };
}

/** Where a stretch's own words begin in the file. */
const startOf = ({ text, offset }: Stretch): number => offset + text.length - text.trimStart().length;

/** The one why of a choice; a second one is told. */
function onlyWhy([first, second]: readonly Stretch[], author: Author): Prose | undefined {
  if (first && second) {
    const { line } = placeAt(author.source, startOf(first));
    author.report(error(placeAt(author.source, startOf(second)), 'why/second', { line }));
  }
  return first && parseWhy(first, author);
}

/** The words and the tags of a choice: `text {tags}`. Undefined, with a problem, where there are no braces. */
export function parseHead(head: string, offset: number, author: Author): (Tags & { readonly text: Prose }) | undefined {
  const meant = factSlip(head, author.facts);
  if (meant) {
    const { kind, found } = meant;
    author.report(error(placeAt(author.source, offset + meant.offset), kind, { found, meant: meant.meant }));
    return undefined;
  }
  const fullWidth = /[｛｝]/u.exec(head);
  if (fullWidth) {
    author.report(error(placeAt(author.source, offset + fullWidth.index), 'tags/wide-braces'));
    return undefined;
  }
  // `{=…}` is a fact, and stands among the words.
  const braces = /\{(?!=)([^{}]*)\}/u.exec(head);
  if (!braces) {
    author.report(withoutTags(head, offset, author));
    return undefined;
  }
  const after = head.slice(braces.index + braces[0].length);
  if (after.trim() !== '') {
    const place = placeAt(author.source, offset + braces.index + braces[0].length);
    author.report(error(place, 'tags/not-last', { found: after.trim() }));
  }
  const text = spokenProse(head.slice(0, braces.index), offset, author);
  if (text.length === 0) {
    author.report(error(placeAt(author.source, offset), 'choice/no-words'));
  }
  return { text, ...parseTags(braces[1] ?? '', offset + braces.index + 1, author) };
}

/** No braces: perhaps other brackets, or one brace only. */
function withoutTags(head: string, offset: number, author: Author): Problem {
  const other = /[([（［【]([^()[\]（）［］【】]+)[)\]）］】]\s*$/u.exec(head);
  const words = other?.[1] ?? '';
  if (other && words.split(/[,，、]/u).some((word) => author.vocabulary.has(word.trim())))
    return error(placeAt(author.source, offset + other.index), 'tags/other-brackets', { words });
  const open = /\{([^{}]*)$/u.exec(head.trimEnd());
  if (open) return error(placeAt(author.source, offset + open.index), 'tags/open', { words: open[1] ?? '' });
  return error(placeAt(author.source, offset), 'tags/none');
}

function parseArrows(lines: readonly Stretch[], author: Author): readonly PlacedArrow[] {
  const arrows = lines.flatMap((line) => (line.text.trim() === '' ? [] : (parseArrow(line.text.trim(), startOf(line), author) ?? [])));
  arrows.forEach((arrow, index) => {
    const isLast = index === arrows.length - 1;
    const place = placeAt(author.source, arrow.offset);
    if (isLast && arrow.when.length > 0) {
      author.report(error(place, 'arrow/last-has-condition'));
    } else if (!isLast && arrow.when.length === 0) {
      author.report(error(place, 'arrow/never-later'));
    }
  });
  return arrows;
}
