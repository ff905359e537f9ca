import { headingSlip } from '../markdown/heading-slip.ts';
import { worded } from '../words/wording.ts';

/** A line that Markdown reads as something else than its author meant; line and column count from 1. */
export interface LineSlip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

const BOX = /^(\s*)([-*+－•·])(\s*)([[［【])([^[\]［］【】]{0,3})([\]］】])(\s*)(.*)$/u;
const RIGHT = /^[xXｘＸ√✓✔vV*对]$/u;

/**
 * The slips of a quiz, line by line: full-width signs, boxes and headings without their spaces, lines that hang on to the one above.
 * They are looked for in the text, since the syntax tree no longer shows them: what was meant as an answer is by then a part of the stem.
 * @param source the quiz with its attribute and number lines blanked out
 */
export function lineSlips(source: string): readonly LineSlip[] {
  const lines = source.split('\n');
  const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  let hasBoxes = false;
  return lines.flatMap((text, index): LineSlip[] => {
    if (index < start || text.trim() === '') return [];
    if (/^## /u.test(text) || index === start) hasBoxes = isBoxed(lines.slice(index + 1));
    const found = slipOf(text, lines[index - 1] ?? '', lines[index + 1] ?? '') ?? (hasBoxes ? undefined : answerSlip(text));
    return found ? [{ line: index + 1, column: text.search(/\S/u) + 1, ...found }] : [];
  });
}

function slipOf(text: string, above: string, below: string): { readonly message: string; readonly remedy: string } | undefined {
  const heading = headingSlip(text);
  if (heading) return worded(heading);
  const box = BOX.exec(text);
  if (box) return boxSlip(box);
  if (/^\s*＞/u.test(text)) return { message: 'the > of this line is full-width', remedy: `write "> ${rest(text, /^\s*＞\s*/u)}"` };
  if (/^\s*(?:[－•·]\s*\S|-[\p{L}“（(])/u.test(text))
    return { message: 'an answer begins with a hyphen and a space', remedy: `write "- ${rest(text, /^\s*[－•·-]\s*/u)}"` };
  if (/^\s*｜/u.test(text)) return { message: 'the bars of this table are full-width', remedy: 'write |' };
  if (/【【|［［/u.test(text)) return { message: 'the brackets of this blank are full-width', remedy: 'write [[answer]]' };
  if (/＝＝/u.test(text)) return { message: 'the signs around the words to mark are full-width', remedy: 'write ==words==' };
  if (/^\s*(?:[-*+]|\d+\.)\s.*｛[^｝]*[｝}]\s*$/u.test(text))
    return { message: 'the braces at the end of this line are full-width', remedy: 'write { and }' };
  if (/^\s*\d+\.\s.*[[［]\s*[xX×]\s*[\]］]\s*$/u.test(text))
    return { message: 'the wrong line of a transcript is marked with braces', remedy: 'write {x} at its end' };
  if (/^\s*\|/u.test(text) && !/^\s*[|｜]/u.test(above) && !/^\s*\|?\s*:?-+/u.test(below))
    return { message: 'the line of dashes under the head of this table is missing', remedy: 'write |---|---| under this line' };
  if (/^\s*(?:[-*+] (?:\[[ xX]\] )?|\d+\. )\S/u.test(above) && /^\s+[^\s>|*+\-\d#]/u.test(text))
    return {
      message: 'this line hangs on to the answer above it',
      remedy: 'write > before it where it is the reason, or put both on one line',
    };
  return undefined;
}

/** What would be the answer of a question that has no boxes; in the stem of one that has, it is plain text. */
function answerSlip(text: string): { readonly message: string; readonly remedy: string } | undefined {
  const step = /^\s*([\d０-９]{1,2})\s*[．、]\s*/u.exec(text);
  if (step)
    return {
      message: `"${step[0].trim()}" begins no step of a list`,
      remedy: `write "${step[1]?.normalize('NFKC')}. ${rest(text, /^\s*[\d０-９]+\s*[．、]\s*/u)}"`,
    };
  if (/^\s{0,3}[\d０-９][\d０-９,.]*\s*(?:±|\+\/?-)/u.test(text))
    return { message: 'the = before this number is missing', remedy: `write "= ${rest(text, /^\s*/u)}"` };
  if (/_{3,}/u.test(text) && !/^[\s_]+$/u.test(text))
    return { message: 'a blank is not drawn with underscores', remedy: 'write the answer in its place, in double brackets: [[answer]]' };
  return undefined;
}

/** Whether the question at the head of these lines is answered in boxes. */
export function isBoxed(lines: readonly string[]): boolean {
  const next = lines.findIndex((line) => /^## /u.test(line));
  return (next < 0 ? lines : lines.slice(0, next)).some((line) => /^\s*[-*+] \[[ xX]\] /u.test(line));
}

/** A box that is none, with the box to write; undefined where it is one, or no box was meant. */
function boxSlip([whole, , bullet, gap, open, inside = '', close, space, words = '']: RegExpExecArray) {
  const inner = inside.trim();
  const right = RIGHT.test(inner);
  if (!right && inner !== '' && inner !== '×' && inner !== '错') return undefined;
  const shown = words.length > 40 ? '…' : words;
  if (words.trim() === '') return { message: 'this answer is empty', remedy: 'write its text after the box, or delete the line' };
  const isSound =
    bullet !== '－' && bullet !== '•' && bullet !== '·' && gap === ' ' && open === '[' && close === ']' && /^(?: |x|X)$/u.test(inside);
  if (isSound && space !== '') return undefined;
  const written = whole
    .trim()
    .slice(0, whole.trim().length - words.length)
    .trim();
  return { message: `“${written}” is not a box`, remedy: `write "- [${right ? 'x' : ' '}] ${shown}"` };
}

/** The line without its wrong beginning; only its first words where it is long. */
function rest(text: string, start: RegExp): string {
  const words = text.replace(start, '').trim();
  return words.length > 40 ? '…' : words;
}
