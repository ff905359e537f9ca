import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/authoring/files/library.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { RolePlay } from '../../src/domain/role-play/role-play.ts';
import { namesOfKinds } from '../../src/i18n/words/search.ts';
import { ask } from '../../src/search/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { documentsOf } from '../../src/search/documents.ts';

describe('documentsOf', () => {
  const { library } = readContent();
  const shelfIn = (locale: Locale) =>
    buildIndex(documentsOf('common', { ...library, objections: [], quizzes: [] }, namesOfKinds(locale), locale, (route) => `/${route}/`));
  const shelfOf = { zh: shelfIn('zh'), en: shelfIn('en') };

  it.each([
    ['a name', 'en', 'hear them out', 'technique', '/glossary/#technique-listen'],
    ['a name that is a term’s too', 'zh', '二择一', 'technique', '/glossary/#technique-two-way-choice'],
    ['the same the other way', 'zh', '二选一', 'term', '/glossary/#two-way-choice'],
    ['what people call it', 'zh', '激将', 'technique', '/glossary/#technique-light-challenge'],
    ['a mistake', 'en', 'parrot', 'technique', '/glossary/#technique-parrot'],
    ['a type under a name of old', 'en', 'indecisive', 'customer', '/customers/#indecisive'],
  ] as const)('%s, %s: %s', (_, locale, query, group, address) => {
    const hits = ask([shelfOf[locale]], query).groups.find((one) => one.group === group)?.hits ?? [];
    expect(hits.map(({ document }) => document.href)).toContain(address);
  });

  it('finds a role-play by its type, unless the type is to be found out', () => {
    const found = new Set(ask([shelfOf.en], 'hesitant').groups.flatMap(({ hits }) => hits.map(({ document }) => document.href)));
    const hasOnly = (rolePlay: RolePlay) => rolePlay.cast.some(({ personas }) => personas.length === 1 && personas[0] === 'indecisive');
    const own = library.rolePlays.filter(({ locale }) => locale === 'en');
    expect(own.filter(hasOnly).length).toBeGreaterThan(0);
    for (const rolePlay of own.filter(hasOnly)) expect(found).toContain(`/role-plays/${rolePlay.id}/`);
    for (const rolePlay of own.filter(({ cast }) => cast.every(({ personas }) => personas.length > 1)))
      expect(found).not.toContain(`/role-plays/${rolePlay.id}/`);
  });
});
