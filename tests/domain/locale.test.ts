import { expect, test } from 'vitest';

import { byLocale, FIRST_LOCALE, isLocale, LOCALES, otherLocales } from '../../src/domain/locale.ts';

test('a value for every language, in their order', () => {
  expect(byLocale((locale) => `in ${locale}`)).toEqual(Object.fromEntries(LOCALES.map((locale) => [locale, `in ${locale}`])));
  expect(Object.keys(byLocale(() => 0))).toEqual([...LOCALES]);
});

test.each(LOCALES)('all languages but %s', (locale) => {
  expect(otherLocales(locale)).toEqual(LOCALES.filter((other) => other !== locale));
  expect(otherLocales(locale)).toHaveLength(LOCALES.length - 1);
});

test('what is a language', () => {
  expect(isLocale(FIRST_LOCALE)).toBe(true);
  for (const other of ['fr', 'ZH', '', undefined, 0, null, ['zh']]) expect(isLocale(other)).toBe(false);
});
