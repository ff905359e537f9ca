/** More letters than these after the colon may not fit on one line of a phone. */
const LONGEST = 24;

/**
 * A title that breaks after its colon where it has to break at all: ‘New hire:’, then ‘the first two weeks’. Its words are the same; the spaces after
 * the colon hold. For titles of two parts whose second is short; any other is handed back as it is.
 */
export function breakAfterColon(title: string): string {
  const [, before, after] = /^([^:]+: )(.+)$/s.exec(title) ?? [];
  return before === undefined || after === undefined || after.length > LONGEST ? title : before + after.replaceAll(' ', '\u00a0');
}
