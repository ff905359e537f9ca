import { LOCALES, type Locale } from '../domain/locale.ts';

interface LocalePath {
  readonly params: { readonly lang: Locale };
  readonly props: { readonly locale: Locale };
}

/** One page a language, for `getStaticPaths`. */
export function localePaths(): LocalePath[] {
  return LOCALES.map((locale) => ({ params: { lang: locale }, props: { locale } }));
}
