import type { ListItem } from 'mdast';
import type { Prose } from '../../../domain/prose.ts';
import type { Arrow, BeatId, Choice, Line } from '../../../domain/role-play/role-play.ts';
import { inlineProse } from '../markdown/inline.ts';
import { error, placeAt, placeOf, rawText } from '../markdown/parse-markdown.ts';
import type { Problem } from '../problem.ts';
import { type Author, FULL_WIDTH_HINT } from './author.ts';
import { type PlacedArrow, parseArrow } from './parse-arrow.ts';
import { parseLine } from './parse-line.ts';
import { parseTags, type Tags } from './parse-tags.ts';

/** A choice with its arrows' places, so that targets can be checked once all beats are known. */
export interface PlacedChoice {
  readonly choice: Choice;
  readonly arrows: readonly PlacedArrow[];
  readonly offset: number;
}

const ARROW_LINE = /^\s*(→|->|=>|➜|⇒)/u;

/** `- text {tags}`, arrows directly below, indented replies. Undefined where too little of it can be read. */
export function parseChoice(item: ListItem, beat: BeatId, author: Author): PlacedChoice | undefined {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    author.report(error(placeOf(author.source.path, item), 'this choice says nothing', 'write "- what the learner says {technique}"'));
    return undefined;
  }
  const { text, offset } = rawText(author.source, first);
  const lines = text.split('\n');
  const arrowAt = lines.findIndex((line) => ARROW_LINE.test(line));
  const head = (arrowAt < 0 ? lines : lines.slice(0, arrowAt)).join('\n');
  const tags = parseHead(head, offset, author);
  const arrows = parseArrows(arrowAt < 0 ? [] : lines.slice(arrowAt), offset + (arrowAt < 0 ? text.length : head.length + 1), author);
  const apart = rest.find((node) => node.type === 'paragraph' && ARROW_LINE.test(rawText(author.source, node).text));
  const under = rest.find((node) => node.type === 'blockquote' && /\n\s*(?:→|->|=>|➜|⇒)\s*\[/u.test(rawText(author.source, node).text));
  if (arrowAt < 0 && under) {
    const raw = rawText(author.source, under);
    const at = placeAt(author.source, raw.offset + raw.text.search(/(?:→|->|=>|➜|⇒)\s*\[/u));
    author.report(error(at, 'this arrow stands under the reply', 'put it directly under the choice, above the reply'));
  } else if (arrowAt < 0 && !apart) {
    const place = placeAt(author.source, offset);
    author.report(error(place, 'this choice leads nowhere', 'write "→ [beat](#beat)" on the line under it, indented'));
  }
  const replies: Line[] = [];
  for (const node of rest) {
    if (node.type === 'blockquote') {
      const line = parseLine(node, author);
      if (line) replies.push(line);
    } else if (node === apart) {
      const place = placeOf(author.source.path, node);
      author.report(
        error(place, 'this arrow stands apart from its choice', 'put it directly under the choice, above the reply, without an empty line'),
      );
    } else {
      const place = placeOf(author.source.path, node);
      author.report(error(place, `a ${node.type} can't stand in a choice`, 'write arrows and indented quotes only'));
    }
  }
  if (!tags) return undefined;
  const name = tags.id ?? (tags.names ? `is-${tags.names}` : [...tags.techniques].sort().join('+'));
  if (name === '' && !tags.hasUnread) {
    author.report(
      error(placeAt(author.source, offset), 'this choice names no technique', 'write at least one in the braces, e.g. {listen}'),
    );
  }
  return {
    choice: {
      id: `${beat}.${name}`,
      text: tags.text,
      techniques: tags.techniques,
      effects: tags.effects,
      ...(tags.names ? { names: tags.names } : {}),
      arrows: arrows.map(({ to, when }): Arrow => ({ to, when })),
      replies,
    },
    arrows,
    offset,
  };
}

/** The words and the tags of a choice: `text {tags}`. Undefined, with a problem, where there are no braces. */
export function parseHead(head: string, offset: number, author: Author): (Tags & { readonly text: Prose }) | undefined {
  const fullWidth = /[｛｝]/u.exec(head);
  if (fullWidth) {
    author.report(error(placeAt(author.source, offset + fullWidth.index), 'the braces are full-width', FULL_WIDTH_HINT));
    return undefined;
  }
  const braces = /\{([^{}]*)\}/u.exec(head);
  if (!braces) {
    author.report(withoutTags(head, offset, author));
    return undefined;
  }
  const after = head.slice(braces.index + braces[0].length);
  if (after.trim() !== '') {
    const place = placeAt(author.source, offset + braces.index + braces[0].length);
    author.report(error(place, `"${after.trim()}" follows the braces`, 'the braces end the choice: put it before them'));
  }
  const text = inlineProse(head.slice(0, braces.index));
  if (text.length === 0) {
    author.report(error(placeAt(author.source, offset), 'this choice says nothing', 'write what the learner says before the braces'));
  }
  return { text, ...parseTags(braces[1] ?? '', offset + braces.index + 1, author) };
}

/** No braces: perhaps other brackets, or one brace only. */
function withoutTags(head: string, offset: number, author: Author): Problem {
  const other = /[([（［【]([^()[\]（）［］【】]+)[)\]）］】]\s*$/u.exec(head);
  const words = other?.[1] ?? '';
  if (other && words.split(/[,，、]/u).some((word) => author.techniques.includes(word.trim())))
    return error(placeAt(author.source, offset + other.index), `the brackets around "${words}" are no braces`, `write {${words}}`);
  const open = /\{([^{}]*)$/u.exec(head.trimEnd());
  if (open)
    return error(placeAt(author.source, offset + open.index), 'the brace that begins the techniques is not closed', `write {${open[1]}}`);
  return error(
    placeAt(author.source, offset),
    'this choice ends without its techniques',
    'write them in braces at its end, e.g. {listen, open-question}',
  );
}

function parseArrows(lines: readonly string[], offset: number, author: Author): readonly PlacedArrow[] {
  const arrows: PlacedArrow[] = [];
  let at = offset;
  for (const line of lines) {
    const arrow = line.trim() === '' ? undefined : parseArrow(line.trim(), at + line.length - line.trimStart().length, author);
    if (arrow) arrows.push(arrow);
    at += line.length + 1;
  }
  arrows.forEach((arrow, index) => {
    const isLast = index === arrows.length - 1;
    const place = placeAt(author.source, arrow.offset);
    if (isLast && arrow.when.length > 0) {
      author.report(error(place, 'the last arrow has a condition', 'add one more without a condition, for when none holds'));
    } else if (!isLast && arrow.when.length === 0) {
      author.report(error(place, 'the arrows after this one are never taken', 'give this one a condition, or put it last'));
    }
  });
  return arrows;
}
