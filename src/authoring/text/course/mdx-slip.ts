import { error } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** What stopped the MDX parser, as it says it. */
export interface MdxStop {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** What to do about an HTML tag. */
export const NO_HTML = 'delete it: an empty line begins a paragraph, ** ** makes bold';

/** Components that hold nothing and close themselves. */
const ALONE = ['Check', 'RolePlay', 'Compare', 'Figure'];

/** Why a lesson can't be read as MDX, in words for somebody who only writes prose and a few tags. MDX stops at the first, so it is one. */
export function mdxSlip(path: string, source: string, stop: MdxStop, components: readonly string[]): Problem {
  const { reason } = stop;
  const lines = source.split('\n');
  const place = { path, line: stop.line, column: stop.column };
  const text = lines[stop.line - 1] ?? '';
  const before = text.slice(0, stop.column - 1);
  const tagStart = before.lastIndexOf('<');
  const atTag = tagStart < 0 ? place : { ...place, column: tagStart + 1 };

  if (/before attribute value/u.test(reason)) {
    const [, name = 'title'] = /([\w-]+)=\s*$/u.exec(before) ?? [];
    const [, value = ''] = /^\s*[“”"'‘’]?([^\s>“”‘’/]*)/u.exec(text.slice(stop.column - 1)) ?? [];
    return /^[“”‘’＂]/u.test(text.slice(stop.column - 1))
      ? error(place, `the quotation marks after "${name}=" are not straight`, `write ${name}="…" with the marks of the English keyboard`)
      : error(place, `the value after "${name}=" has no quotation marks`, `write ${name}="${value || '…'}"`);
  }
  const crossed = /Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)/u.exec(reason);
  if (crossed) {
    const [, closing = '', opening = '', line, column] = crossed;
    if (!components.includes(opening) && nearest(opening, components) === closing)
      return error({ path, line: Number(line), column: Number(column) }, `unknown component <${opening}>`, `write <${closing}>`);
    if (!components.includes(closing) && nearest(closing, components) === opening)
      return error(place, `</${closing}> closes no component that there is`, `write </${opening}>`);
    return error(place, `</${closing}> stands here, but <${opening}> on line ${line} is still open`, closingRemedy(opening));
  }
  const [, open] = /[Ee]xpected (?:a|the) closing tag (?:for )?`<\/?([^`>]*)>`/u.exec(reason) ?? [];
  if (open !== undefined) {
    if (/^[a-z]/u.test(open) && nearest(open, components) === undefined)
      return error(tagPlace(path, lines, open, stop.line), `<${open}> is HTML, which lessons do not have`, NO_HTML);
    const [, line, column] = /\((\d+):(\d+)/u.exec(reason) ?? [];
    const at =
      /before the end of/u.test(reason) || !line
        ? tagPlace(path, lines, open, stop.line)
        : { path, line: Number(line), column: Number(column) };
    return error(at, `<${open}> is not closed`, closingRemedy(open));
  }
  if (/Unexpected closing slash/u.test(reason)) {
    const [, name = ''] = /^<\/\s*([\w-]*)/u.exec(text.slice(Math.max(tagStart, 0))) ?? [];
    return error(atTag, `</${name}> closes what was never opened`, `write <${name}> where it begins, or delete </${name}>`);
  }
  if (/acorn|in expression|closing brace/u.test(reason)) {
    const at = bracePlace(path, lines, stop.line) ?? place;
    return error(at, 'a brace in prose would be run as code', 'write （） or () instead of { and }');
  }
  if (/before name|in name|in closing tag|after self-closing slash/u.test(reason) && tagStart >= 0) {
    if (text.startsWith('<!--', tagStart)) return error(atTag, 'lessons have no comments', 'delete <!-- and what follows up to -->');
    const [shown = '<'] = /^<\S{0,20}/u.exec(text.slice(tagStart)) ?? [];
    return error(atTag, `"${shown}" would begin a tag`, 'say it in words (“less than”), or write ＜');
  }
  return error(
    place,
    `this can't be read (${reason.replace(/\s*\([\d:-]+\)/gu, '')})`,
    'close every <Component>, and write （） or () instead of braces in prose',
  );
}

function closingRemedy(name: string): string {
  return ALONE.includes(name) ? `close it at once: <${name} … />` : `write </${name}> on a line of its own where it ends`;
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
