import { type Fact, fact } from '../words/problem-wording.ts';

/** A line that was meant as a heading and is none: `##Heading`, `＃＃ Heading`. Undefined where it is something else. */
export function headingSlip(line: string): Fact<'heading/wide' | 'heading/no-space' | 'heading/indented'> | undefined {
  const [, signs = '', words = ''] = /^\s{0,3}([#＃]{2,6})\s*(\S.*)$/u.exec(line) ?? [];
  if (signs === '') return undefined;
  if (signs.includes('＃')) return fact('heading/wide', { signs: signs.length, words });
  if (/^\s{0,3}#{2,6}[^\s#]/u.test(line)) return fact('heading/no-space', { signs: signs.length, words });
  // Under a list it would belong to the item above.
  return /^\s/u.test(line) ? fact('heading/indented', { signs: signs.length, words }) : undefined;
}
