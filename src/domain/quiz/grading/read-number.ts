const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, k: 1e3 };

/**
 * The numbers that what somebody typed can stand for: none, one, or two (`1,234`), then first as English and Chinese have it. Full-width digits
 * and signs, `.5`, `2,5`, `6.02e23`, `6.02 × 10²³`, a currency sign, 千, 万, 亿 and the question's unit are understood: `９，６００`, `¥9600`,
 * `0.96 万元`, `9,600 yuan`, `9 600`, `1.234,5`. Nothing after a leading 0 is a group of thousands: `0,125` is an eighth.
 */
export function readings(typed: string, unit?: string): readonly number[] {
  const suffix = unit === undefined ? '' : plainSigns(unit);
  let text = plainSigns(typed);
  if (suffix && text.endsWith(suffix)) text = text.slice(0, -suffix.length).trim();
  text = text.replace(/^([+-]?) ?[¥$€£] ?/u, '$1').replace(/ ?[×x*] ?10\^/u, 'e');
  const scale = SCALES[text.slice(-1)];
  if (scale !== undefined) text = text.slice(0, -1).trim();
  const [, sign = '', body = '', power = '0'] = /^([+-]?) ?([\d.,'_ ]*\d[\d.,]*)(?:e([+-]?\d+))?$/u.exec(text) ?? [];
  return decimals(body)
    .map((digits) => Number(`${sign}${digits}e${power}`) * (scale ?? 1))
    .filter((number) => Number.isFinite(number));
}

/** The number somebody typed, or undefined where it is none; of two readings the one of English and Chinese. */
export function readNumber(typed: string, unit?: string): number | undefined {
  return readings(typed, unit)[0];
}

/** Half width, one kind of minus and apostrophe, raised digits behind a `^`: NFKC would make 102 of 10². */
function plainSigns(text: string): string {
  return text
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/gu, '^$&')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–—﹣]/gu, '-')
    .replace(/[’‘]/gu, "'")
    .replace(/(?<=\d)。(?=\d)/gu, '.')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Digits, points and commas as digits with at most one point; two where a point or comma may separate thousands or begin the decimals. */
function decimals(body: string): readonly string[] {
  // Spaces, apostrophes and low lines separate thousands or nothing.
  const text = body.replace(/^\d{1,3}(?:([ '_])\d{3})(?:\1\d{3})*(?!\d)/u, (grouped) => grouped.replace(/[ '_]/gu, ''));
  if (/[ '_]/u.test(text)) return [];
  const withPoint = text.replace(',', '.');
  const bare = text.replace(/[.,]/gu, '');
  if (/^[1-9]\d{0,2},\d{3}$/u.test(text)) return [bare, withPoint];
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(text)) return [text, bare];
  // Thousands, as also India groups them.
  if (/^[1-9](?:\d{0,2}(?:,\d{3})+|\d?(?:,\d{2})+,\d{3})(?:\.\d*)?$/u.test(text)) return [text.replaceAll(',', '')];
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/u.test(text)) return [text.replaceAll('.', '').replace(',', '.')];
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/u.test(text)) return [bare];
  return /^(?:\d+\.?\d*|\.\d+)$/u.test(withPoint) && !text.endsWith(',') ? [withPoint] : [];
}
