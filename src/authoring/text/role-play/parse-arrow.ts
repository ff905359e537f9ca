import { METERS, type Meter } from '../../../domain/persona/meters.ts';
import type { Comparison } from '../../../domain/persona/persona.ts';
import type { Arrow, Condition } from '../../../domain/role-play/role-play.ts';
import { error, placeAt } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
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
    author.report(
      error(
        place,
        `"${shortened(text)}" is neither an arrow nor a reply`,
        'write "→ [beat](#beat)" for where it leads, "> …" for the reply',
      ),
    );
    return undefined;
  }
  if (arrow[1] !== '→') {
    author.report(error(place, `the arrow is written "${arrow[1]}"`, 'write "→"; npm run check -- --fix mends this'));
    return undefined;
  }
  const link = LINK.exec(arrow[2] ?? '');
  if (!link) {
    const found = arrow[2] ?? '';
    const named = /^[[［]?\s*([a-z][a-z0-9-]*)\s*(?:[\]］]\s*[(（]\s*#?[^)）]*[)）])?\s*(?=$|if\b)/u.exec(found)?.[1];
    author.report(
      error(
        place,
        `after the arrow stands "${shortened(found)}"`,
        named ? `write "→ [${named}](#${named})"` : 'write a link to a beat: "→ [beat](#beat)"',
      ),
    );
    return undefined;
  }
  const [, label = '', to = '', rest = ''] = link;
  if (label !== to) {
    author.report(error(place, `the arrow says [${label}] but links to #${to}`, `write "→ [${to}](#${to})" or "→ [${label}](#${label})"`));
    return undefined;
  }
  const when = rest.trim() === '' ? [] : parseConditions(rest.trim(), offset + text.lastIndexOf(rest), author);
  return when && { to, when, offset };
}

function parseConditions(text: string, offset: number, author: Author): readonly Condition[] | undefined {
  const place = placeAt(author.source, offset);
  const words = /^(?:if|当|若)\s+(.*)$/u.exec(text)?.[1];
  if (words === undefined) {
    const meant = meantBy(text);
    author.report(
      error(place, `"${shortened(text)}" follows the arrow`, meant ? `write "if ${meant}"` : 'write "if rapport >= 6", or nothing'),
    );
    return undefined;
  }
  if (/\s(?:or|或者?)\s/u.test(words)) {
    author.report(
      error(place, `a condition can't say "or"`, 'write a second arrow to the same beat, with the other condition, under this one'),
    );
    return undefined;
  }
  const meant = meantBy(words);
  if (meant && meant !== words && !isCondition(words) && isCondition(meant)) {
    author.report(error(place, `the condition "${shortened(words)}" can't be read`, `write "if ${meant}"`));
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
    author.report(
      error(place, `"${person}" is nobody of the cast`, `write one of ${author.cast.map((member) => `${member.id}.${meter}`).join(', ')}`),
    );
    return undefined;
  }
  if (meter && (Number(number) < 0 || Number(number) > 10)) {
    author.report(error(place, `the condition "${shortened(text)}" never changes: meters run from 0 to 10`, 'write a number from 0 to 10'));
    return undefined;
  }
  if (meter) return { kind: 'meter', meter, comparison: comparisonOf(sign), value: Number(number), ...(of < 0 ? {} : { of }) };
  const guess = name && nearest(name, METERS);
  author.report(
    error(
      place,
      name ? `"${name}" is no meter` : `the condition "${shortened(text)}" can't be read`,
      guess ? `write "${guess}"` : 'write a meter, a comparison and a number: "rapport >= 6", joined by "and"',
    ),
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

function shortened(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
