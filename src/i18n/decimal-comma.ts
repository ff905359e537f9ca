/**
 * Whether somebody who reads one of these languages may write decimals after a comma, and thousands with points.
 * @param languages as `navigator.languages` gives them
 */
export function writesDecimalComma(languages: readonly string[]): boolean {
  return languages.some((language) => {
    try {
      return new Intl.NumberFormat(language).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',');
    } catch {
      // A browser may be set to a language that is none.
      return false;
    }
  });
}
