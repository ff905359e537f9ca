/** Signs that are written in several ways, and the one that stands for them all here. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′`´＇'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″「」『』《》〈〉﹁﹂﹃﹄＂«»'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―─－'].map((sign) => [sign, '-'] as const),
  ...[...'。．｡'].map((sign) => [sign, '.'] as const),
  ...[...'，、､﹐'].map((sign) => [sign, ','] as const),
  ...[...'（【〔［﹙'].map((sign) => [sign, '('] as const),
  ...[...'）】〕］﹚'].map((sign) => [sign, ')'] as const),
  ['？', '?'],
  ['！', '!'],
  ['；', ';'],
  ['：', ':'],
  ['…', '...'],
  ['～', '~'],
  ['〜', '~'],
]);

/**
 * What was typed, so that the same words are the same letters: small letters, half-width forms, one sign where several are in use, single spaces.
 * Signs that nobody sees are taken out.
 */
export function normalised(text: string): string {
  return [...text.normalize('NFKC')]
    .map((sign) => SIGNS.get(sign) ?? sign)
    .join('')
    .replaceAll(/\p{Cf}|\p{Mn}(?<![a-z]\p{Mn})/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
