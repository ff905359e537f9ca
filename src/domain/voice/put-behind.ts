import type { Locale } from '../locale.ts';

/** What was typed, with what was heard put behind it: a space between them where the language writes one. What was typed stays as it is. */
export function putBehind(typed: string, heard: string, locale: Locale): string {
  const words = heard.trim();
  if (words === '') return typed;
  const gap = typed === '' || /\s$/u.test(typed) || locale === 'zh' ? '' : ' ';
  return `${typed}${gap}${words}`;
}
