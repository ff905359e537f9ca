import { readContent } from '../../src/authoring/files/library.ts';
import { byLocale, type Locale, type Localised } from '../../src/domain/locale.ts';
import { namesOfKinds } from '../../src/i18n/words/search.ts';
import type { Answer } from '../../src/search/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { documentsOf, partsOf } from '../../src/search/documents.ts';
import type { Shelf } from '../../src/search/rank.ts';

export const shelfOf = (documents: readonly SearchDocument[]): Shelf => ({
  index: buildIndex(documents),
  documents: new Map(documents.map((document) => [String(document.id), document])),
});

const shelvesIn = (locale: Locale): readonly Shelf[] => {
  const { library } = readContent();
  return partsOf(library.courses).map((part) => shelfOf(documentsOf(part, library, namesOfKinds(locale), locale, (route) => `/${route}/`)));
};

/** The site's own content as a learner's device indexes it, with addresses under the language. */
export const realShelves = (): Localised<readonly Shelf[]> => byLocale(shelvesIn);

/** Results that a group shows before one asks for more: the view’s own number. */
const SHOWN = 3;

/** What stands first on the page: addresses, of an objection its line. */
export function firstShown({ groups }: Answer, most: number): readonly string[] {
  return groups
    .flatMap(({ hits }) => hits.slice(0, SHOWN))
    .slice(0, most)
    .map(({ document }) => (document.group === 'objection' ? document.title : document.href));
}

/** Whether what was judged stands there. */
export const stands = (wanted: string, shown: readonly string[]): boolean =>
  wanted.startsWith('/') ? shown.includes(wanted) : shown.some((line) => line.startsWith(wanted));
