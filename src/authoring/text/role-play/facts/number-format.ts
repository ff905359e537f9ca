import type { Locale } from '../../../../domain/locale.ts';

/** Digits as a text has them: 41,600. */
export const FORMAT: Readonly<Record<Locale, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};
