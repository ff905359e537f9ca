import { type Fact, fact, type Kind } from '../words/problem-wording.ts';

/** A slip in YAML; line and column count from 1 within the text. */
export interface YamlSlip {
  readonly line: number;
  readonly column: number;
  readonly fact: Fact<Extract<Kind, `yaml/${string}`>>;
}

/** With more slips than this, most follow from one: only the one at which the parser gave up is told. */
const MOST = 3;

/**
 * Why YAML can't be read, line by line: what people who have never heard of YAML write. The parser’s own words (“implicit keys need to be on
 * a single line”) help nobody; asked only where it gave up, since what is a slip in one place is good text in another.
 * @param gaveUp the offset at which the parser stopped
 */
export function yamlSlips(text: string, gaveUp = 0): readonly YamlSlip[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const seen = new Set<string>();
  const slips = lines.flatMap((_, index) => slipOf(lines, index, seen) ?? []);
  if (slips.length <= MOST) return slips;
  const line = text.slice(0, gaveUp).split('\n').length;
  const first = slips.findLast((slip) => slip.line <= line) ?? slips[0];
  return first ? [first] : [];
}

/** @param seen the keys at the margin of the lines above */
function slipOf(lines: readonly string[], index: number, seen: Set<string>): YamlSlip | undefined {
  const line = lines[index] ?? '';
  if (line === '' || line.trimStart().startsWith('#')) return undefined;
  return signSlip(line, index + 1) ?? valueSlip(lines, index, seen);
}

/** A key is an English word or a short Chinese one; before a colon in a text anything may stand. */
const WIDE_COLON = /^\s*(?:- )?([a-z][a-z\d-]*|(?<!- )\p{Script=Han}{1,4})：\s*(.*)$/u;

/** Signs of a Chinese keyboard, tabs, a space left out. */
function signSlip(text: string, line: number): YamlSlip | undefined {
  const tab = /^ *\t/u.exec(text);
  if (tab) return { line, column: tab[0].length, fact: fact('yaml/tab') };
  const [, wide, wideRest = ''] = WIDE_COLON.exec(text) ?? [];
  if (wide !== undefined) return { line, column: text.indexOf('：') + 1, fact: fact('yaml/wide-colon', { key: wide, value: wideRest }) };
  const [, spaced, spacedRest = ''] = /^\s*(?:- )?([a-z][a-z-]*):[\u3000\u00a0]\s*(.*)$/u.exec(text) ?? [];
  if (spaced !== undefined)
    return { line, column: text.indexOf(':') + 2, fact: fact('yaml/wide-space-after', { key: spaced, value: spacedRest }) };
  const [, tight, tightRest = ''] = /^\s*([a-z][a-z-]*):([^\s/].*)$/u.exec(text) ?? [];
  if (tight !== undefined) return { line, column: text.indexOf(':') + 2, fact: fact('yaml/no-space', { key: tight, value: tightRest }) };
  const comma = /，\s*([a-z][a-z-]*)\s*[:：]/u.exec(text);
  if (comma?.[1]) return { line, column: comma.index + 1, fact: fact('yaml/wide-comma', { key: comma[1] }) };
  const colon = /[{,]\s*([a-z][a-z-]*)：/u.exec(text);
  if (colon?.[1]) return { line, column: text.indexOf('：', colon.index) + 1, fact: fact('yaml/wide-colon-in-braces', { key: colon[1] }) };
  return undefined;
}

/** A key in the wrong place, or a value that can't stand as it is. */
function valueSlip(lines: readonly string[], index: number, seen: Set<string>): YamlSlip | undefined {
  const text = lines[index] ?? '';
  const line = index + 1;
  const [, indent = '', key, value = ''] = /^(\s*)([\p{L}][\p{L}\d-]*):(?:\s+(.*))?$/u.exec(text) ?? [];
  if (key === undefined) return undefined;
  const column = text.length - value.length + 1;
  if (indent !== '' && isValueOf(lines[index - 1])) return { line, column: indent.length + 1, fact: fact('yaml/indented', { key }) };
  if (indent === '') {
    if (seen.has(key)) return { line, column: 1, fact: fact('yaml/twice', { key }) };
    seen.add(key);
  }
  if (/^"[^"]*$|^'[^']*$/u.test(value)) return { line, column, fact: fact('yaml/quote-open', { key }) };
  if (/^"(?:[^"\\]|\\.)*"\s*[^\s#]/u.test(value)) return { line, column, fact: fact('yaml/after-quote', { key }) };
  if (/^[^"'{[].*:(?:\s|$)/u.test(value)) return { line, column, fact: fact('yaml/colon-in-text', { key, value }) };
  if (/^(?:[@`%&*!]|[|>](?![-+\d]*\s*(?:#.*)?$))/u.test(value)) return { line, column, fact: fact('yaml/wrong-start', { key, value }) };
  const open = /^[[{]/u.exec(value)?.[0];
  if (open && isOpen(lines.slice(index), value))
    return { line, column, fact: fact('yaml/bracket-open', { key, open, close: open === '[' ? ']' : '}' }) };
  return undefined;
}

/** Whether a line says a key with its value, so that nothing can be indented under it. */
function isValueOf(line: string | undefined): boolean {
  return /^[a-z][a-z-]*:\s+[^|>{[&\s]/u.test(line ?? '');
}

/** Whether brackets that begin on the first line are still open where the next key stands. */
function isOpen([, ...rest]: readonly string[], value: string): boolean {
  const next = rest.findIndex((line) => /^\s*(?:- )?["']?[\p{L}\d][\p{L}\d.-]*["']?:(?:\s|$)/u.test(line));
  const all = [value, ...(next < 0 ? rest : rest.slice(0, next))].join('\n').replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, '');
  return (all.match(/[[{]/gu)?.length ?? 0) > (all.match(/[\]}]/gu)?.length ?? 0);
}
