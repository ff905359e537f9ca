import type { Accepted } from '../../../../domain/quiz/question.ts';
import { pointOf } from '../problem-list.ts';
import type { Reading } from '../reading.ts';
import { asked, type KindReader } from '../section.ts';
import type { SpecialLine } from '../special-lines.ts';

const FORM = 'write = 9600, = 9600 ± 50 or = 9600 ± 1% 元';
const NUMBER = String.raw`[+\-−]?\d[\d,，]*(?:\.\d+)?`;
const LINE = new RegExp(
  String.raw`^[=＝]\s*[¥$€£]?\s*(${NUMBER})\s*([^±{]*?)\s*(?:(?:±|\+\/?-)\s*(${NUMBER})\s*(%?)\s*([^{]*?))?\s*(?:\{(\d+(?:\.\d+)?)%\})?$`,
  'u',
);

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
  const [, value, unitBefore = '', slack, percent, unitAfter = '', credit] = LINE.exec(text) ?? [];
  const [, comma] = /(\d[,，](?!\d{3}(?!\d))\d*)/u.exec(text) ?? [];
  if (comma !== undefined) {
    report.error(
      line,
      `the comma in “${line.text}” separates no thousands`,
      'write a point before decimals (6.5), commas between thousands only (9,600)',
    );
    return undefined;
  }
  if (value === undefined) {
    if (/[零一二两三四五六七八九十百千万]/u.test(text)) {
      report.error(line, `“${line.text}” is not in digits`, FORM);
      return undefined;
    }
    report.error(line, `“${line.text}” is not a number`, FORM);
    return undefined;
  }
  const number = toNumber(value);
  const unit = (unitAfter || unitBefore).trim();
  // A value in per cent has its tolerance in points; any other value takes ± n% as a share of itself.
  const share = percent === '%' && !unitBefore.startsWith('%');
  const tolerance = slack === undefined ? 0 : share ? (Math.abs(number) * toNumber(slack)) / 100 : toNumber(slack);
  if (/\d/u.test(unit)) report.error(line, `“${unit}” is not a unit`, FORM);
  return { accepted: { value: number, tolerance, credit: credit === undefined ? 1 : Number(credit) / 100 }, unit };
}

function toNumber(text: string): number {
  return Number(text.replace(/[,，]/gu, '').replace('−', '-'));
}
