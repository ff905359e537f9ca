import { readContent } from '../../src/authoring/files/library.ts';
import { byLocale, type Locale, type Localised } from '../../src/domain/locale.ts';
import { namesOfKinds } from '../../src/i18n/words/search.ts';
import type { Answer } from '../../src/search/ask.ts';
import { buildIndex, type SearchIndex } from '../../src/search/build-index.ts';
import { documentsOf, partsOf } from '../../src/search/documents.ts';

const shelvesIn = (locale: Locale): readonly SearchIndex[] => {
  const { library } = readContent();
  return partsOf(library.courses).map((part) =>
    buildIndex(documentsOf(part, library, namesOfKinds(locale), locale, (route) => `/${route}/`)),
  );
};

/** The site's own content as a learner's device indexes it, with addresses under the language. */
export const realShelves = (): Localised<readonly SearchIndex[]> => byLocale(shelvesIn);

/** Results that a group shows before one asks for more: the view’s own number. */
const SHOWN = 3;

/** What stands first on the page: addresses, of an objection its line. */
export function firstShown({ lead, groups }: Answer, most: number): readonly string[] {
  return [...(lead ? [lead] : []), ...groups.flatMap(({ hits }) => hits.slice(0, SHOWN))]
    .slice(0, most)
    .map(({ document }) => (document.group === 'objection' ? document.title : document.href));
}

/** Whether what was judged stands there: an address without a heading stands for any part of its page. */
export const stands = (wanted: string, shown: readonly string[]): boolean =>
  shown.some((one) => (wanted.startsWith('/') ? one === wanted || one.split('#')[0] === wanted : one.startsWith(wanted)));
