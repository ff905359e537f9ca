import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Prose, Span } from '../../../domain/prose.ts';
import { BLOCKS, EMPHASIS, isElementName, LOST_BLOCKS, LOST_INLINE, PARTS } from '../markdown/html-elements.ts';

export interface HtmlText {
  readonly paragraphs: readonly Prose[];
  /** What can't be said in plain words: names of elements, each once. */
  readonly lost: readonly string[];
}

const TAG = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][a-z0-9:]*)(?:\s[^<>]*)?\/?>/giu;

/**
 * HTML, as Moodle writes it into most files, as paragraphs of plain words. Only what is an element is one: `<name>` and `5 < 6` are words.
 * @param ends whether a line's end ends a paragraph
 */
export function readHtml(source: string, ends: boolean): HtmlText {
  const paragraphs: Span[][] = [[]];
  const lost = new Set<string>();
  let depth = 0;
  const say = (text: string): void => {
    for (const [index, line] of text.split(ends ? '\n' : /(?!)/u).entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text: withCharacters(line), ...(depth > 0 && { emphasis: true as const }) });
    }
  };
  let from = 0;
  for (const match of source.matchAll(TAG)) {
    const [whole, hidden, element = ''] = match;
    const name = element.toLowerCase();
    const isEnd = whole.startsWith('</');
    const isKnown = hidden !== undefined || whole.startsWith('<!--') || isElementName(name);
    if (!isKnown) continue;
    say(source.slice(from, match.index));
    from = match.index + whole.length;
    if (hidden !== undefined) lost.add(hidden.toLowerCase());
    else if (LOST_BLOCKS.test(name) || LOST_INLINE.test(name)) lost.add(name);
    if (EMPHASIS.test(name)) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    else if (BLOCKS.test(name) || LOST_BLOCKS.test(name) || name === 'li') paragraphs.push([]);
    else if (PARTS.test(name)) say(' ');
    // 10² is not 102.
    else if ((name === 'sup' || name === 'sub') && !isEnd) say(name === 'sup' ? '^' : '_');
  }
  say(source.slice(from));
  return { paragraphs: paragraphs.map(tidyProse).filter((prose) => prose.length > 0), lost: [...lost] };
}

/** Named and numbered characters as what they stand for: `&lt;`, `&#39;`, `&mdash;`. */
export function withCharacters(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/giu,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
      if (digits !== undefined) return decodeNumericCharacterReference(digits, 10);
      return decodeNamedCharacterReference(name ?? '') || whole;
    },
  );
}

/** One space between words, none at the ends or at the edges of emphasis, neighbours of one kind joined. */
export function tidyProse(prose: Prose): Prose {
  const spans: Span[] = [];
  const add = (text: string, emphasis: boolean): void => {
    const last = spans.at(-1);
    const next = last === undefined || last.text.endsWith(' ') ? text.trimStart() : text;
    if (next === '') return;
    if (last && (last.emphasis === true) === emphasis) spans[spans.length - 1] = { ...last, text: last.text + next };
    else spans.push({ text: next, ...(emphasis && { emphasis: true as const }) });
  };
  for (const { text, emphasis } of prose) {
    const flowing = text.replace(/\s+/gu, ' ');
    if (!emphasis || flowing.trim() === '') add(flowing, false);
    else {
      if (flowing.startsWith(' ')) add(' ', false);
      add(flowing.trim(), true);
      if (flowing.endsWith(' ')) add(' ', false);
    }
  }
  const last = spans.at(-1);
  if (last) spans[spans.length - 1] = { ...last, text: last.text.trimEnd() };
  return spans.filter(({ text }) => text !== '');
}
