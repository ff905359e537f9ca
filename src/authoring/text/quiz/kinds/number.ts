import type { Accepted } from '../../../../domain/quiz/question.ts';
import { type Fact, fact } from '../../words/problem-wording.ts';
import type { SpecialLine } from '../lines/special-lines.ts';
import { pointOf } from '../read/problem-list.ts';
import type { Reading } from '../read/reading.ts';
import { readShare } from './read-share.ts';
import { asked, type KindReader } from './section.ts';

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
    reading.report.error(section.heading, fact('number/none', { id: section.id }));
    return undefined;
  }
  const read = section.numbers.map((line) => readAccepted(line, reading));
  const accepts = read.flatMap((entry) => (entry ? [entry.accepted] : []));
  const unit = read.find((entry) => entry?.unit)?.unit;
  if (read.every((entry) => entry) && !accepts.some((accepted) => accepted.credit === 1)) {
    reading.report.error(first, fact('number/none-right', { id: section.id }));
  }
  const stem = section.nodes.filter((node) => pointOf(node).line < first.line);
  const explanation = [];
  for (const node of section.nodes.filter((candidate) => pointOf(candidate).line > first.line)) {
    if (node.type === 'blockquote') explanation.push(node);
    else reading.report.error(node, fact('number/text-under'));
  }
  return { ...asked(section, stem, explanation, reading), kind: 'number', accepts, ...(unit && { unit }) };
};

function readAccepted(line: SpecialLine, { report }: Reading): { accepted: Accepted; unit: string } | undefined {
  // Digits of a Chinese keyboard are digits.
  const text = line.text.replace(/[０-９．－＋％＝]/gu, (sign) => sign.normalize('NFKC'));
  const [, value, unitBefore = '', slack, percent, unitAfter = '', share] = LINE.exec(text) ?? [];
  const wrong = (found: Fact): undefined => {
    report.error(line, found);
    return undefined;
  };
  const found = line.text;
  if (value === undefined)
    return wrong(
      /[零一二两三四五六七八九十百千万]/u.test(text) ? fact('number/in-words', { found }) : fact('number/not-a-number', { found }),
    );
  if (
    [value, slack].some((number) => number !== undefined && /\d.*[,，]/u.test(number) && !GROUPED.test(number)) ||
    /^[,，]\d/u.test(unitBefore)
  )
    return wrong(fact('number/comma', { found }));
  const number = toNumber(value);
  const unit = (unitAfter || unitBefore).trim();
  // A value in per cent has its tolerance in points; any other value takes ± n% as a share of itself.
  const isShare = percent === '%' && !unitBefore.startsWith('%');
  const width = slack === undefined ? 0 : toNumber(slack);
  if (slack !== undefined && width < 0) return wrong(fact('number/below-nothing', { found: slack, meant: String(-width) }));
  if (slack !== undefined && isShare && width > 100) return wrong(fact('number/lets-all', { found: slack }));
  if (![number, width].every(Number.isFinite)) return wrong(fact('number/too-large', { found }));
  const credit = share === undefined ? 1 : readShare(share);
  if (credit === undefined) return wrong(fact('number/share', { found: share ?? '' }));
  if (/\d/u.test(unit)) return wrong(fact('number/unit', { found: unit }));
  return { accepted: { value: number, tolerance: isShare ? (Math.abs(number) * width) / 100 : width, credit }, unit };
}

function toNumber(text: string): number {
  return Number(text.replace(/[,，]/gu, '').replaceAll('−', '-'));
}
