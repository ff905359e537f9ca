/** A line that was meant as a heading and is none: `##Heading`, `＃＃ Heading`. Undefined where it is something else. */
export function headingSlip(line: string): { readonly message: string; readonly remedy: string } | undefined {
  const [, signs = '', rest = ''] = /^\s{0,3}([#＃]{2,6})\s*(\S.*)$/u.exec(line) ?? [];
  if (signs === '') return undefined;
  const right = `write "${'#'.repeat(signs.length)} ${rest.length > 40 ? '…' : rest.trim()}"`;
  if (signs.includes('＃')) return { message: 'the signs of this heading are full-width', remedy: right };
  return /^\s{0,3}#{2,6}[^\s#]/u.test(line) ? { message: 'a space is missing in this heading', remedy: right } : undefined;
}
