import { headingSlip } from '../../markdown/heading-slip.ts';
import { type Fact, fact } from '../../words/problem-wording.ts';
import { asWritten } from './escapes.ts';

/** A line that Markdown reads as something else than its author meant; line and column count from 1. */
export interface LineSlip {
  readonly line: number;
  readonly column: number;
  readonly fact: Fact;
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
    return found ? [{ line: index + 1, column: text.search(/\S/u) + 1, fact: found }] : [];
  });
}

function slipOf(text: string, above: string, below: string): Fact | undefined {
  const heading = headingSlip(asWritten(text));
  if (heading) return heading;
  const box = BOX.exec(text);
  if (box) return boxSlip(box);
  if (/^\s*＞/u.test(text)) return fact('quiz-line/wide-quote', { words: rest(text, /^\s*＞\s*/u) });
  if (/^\s*(?:[－•·]\s*\S|-[\p{L}“（(])/u.test(text)) return fact('quiz-line/hyphen', { words: rest(text, /^\s*[－•·-]\s*/u) });
  if (/^\s*｜/u.test(text)) return fact('quiz-line/wide-bar');
  if (/【【|［［/u.test(text)) return fact('quiz-line/wide-blank');
  if (/＝＝/u.test(text)) return fact('quiz-line/wide-mark');
  if (/^\s*(?:[-*+]|\d+\.)\s.*｛[^｝]*[｝}]\s*$/u.test(text)) return fact('quiz-line/wide-braces');
  if (/^\s*\d+\.\s.*[[［]\s*[xX×]\s*[\]］]\s*$/u.test(text)) return fact('quiz-line/cross-in-box');
  if (/^\s*\|/u.test(text) && !/^\s*[|｜]/u.test(above) && !/^\s*\|?\s*:?-+/u.test(below)) return fact('quiz-line/no-dashes');
  if (/^\s*(?:[-*+] (?:\[[ xX]\] )?|\d+\. )\S/u.test(above) && /^\s+[^\s>|*+\-\d#]/u.test(text)) return fact('quiz-line/hanging');
  return undefined;
}

/** What would be the answer of a question that has no boxes; in the stem of one that has, it is plain text. */
function answerSlip(text: string): Fact | undefined {
  const step = /^\s*([\d０-９]{1,2})\s*[．、]\s*/u.exec(text);
  if (step)
    return fact('quiz-line/step', {
      found: step[0].trim(),
      number: step[1]?.normalize('NFKC') ?? '',
      words: rest(text, /^\s*[\d０-９]+\s*[．、]\s*/u),
    });
  if (/^\s{0,3}[\d０-９][\d０-９,.]*\s*(?:±|\+\/?-)/u.test(text)) return fact('quiz-line/no-equals', { words: rest(text, /^\s*/u) });
  if (/_{3,}/u.test(text) && !/^[\s_]+$/u.test(text)) return fact('quiz-line/underscores');
  return undefined;
}

/** Whether the question at the head of these lines is answered in boxes. */
export function isBoxed(lines: readonly string[]): boolean {
  const next = lines.findIndex((line) => /^## /u.test(line));
  return (next < 0 ? lines : lines.slice(0, next)).some((line) => /^\s*[-*+] \[[ xX]\] /u.test(line));
}

/** A box that is none, with the box to write; undefined where it is one, or no box was meant. */
function boxSlip([whole, , bullet, gap, open, inside = '', close, space, words = '']: RegExpExecArray): Fact | undefined {
  const inner = inside.trim();
  const isRight = RIGHT.test(inner);
  if (!isRight && inner !== '' && inner !== '×' && inner !== '错') return undefined;
  if (words.trim() === '') return fact('quiz-line/empty-box');
  const isSound =
    bullet !== '－' && bullet !== '•' && bullet !== '·' && gap === ' ' && open === '[' && close === ']' && /^(?: |x|X)$/u.test(inside);
  if (isSound && space !== '') return undefined;
  const written = whole
    .trim()
    .slice(0, whole.trim().length - words.length)
    .trim();
  return fact('quiz-line/box', { found: asWritten(written), isRight, words: asWritten(words) });
}

/** The line without its wrong beginning, as it was written. */
function rest(text: string, start: RegExp): string {
  return asWritten(text.replace(start, '').trim());
}
