import type { Localised } from '../domain/locale.ts';

/** BCP 47 tags for `lang`, `hreflang` and the like. */
export const LANGUAGE_TAGS: Localised<string> = { zh: 'zh-Hans', en: 'en' };

/** BCP 47 tags by which dates, times and lists are written out. */
export const FORMAT_TAGS: Localised<string> = { zh: 'zh-Hans', en: 'en-GB' };

/** What languages call themselves. */
export const LANGUAGE_NAMES: Localised<string> = { zh: '中文', en: 'English' };

/** BCP 47 tags by which names are put in order. */
export const ORDER_TAGS: Localised<string> = { zh: 'zh-Hans-u-co-pinyin', en: 'en' };

/** What stands between two sentences. */
export const SENTENCE_GAPS: Localised<string> = { zh: '', en: ' ' };

/** What stands between the names of a short list. */
export const LIST_SIGNS: Localised<string> = { zh: '、', en: ', ' };
