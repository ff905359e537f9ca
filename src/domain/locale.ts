// A name of its own: what reads it out of the list stays in every lesson's script, used or not.
const FIRST = 'zh';

/** The languages of content and interface, in the order in which they are offered. */
export const LOCALES = [FIRST, 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One value a language. */
export type Localised<T> = Readonly<Record<Locale, T>>;

/** The language in which everything is there first: what all languages share is told of and drawn from its files. */
export const FIRST_LOCALE: Locale = FIRST;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** All languages but one, in their order. */
export function otherLocales(locale: Locale): readonly Locale[] {
  return LOCALES.filter((other) => other !== locale);
}

/** A value for every language. */
export function byLocale<T>(value: (locale: Locale) => T): Localised<T> {
  const values: Partial<Record<Locale, T>> = {};
  for (const locale of LOCALES) values[locale] = value(locale);
  // Every language was just given its value, which Partial cannot express.
  return values as Localised<T>;
}
