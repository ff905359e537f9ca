import type { Locale } from '../domain/locale.ts';

/** The site's root, with a slash at its end, wherever it is hosted: `/` or `/training/`. */
export function siteRoot(): string {
  const base = import.meta.env.BASE_URL;
  return base.endsWith('/') ? base : `${base}/`;
}

/**
 * The address of a page in one language. `path` is the route under the language, with or without slashes at its ends,
 * e.g. `courses/eight-types`; a `#place` or `?query` may follow. Without a path: the language's home.
 */
export function href(locale: Locale, path = ''): string {
  const [, route = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(path) ?? [];
  const steps = [locale, ...route.split('/').filter((step) => step !== '')];
  return `${siteRoot()}${steps.join('/')}/${rest}`;
}

/** What stands after the language in an address of this site: the inverse of `href`, '' for a home or a page without language. */
export function routeOf(pathname: string): string {
  const [, ...steps] = pathname
    .slice(siteRoot().length)
    .split('/')
    .filter((step) => step !== '');
  return steps.join('/');
}
