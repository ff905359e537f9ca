import type { AttributeText } from '../head/attributes.ts';
import { isBoxed } from './line-slips.ts';

/** A line that is not Markdown, as it stands in the text; `line` and `column` count from 1. */
export type SpecialLine = AttributeText;

export interface Lifted {
  /** The text with the special lines blanked out, so that every other position stays what it was. */
  readonly markdown: string;
  /** `{…}` under a heading, by the heading's line. */
  readonly attributes: ReadonlyMap<number, SpecialLine>;
  /** `= 9600 ± 50`, in order; none in a question with boxes, where such a line is text. */
  readonly numbers: readonly SpecialLine[];
}

/** Takes out of the text what Markdown would read otherwise: the `{…}` line under a heading, and lines that begin with one `=`. */
export function liftSpecialLines(source: string): Lifted {
  const lines = source.split('\n');
  const attributes = new Map<number, SpecialLine>();
  const numbers: SpecialLine[] = [];
  let heading: number | undefined;
  let mayBeNumber = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^#{1,6}\s/u.test(line)) {
      heading = index + 1;
      mayBeNumber = !isBoxed(lines.slice(index + 1));
    } else if (line.trim() !== '') {
      if (heading !== undefined && /^\s{0,3}[{｛]/u.test(line)) {
        const end = closingLine(lines, index);
        const text = lines
          .slice(index, end + 1)
          .join('\n')
          .trimEnd();
        const column = text.search(/\S/u) + 1;
        attributes.set(heading, { text: text.trimStart(), line: index + 1, column });
        for (let blank = index; blank <= end; blank += 1) lines[blank] = spaces(lines[blank] ?? '');
        index = end;
      } else if (mayBeNumber && /^\s{0,3}[=＝](?![=＝])\s*\S/u.test(line)) {
        numbers.push({ text: line.trim(), line: index + 1, column: line.search(/\S/u) + 1 });
        lines[index] = spaces(line);
      }
      heading = undefined;
    }
  }
  return { markdown: lines.join('\n'), attributes, numbers };
}

function closingLine(lines: readonly string[], start: number): number {
  for (let index = start; index < Math.min(lines.length, start + 8); index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '' || line.startsWith('#')) break;
    if (/[}｝]$/u.test(line)) return index;
  }
  return start;
}

function spaces(line: string): string {
  return ' '.repeat(line.length);
}
