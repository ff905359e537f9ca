import { METERS, type Meter } from '../../../domain/persona/meters.ts';
import type { Comparison } from '../../../domain/persona/persona.ts';
import type { Arrow, Condition } from '../../../domain/role-play/role-play.ts';
import { placeAt } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import { error } from '../problem.ts';
import type { Author } from './author.ts';

const ARROW = /^(→|->|=>|➜|⇒)\s*(.*)$/u;
const LINK = /^\[([^\]]*)\]\(#([^)]*)\)\s*(.*)$/u;
const METER_CONDITION = /^(?:([a-z][a-z0-9-]*)\.)?([a-z]+)\s*(>=|<=|≥|≤|>|<|=)\s*(-?\d+)$/u;

/** An arrow with the place of its target, for the check that the target exists. */
export interface PlacedArrow extends Arrow {
  readonly offset: number;
}

/** `→ [id](#id) if rapport >= 6 and interest >= 6`. Undefined, with a problem, where it is none. */
export function parseArrow(text: string, offset: number, author: Author): PlacedArrow | undefined {
  const place = placeAt(author.source, offset);
  const arrow = ARROW.exec(text.trim());
  if (!arrow) {
    author.report(error(place, 'arrow/none', { found: text }));
    return undefined;
  }
  if (arrow[1] !== '→') {
    author.report(error(place, 'arrow/other-sign', { found: arrow[1] ?? '' }));
    return undefined;
  }
  const link = LINK.exec(arrow[2] ?? '');
  if (!link) {
    const found = arrow[2] ?? '';
    const beat = /^[[［]?\s*([a-z][a-z0-9-]*)(?:\/[a-z0-9-]*)?\s*(?:[\]］]\s*[(（]\s*#?[^)）]*[)）])?\s*(?=$|if\b)/u.exec(found)?.[1];
    author.report(error(place, 'arrow/no-link', { found, beat }));
    return undefined;
  }
  const [, label = '', to = '', rest = ''] = link;
  if (label !== to) {
    author.report(error(place, 'arrow/two-targets', { label, to }));
    return undefined;
  }
  const when = rest.trim() === '' ? [] : parseConditions(rest.trim(), offset + text.lastIndexOf(rest), author);
  return when && { to, when, offset };
}

function parseConditions(text: string, offset: number, author: Author): readonly Condition[] | undefined {
  const place = placeAt(author.source, offset);
  const words = /^(?:if|当|若)\s+(.*)$/u.exec(text)?.[1];
  if (words === undefined) {
    author.report(error(place, 'arrow/after', { found: text, meant: meantBy(text) }));
    return undefined;
  }
  if (/\s(?:or|或者?)\s/u.test(words)) {
    author.report(error(place, 'condition/or'));
    return undefined;
  }
  const meant = meantBy(words);
  if (meant && meant !== words && !isCondition(words) && isCondition(meant)) {
    author.report(error(place, 'condition/meant', { found: words, meant }));
    return undefined;
  }
  const conditions = words.split(/\s+and\s+/u).map((word) => parseCondition(word.trim(), offset, author));
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

function parseCondition(text: string, offset: number, author: Author): Condition | undefined {
  if (text === 'broken') return { kind: 'broken' };
  if (text === 'right') return { kind: 'right' };
  const place = placeAt(author.source, offset);
  const [, person, name = '', sign = '', number = ''] = METER_CONDITION.exec(text) ?? [];
  const meter = METERS.find((known): known is Meter => known === name);
  const of = author.cast.findIndex((member) => member.id === person);
  if (meter && person !== undefined && of < 0) {
    author.report(error(place, 'condition/nobody', { person, meter, cast: author.cast.map((member) => member.id) }));
    return undefined;
  }
  if (meter && (Number(number) < 0 || Number(number) > 10)) {
    author.report(error(place, 'condition/never-changes', { found: text }));
    return undefined;
  }
  if (meter) return { kind: 'meter', meter, comparison: comparisonOf(sign), value: Number(number), ...(of < 0 ? {} : { of }) };
  author.report(
    name
      ? error(place, 'condition/no-meter', { name, guess: nearest(name, METERS) })
      : error(place, 'condition/unreadable', { found: text }),
  );
  return undefined;
}

const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/好感度?/gu, 'rapport'],
  [/兴趣/gu, 'interest'],
  [/耐心/gu, 'patience'],
  [/＞|〉|大于/gu, '>'],
  [/＜|〈|小于/gu, '<'],
  [/＝/gu, '='],
  [/\s*(?:[,，、&]|而?且|并且|和|与)\s*/gu, ' and '],
];

/** The condition as it should be written, where the slip is one of signs or language: full-width signs, `=>`, commas, Chinese words, digits. */
function meantBy(text: string): string | undefined {
  const translated = IN_CHINESE.reduce(
    (words, [pattern, word]) => words.replace(pattern, word),
    text.replace(/^(?:如果|若|当|要是)\s*/u, ''),
  )
    .replace(/=\s*([><])/gu, '$1=')
    .replace(/([><])\s+=/gu, '$1=')
    .replace(/[零一二三四五六七八九十]/gu, (digit) => String('零一二三四五六七八九十'.indexOf(digit)))
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(/\s*(>=|<=|≥|≤|>|<|=)\s*/gu, ' $1 ')
    .replace(/\s+/gu, ' ')
    .trim();
  return isCondition(translated) ? translated : undefined;
}

function isCondition(text: string): boolean {
  return text.split(/\s+and\s+/u).every((part) => {
    const [, , name] = METER_CONDITION.exec(part.trim()) ?? [];
    return METERS.some((meter) => meter === name) || part === 'broken' || part === 'right';
  });
}

function comparisonOf(sign: string): Comparison {
  switch (sign) {
    case '≥':
    case '>=':
      return '>=';
    case '≤':
    case '<=':
      return '<=';
    case '>':
      return '>';
    case '<':
      return '<';
    default:
      return '=';
  }
}
