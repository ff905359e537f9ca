import { z } from 'zod';
import { byLocale, type Locale } from '../../../domain/locale.ts';
import { ID } from '../content-paths.ts';

/** HTML, or a link or picture of Markdown: shown as plain text, it would stand there with its signs. */
const MARKUP = /<\/?[a-z][^<>]*>|!?\[[^\]\n]*\]\([^)\n]*\)/iu;

/** What of a plain text is markup; undefined where nothing is. */
export const markupIn = (value: string): string | undefined => MARKUP.exec(value)?.[0];

/** Plain words for learners. */
export const text = z
  .string()
  .min(1)
  .refine((value) => markupIn(value) === undefined, { params: { markup: true } });

/** One value a language: `{zh: …, en: …}`. */
export function localised<S extends z.ZodType>(value: S): z.ZodObject<Record<Locale, S>, z.core.$strict> {
  return z.strictObject(byLocale(() => value));
}

/** One text a language. */
export const texts = localised(text);

/** One list of texts a language. */
export const lists = localised(z.array(text).min(1));

/** A key that is the id of an entry. */
export const idKey = z.string().regex(ID);

/** What the schema of a numbered part says of another key. */
export const NO_PART = 'part';

/** A key that numbers a part, as in `2.1`. */
export const partKey = z.string().regex(/^\d+(?:\.\d+)*$/, NO_PART);
