import { error, type Problem, warning } from '../problem.ts';

/** What nobody sees, or what was lost: in a text that somebody typed it is never meant. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]|\p{Surrogate}/gu;

/** A space of a Chinese keyboard, or one that does not break, before a sign or key that begins something only at the margin. */
const WIDE_SPACE = /^[ \t]*[\u3000\u00A0\u2000-\u200A\u202F\u205F]\s*(?:[-*]\s|>|#{1,6}\s|→|\||=(?!=)|\d+\.\s|[a-z][a-z0-9-]*:(?:\s|$))/u;

/** Quotes and lists in each other, deeper than anybody means: a parser goes one step down for each, and would fall off the end. */
const TOO_DEEP = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s)){33}/u;

/** A line that stops within a word or after a comma. */
const UNENDED = /[\p{L}\p{N},，、]$/u;
const LONGEST_END = 24;

/**
 * What is wrong with a file as signs, whatever it holds. With an error among them the rest of the file can't be judged: one sign that nobody
 * sees makes a parser stumble everywhere.
 */
export function fileSigns(path: string, text: string): readonly Problem[] {
  const unseen = unseenSigns(path, text);
  if (unseen) return [unseen];
  const lines = text.split('\n');
  const misread = lines.flatMap((line, index): readonly Problem[] => {
    const found = WIDE_SPACE.exec(line);
    if (TOO_DEEP.test(line)) return [error({ path, line: index + 1, column: 1 }, 'file/too-deep')];
    return found ? [error({ path, line: index + 1, column: line.search(/[^ \t]/u) + 1 }, 'file/wide-space')] : [];
  });
  if (misread.length > 0) return misread;
  const last = lines.at(-1) ?? '';
  return UNENDED.test(last) && /\.mdx?$/u.test(path)
    ? [warning({ path, line: lines.length, column: last.length + 1 }, 'file/cut-off', { end: last.slice(-LONGEST_END) })]
    : [];
}

/** The first sign that nobody sees, with how many more there are. */
function unseenSigns(path: string, text: string): Problem | undefined {
  const found = [...text.matchAll(UNSEEN)];
  const [first] = found;
  if (!first) return undefined;
  const before = text.slice(0, first.index);
  const code = first[0].charCodeAt(0);
  return error({ path, line: before.split('\n').length, column: first.index - before.lastIndexOf('\n') }, 'file/unseen-sign', {
    code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    sort: sortOf(code),
    others: found.length - 1,
  });
}

function sortOf(code: number): 'control' | 'half' | 'lost' | 'invisible' | 'direction' {
  if (code < 0xa0) return 'control';
  if (code >= 0xd800 && code <= 0xdfff) return 'half';
  if (code === 0xfffd) return 'lost';
  return [0x200b, 0x2060, 0xfeff, 0x2028, 0x2029].includes(code) ? 'invisible' : 'direction';
}
