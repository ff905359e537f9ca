import { type Fact, fact } from '../words/wording.ts';

/** A line that was meant as a heading and is none: `##Heading`, `＃＃ Heading`. Undefined where it is something else. */
export function headingSlip(line: string): Fact<'heading/wide' | 'heading/no-space'> | undefined {
  const [, signs = '', words = ''] = /^\s{0,3}([#＃]{2,6})\s*(\S.*)$/u.exec(line) ?? [];
  if (signs === '') return undefined;
  if (signs.includes('＃')) return fact('heading/wide', { signs: signs.length, words });
  return /^\s{0,3}#{2,6}[^\s#]/u.test(line) ? fact('heading/no-space', { signs: signs.length, words }) : undefined;
}
