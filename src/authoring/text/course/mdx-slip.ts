import { nearest } from '../nearest.ts';
import { error, type Place, type Problem } from '../problem.ts';

/** What stopped the MDX parser, as it says it. */
export interface MdxStop {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** Components that hold nothing and close themselves. */
const ALONE = ['Check', 'RolePlay', 'Compare', 'Figure'];

/** The line at which the parser stopped. */
interface Stopped {
  readonly reason: string;
  readonly lines: readonly string[];
  readonly place: Place;
  readonly text: string;
  /** Offset in the line of the last `<` before the place; below 0 where there is none. */
  readonly tagStart: number;
  readonly components: readonly string[];
}

/** Why a lesson can't be read as MDX, for somebody who only writes prose and a few tags. MDX stops at the first slip, so it is one. */
export function mdxSlip(path: string, source: string, stop: MdxStop, components: readonly string[]): Problem {
  const lines = source.split('\n');
  const text = lines[stop.line - 1] ?? '';
  const tagStart = text.slice(0, stop.column - 1).lastIndexOf('<');
  const stopped: Stopped = {
    reason: stop.reason,
    lines,
    place: { path, line: stop.line, column: stop.column },
    text,
    tagStart,
    components,
  };
  return (
    attributeSlip(stopped) ??
    crossedSlip(stopped) ??
    openSlip(stopped) ??
    signSlip(stopped) ??
    error(stopped.place, 'tag/unreadable', { reason: stop.reason.replace(/\s*\([\d:-]+\)/gu, '') })
  );
}

function attributeSlip({ reason, place, text }: Stopped): Problem | undefined {
  if (!/before attribute value/u.test(reason)) return undefined;
  const [, name = 'title'] = /([\w-]+)=\s*$/u.exec(text.slice(0, place.column - 1)) ?? [];
  const rest = text.slice(place.column - 1);
  const [, value = ''] = /^\s*[“”"'‘’]?([^\s>“”‘’/]*)/u.exec(rest) ?? [];
  return /^[“”‘’＂]/u.test(rest) ? error(place, 'tag/curly-value', { name }) : error(place, 'tag/bare-value', { name, value });
}

function crossedSlip({ reason, place, components }: Stopped): Problem | undefined {
  const crossed = /Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)/u.exec(reason);
  if (!crossed) return undefined;
  const [, closing = '', opening = '', line, column] = crossed;
  if (!components.includes(opening) && nearest(opening, components) === closing)
    return error({ ...place, line: Number(line), column: Number(column) }, 'tag/unknown', { name: opening, meant: closing });
  if (!components.includes(closing) && nearest(closing, components) === opening)
    return error(place, 'tag/unknown-end', { name: closing, meant: opening });
  return error(place, 'tag/crossed', { closing, opening, line: Number(line), isAlone: ALONE.includes(opening) });
}

function openSlip({ reason, lines, place, components }: Stopped): Problem | undefined {
  const [, open] = /[Ee]xpected (?:a|the) closing tag (?:for )?`<\/?([^`>]*)>`/u.exec(reason) ?? [];
  if (open === undefined) return undefined;
  if (/^[a-z]/u.test(open) && nearest(open, components) === undefined)
    return error(tagPlace(place.path, lines, open, place.line), 'lesson/html', { name: open });
  const [, line, column] = /\((\d+):(\d+)/u.exec(reason) ?? [];
  const at =
    /before the end of/u.test(reason) || !line
      ? tagPlace(place.path, lines, open, place.line)
      : { ...place, line: Number(line), column: Number(column) };
  return error(at, 'tag/open', { name: open, isAlone: ALONE.includes(open) });
}

function signSlip({ reason, lines, place, text, tagStart }: Stopped): Problem | undefined {
  const atTag = tagStart < 0 ? place : { ...place, column: tagStart + 1 };
  if (/Unexpected closing slash/u.test(reason)) {
    const [, name = ''] = /^<\/\s*([\w-]*)/u.exec(text.slice(Math.max(tagStart, 0))) ?? [];
    return error(atTag, 'tag/never-opened', { name });
  }
  if (/acorn|in expression|closing brace/u.test(reason)) return error(bracePlace(place.path, lines, place.line) ?? place, 'tag/brace');
  if (!/before name|in name|in closing tag|after self-closing slash/u.test(reason) || tagStart < 0) return undefined;
  if (text.startsWith('<!--', tagStart)) return error(atTag, 'tag/comment');
  const [shown = '<'] = /^<\S{0,20}/u.exec(text.slice(tagStart)) ?? [];
  return error(atTag, 'tag/less-than', { shown });
}

/** The last `<Name` at or above a line. */
function tagPlace(path: string, lines: readonly string[], name: string, from: number) {
  for (let line = Math.min(from, lines.length); line > 0; line -= 1) {
    const column = (lines[line - 1] ?? '').lastIndexOf(`<${name}`);
    if (column >= 0) return { path, line, column: column + 1 };
  }
  return { path, line: from, column: 1 };
}

/** The first brace in the prose at or above a line that nothing closes, else the last that stands there. */
function bracePlace(path: string, lines: readonly string[], from: number) {
  let last: { path: string; line: number; column: number } | undefined;
  const open: { path: string; line: number; column: number }[] = [];
  for (const [index, text] of lines.entries()) {
    for (const { 0: sign, index: at } of text.matchAll(/[{}]/gu)) {
      const place = { path, line: index + 1, column: at + 1 };
      if (sign === '}') open.pop();
      else {
        open.push(place);
        if (place.line <= from) last = place;
      }
    }
  }
  return open[0] ?? last;
}
