import { LOCALES } from '../../domain/locale.ts';

/** Pages on which a learner may speak: drills, talks, visits of campaigns; below a language. `:name` is one step of the path, whatever it is called. */
const PAGES = ['drills/', 'role-plays/:talk/', 'campaigns/:campaign/:visit/'] as const;

/** The same below the site's root, for each language. */
export const MICROPHONE_PAGES: readonly string[] = LOCALES.flatMap((locale) => PAGES.map((page) => `${locale}/${page}`));

const PATTERNS = MICROPHONE_PAGES.map((page) => new RegExp(`^${page.replace(/:\w+/g, '[^/]+')}index\\.html$`));

/** Whether a page may use the microphone, and play what was recorded. @param path below the site's root, with slashes */
export const usesMicrophone = (path: string): boolean => PATTERNS.some((pattern) => pattern.test(path));
