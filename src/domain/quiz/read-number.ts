const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, k: 1e3 };

/**
 * The number somebody typed, or undefined where it is none. Full-width digits, thousands separators, a currency sign, 千, 万, 亿 and the
 * question's unit are understood: `９，６００`, `¥9600`, `0.96 万元`, `9,600 yuan`. A comma before one or two last digits is a decimal comma.
 */
export function readNumber(typed: string, unit?: string): number | undefined {
  let text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–—]/gu, '-')
    .replace(/[\s_']/gu, '');
  const suffix = unit?.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
  if (suffix && text.endsWith(suffix)) text = text.slice(0, -suffix.length);
  text = text.replace(/^([+-]?)[¥$€£]/u, '$1');
  const scale = SCALES[text.slice(-1)];
  if (scale !== undefined) text = text.slice(0, -1);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(text)) text = text.replaceAll(',', '');
  else if (/^[+-]?\d+,\d{1,2}$/u.test(text)) text = text.replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(text)) return undefined;
  return Number(text) * (scale ?? 1);
}
