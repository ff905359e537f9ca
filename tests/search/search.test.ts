import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/authoring/files/library.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { RolePlay } from '../../src/domain/role-play/role-play.ts';
import { ask } from '../../src/search/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Group, SearchDocument } from '../../src/search/document.ts';
import { commonDocuments } from '../../src/search/documents.ts';
import { askedFor, indexTokens, occurrences } from '../../src/search/tokens.ts';

const document = (id: number, group: Group, title: string, text: string, heading = '', terms = ''): SearchDocument => ({
  id,
  group,
  title,
  heading,
  terms,
  text,
  href: `/p${id}/${heading ? `#${heading}` : ''}`,
});

const documents = [
  document(1, 'lesson', '优柔寡断型客户', '他迟迟下不了决心，要的资料越来越多。', '', '优柔寡断'),
  document(2, 'lesson', '八种客户的类型', '客户有八种类型，先认清坐在对面的是谁。', '怎么分'),
  document(3, 'lesson', 'The silent customer', 'Silence is where she calculates. Do not offer a discount at once.', 'Nine words'),
  document(4, 'customer', 'Silent', 'Says little, listens closely.', '', 'silent customer'),
  document(5, 'role-play', 'The five-per-cent demand', 'Five per cent off, today: discounts are all he talks about.'),
  document(6, 'term', 'Rapport 好感', '客户对你这个人的好感。'),
  document(7, 'lesson', '顽强型客户', '张口就要折扣，五个点，今天给。'),
];
const shelf = (some: readonly SearchDocument[]) => ({
  index: buildIndex(some),
  documents: new Map(some.map((one) => [String(one.id), one])),
});
/** Over two shelves, as two courses are. */
const shelves = [shelf(documents.slice(0, 3)), shelf(documents.slice(3))];
const found = (query: string): number[] => ask(shelves, query).flatMap(({ hits }) => hits.map((hit) => hit.document.id));

describe('ask', () => {
  it.each([
    ['a Chinese phrase', '优柔寡断', [1]],
    ['the same as it is typed', '优柔', [1]],
    ['two phrases, both of which must be there', '客户 类型', [2]],
    ['a phrase that stands nowhere, though all its pairs do somewhere', '类型客户', []],
    ['a single character', '折', [7]],
    ['a single character at the end of its run', '谁', [2]],
    ['a single character beside a phrase', '客户 好', [6]],
    ['two letters, which begin names only', 'ca', []],
    ['two letters that are a whole word', 'is', [3]],
    ['a word that has only been begun beside a whole one', 'silence c', [3]],
    ['a word as it is typed', 'sil', [3, 4]],
    ['a word in another form', 'discount', [3, 5]],
    ['a plural', 'customers', [3, 4]],
    ['two words', 'discount silence', [3]],
    ['a typo', 'discuont', [3, 5]],
    ['capitals and full-width letters', 'ＳＩＬＥＮＴ', [3, 4]],
    ['Latin and Han mixed', 'rapport 好感', [6]],
    ['signs only', '！？…', []],
    ['other words for it, where nothing is found as typed', '嫌贵', [7]],
    ['the same in English', 'too dear', [3, 5]],
    ['nothing', '  ', []],
    ['what is not there', 'zebra', []],
  ])('%s: %s', (_, query, ids) => {
    expect(found(query).sort()).toEqual(ids);
  });

  it('mends a typo where little is found as typed, after that', () => {
    const some = [
      document(1, 'lesson', 'Content', 'The discontented customer.'),
      document(2, 'lesson', 'Discount', 'Five per cent.'),
      document(3, 'lesson', 'Negative', 'Negation, negative words.'),
      document(4, 'lesson', 'Negotiation', 'Who negotiates, talks.'),
      document(5, 'term', 'Indecisive', 'Puts it off.'),
      document(6, 'customer', 'Hesitant', 'Afraid to decide.'),
      document(7, 'lesson', 'Viscount', 'Of another letter.'),
    ];
    const ids = (query: string) =>
      ask([shelf(some.slice(0, 3)), shelf(some.slice(3))], query).flatMap(({ hits }) => hits.map((hit) => hit.document.id));
    expect(ids('discont')).toEqual([1, 2]);
    expect(ids('negotation')).toEqual([4]);
    expect(ids('negotaition')).toEqual([4]);
    expect(ids('negotaitoin')).toEqual([4]);
    expect(ids('negotait')).toEqual([4]);
    expect(ids('indesisive')).toEqual([6, 5]);
    expect(ids('indecisive')).toEqual([6, 5]);
    expect(ids('talk'), 'a word that stands so is no typo').toEqual([4]);
    expect(ids('fxxe'), 'two edits in a short word').toEqual([]);
    expect(ask([shelf(some)], 'discont')[0]?.hits[1]?.title).toEqual([{ text: 'Discount', marked: true }]);
  });

  it('puts customers before lessons, and a title before running text', () => {
    expect(found('silent')[0]).toBe(4);
    const titled = [
      document(1, 'lesson', 'On patience', 'Words about trucks.'),
      document(2, 'lesson', 'On trucks', 'Words about patience, and patience again.'),
    ];
    expect(ask([shelf(titled)], 'patience')[0]?.hits.map((hit) => hit.document.id)).toEqual([1, 2]);
  });

  it('marks what was asked for, in title and passage', () => {
    const [group] = ask(shelves, '折扣');
    expect(group?.hits[0]?.passage).toEqual([
      { text: '张口就要', marked: false },
      { text: '折扣', marked: true },
      { text: '，五个点，今天给。', marked: false },
    ]);
  });

  it('shows at most two sections of a page', () => {
    const sections = Array.from(
      { length: 5 },
      (_, at): SearchDocument => ({ ...document(at, 'lesson', 'Page', 'needle', `h${at}`), href: `/page/#h${at}` }),
    );
    const hits = ask([shelf(sections)], 'needle');
    expect(hits[0]?.hits).toHaveLength(2);
  });
});

describe('commonDocuments', () => {
  const { library } = readContent();
  const shelfIn = (locale: Locale) =>
    shelf(
      commonDocuments(
        {
          personas: [...library.personas.values()],
          rolePlays: library.rolePlays.filter((rolePlay) => rolePlay.locale === locale),
          objections: [],
          terms: library.glossary,
          techniques: [...library.techniques.values()],
        },
        locale,
        (route) => `/${route}/`,
      ),
    );
  const shelfOf = { zh: shelfIn('zh'), en: shelfIn('en') };

  it.each([
    ['a name', 'en', 'hear them out', 'technique', '/glossary/#technique-listen'],
    ['a name that is a term’s too', 'zh', '二择一', 'technique', '/glossary/#technique-two-way-choice'],
    ['the same the other way', 'zh', '二选一', 'term', '/glossary/#two-way-choice'],
    ['what people call it', 'zh', '激将', 'technique', '/glossary/#technique-light-challenge'],
    ['a mistake', 'en', 'parrot', 'technique', '/glossary/#technique-parrot'],
    ['a type under a name of old', 'en', 'indecisive', 'customer', '/customers/#indecisive'],
  ] as const)('%s, %s: %s', (_, locale, query, group, address) => {
    const hits = ask([shelfOf[locale]], query).find((one) => one.group === group)?.hits ?? [];
    expect(hits.map(({ document }) => document.href)).toContain(address);
  });

  it('finds a role-play by its type, unless the type is to be found out', () => {
    const found = new Set(ask([shelfOf.en], 'hesitant').flatMap(({ hits }) => hits.map(({ document }) => document.href)));
    const hasOnly = (rolePlay: RolePlay) => rolePlay.cast.some(({ personas }) => personas.length === 1 && personas[0] === 'indecisive');
    const own = library.rolePlays.filter(({ locale }) => locale === 'en');
    expect(own.filter(hasOnly).length).toBeGreaterThan(0);
    for (const rolePlay of own.filter(hasOnly)) expect(found).toContain(`/role-plays/${rolePlay.id}/`);
    for (const rolePlay of own.filter(({ cast }) => cast.every(({ personas }) => personas.length > 1)))
      expect(found).not.toContain(`/role-plays/${rolePlay.id}/`);
  });
});

describe('Chinese is found as a substring would be', () => {
  const han = fc.stringMatching(/^[天地人你我他客户好]{2,12}$/);
  it('every run of two or more characters of a text is found in it', () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (text, a, b) => {
        const from = a % (text.length - 1);
        const part = text.slice(from, from + 2 + (b % (text.length - from - 1)));
        const one = document(1, 'lesson', text, '');
        expect(ask([shelf([one])], part)).toHaveLength(1);
      }),
    );
  });
});

it('indexTokens: pairs of Han, words of the rest', () => {
  expect(indexTokens('五个点, 5% off')).toEqual(['五个', '个点', '5', 'off']);
  expect(askedFor('客户 sil 折').map(({ kind }) => kind)).toEqual(['han', 'word', 'character']);
});

it.each([
  [
    'Silence silences',
    'silence',
    [
      [0, 7],
      [8, 16],
    ],
  ],
  ['unsilent', 'silent', []],
  [
    '折扣，折扣',
    '折扣',
    [
      [0, 2],
      [3, 5],
    ],
  ],
])('occurrences in %s of %s', (text, query, expected) => {
  expect(occurrences(text, askedFor(query))).toEqual(expected);
});
