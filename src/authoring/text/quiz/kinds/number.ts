import type { Accepted } from '../../../../domain/quiz/question.ts';
import { pointOf } from '../problem-list.ts';
import { readShare } from '../read-share.ts';
import type { Reading } from '../reading.ts';
import { asked, type KindReader } from '../section.ts';
import type { SpecialLine } from '../special-lines.ts';

const FORM = 'write = 9600, = 9600 ± 50 or = 9600 ± 1% 元';
const NUMBER = String.raw`[+\-−]?(?:\d[\d,，]*(?:\.\d*)?|\.\d+)(?:e[+\-−]?\d+)?`;
const LINE = new RegExp(
  String.raw`^[=＝]\s*[¥$€£]?\s*(${NUMBER})\s*([^±{]*?)\s*(?:(?:±|\+\/?-)\s*(${NUMBER})\s*(%?)\s*([^{]*?))?\s*(?:\{\s*([^{}]*?)\s*\})?$`,
  'iu',
);
/** Commas separate thousands, and nothing after a leading 0. */
const GROUPED = /^[+\-−]?(?:\d+|[1-9]\d{0,2}(?:[,，]\d{3})+)(?![\d,，])/u;

export const readNumberQuestion: KindReader = (section, reading) => {
  const [first] = section.numbers;
  if (first === undefined) {
    reading.report.error(section.heading, `question “${section.id}” has no number as its answer`, FORM);
    return undefined;
  }
  const read = section.numbers.map((line) => readAccepted(line, reading));
  const accepts = read.flatMap((entry) => (entry ? [entry.accepted] : []));
  const unit = read.find((entry) => entry?.unit)?.unit;
  if (read.every((entry) => entry) && !accepts.some((accepted) => accepted.credit === 1)) {
    reading.report.error(first, `question “${section.id}” has no fully right number`, 'write one = line without {…%}');
  }
  const stem = section.nodes.filter((node) => pointOf(node).line < first.line);
  const explanation = [];
  for (const node of section.nodes.filter((candidate) => pointOf(candidate).line > first.line)) {
    if (node.type === 'blockquote') explanation.push(node);
    else reading.report.error(node, 'there is text under the number', 'write it above, or as an explanation: > text');
  }
  return { ...asked(section, stem, explanation, reading), kind: 'number', accepts, ...(unit && { unit }) };
};

function readAccepted(line: SpecialLine, { report }: Reading): { accepted: Accepted; unit: string } | undefined {
  // Digits of a Chinese keyboard are digits.
  const text = line.text.replace(/[０-９．－＋％＝]/gu, (sign) => sign.normalize('NFKC'));
  const [, value, unitBefore = '', slack, percent, unitAfter = '', share] = LINE.exec(text) ?? [];
  const wrong = (message: string, remedy: string): undefined => {
    report.error(line, message, remedy);
    return undefined;
  };
  if (value === undefined)
    return wrong(
      /[零一二两三四五六七八九十百千万]/u.test(text) ? `“${line.text}” is not in digits` : `“${line.text}” is not a number`,
      FORM,
    );
  if (
    [value, slack].some((number) => number !== undefined && /\d.*[,，]/u.test(number) && !GROUPED.test(number)) ||
    /^[,，]\d/u.test(unitBefore)
  )
    return wrong(
      `the comma in “${line.text}” separates no thousands`,
      'write a point before decimals (6.5), commas between thousands only (9,600)',
    );
  const number = toNumber(value);
  const unit = (unitAfter || unitBefore).trim();
  // A value in per cent has its tolerance in points; any other value takes ± n% as a share of itself.
  const isShare = percent === '%' && !unitBefore.startsWith('%');
  const width = slack === undefined ? 0 : toNumber(slack);
  if (width < 0) return wrong(`a tolerance of ${slack} lets nothing through`, `write ± ${String(-width)}`);
  if (isShare && width > 100)
    return wrong(`a tolerance of ± ${slack}% lets nearly everything through`, 'write ± 100% or less, such as ± 5%');
  if (![number, width].every(Number.isFinite)) return wrong(`“${line.text}” is too large a number`, 'write it in a larger unit');
  const credit = share === undefined ? 1 : readShare(share);
  if (credit === undefined)
    return wrong(
      `“{${share}}” is not what a number can bring`,
      'write {50%}: above 0%, 100% at the most; nothing for a number that is right',
    );
  if (/\d/u.test(unit)) return wrong(`“${unit}” is not a unit`, FORM);
  return { accepted: { value: number, tolerance: isShare ? (Math.abs(number) * width) / 100 : width, credit }, unit };
}

function toNumber(text: string): number {
  return Number(text.replace(/[,，]/gu, '').replaceAll('−', '-'));
}
