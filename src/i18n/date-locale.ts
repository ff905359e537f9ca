import type { Localised } from '../domain/locale.ts';

/** BCP 47 tags by which dates and times are written. */
export const dateLocale: Localised<string> = { zh: 'zh-Hans', en: 'en-GB' };
