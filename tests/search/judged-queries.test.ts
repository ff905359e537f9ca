import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { searchWords } from '../../src/i18n/words/search.ts';
import { ask } from '../../src/search/ask.ts';
import { JUDGED } from './judged-queries.ts';
import { firstShown, realShelves, stands } from './real-shelves.ts';

const shelves = realShelves();

for (const locale of LOCALES)
  describe(`what people type, over the site’s own content: ${locale}`, () => {
    it.each(JUDGED[locale])('$query', ({ query, first }) => {
      const shown = firstShown(ask(shelves[locale], query), 3);
      expect(
        first.filter((wanted) => !stands(wanted, shown)),
        `shown instead: ${shown.join(' | ')}`,
      ).toEqual([]);
    });

    it('what the page suggests is answered', () => {
      const suggested = searchWords[locale].examples.flatMap(({ queries }) => queries);
      expect(suggested.filter((query) => firstShown(ask(shelves[locale], query), 3).length === 0)).toEqual([]);
    });
  });
