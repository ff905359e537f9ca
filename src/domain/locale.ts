/** The languages of content and interface, in the order in which they are offered. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One value a language. */
export type Localised<T> = Readonly<Record<Locale, T>>;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
