import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Group, SearchDocument } from '../../src/search/document.ts';

const document = (id: number, group: Group, title: string, text: string, heading = '', terms = ''): SearchDocument => ({
  id,
  group,
  title,
  heading,
  terms,
  text,
  about: {},
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
/** Over two shelves, as two courses are. */
const shelves = [buildIndex(documents.slice(0, 3)), buildIndex(documents.slice(3))];
const found = (query: string): number[] => ask(shelves, query).groups.flatMap(({ hits }) => hits.map((hit) => hit.document.id));

describe('ask', () => {
  it.each([
    ['a Chinese phrase', '优柔寡断', [1]],
    ['the same as it is typed', '优柔', [1]],
    ['two phrases, both of which must be there', '客户 类型', [2]],
    ['a phrase that stands nowhere: what holds most of it', '类型客户', [1, 2, 7]],
    ['a single character', '折', [7]],
    ['a single character at the end of its run', '谁', [2]],
    ['a single character beside a phrase', '客户 好', [6]],
    ['two letters, which begin names only', 'ca', []],
    ['two letters that are a whole word', 'is', [3]],
    ['a word that has only been begun beside a whole one', 'silence c', [3]],
    ['a word as it is typed', 'sil', [3, 4]],
    ['a word in another form', 'discount', [3, 5]],
    ['a plural', 'customers', [3, 4]],
    ['two words, one of which customers say', 'discount silence', [3, 5]],
    ['two words', 'discount calculates', [3, 5]],
    ['a word that stands nowhere beside one that does', 'zebra patience calculates', [3]],
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
      ask([buildIndex(some.slice(0, 3)), buildIndex(some.slice(3))], query).groups.flatMap(({ hits }) =>
        hits.map((hit) => hit.document.id),
      );
    expect(ids('discont')).toEqual([1, 2]);
    expect(ids('negotation')).toEqual([4]);
    expect(ids('negotaition')).toEqual([4]);
    expect(ids('negotaitoin')).toEqual([4]);
    expect(ids('negotait')).toEqual([4]);
    expect(ids('indesisive')).toEqual([6, 5]);
    expect(ids('indecisive')).toEqual([6, 5]);
    expect(ids('talk'), 'a word that stands so is no typo').toEqual([4]);
    expect(ids('fxxe'), 'two edits in a short word').toEqual([]);
    expect(ask([buildIndex(some)], 'discont').groups[0]?.hits[1]?.title).toEqual([{ text: 'Discount', marked: true }]);
  });

  it('puts customers before lessons, and a title before running text', () => {
    expect(found('silent')[0]).toBe(4);
    const titled = [
      document(1, 'lesson', 'On patience', 'Words about trucks.'),
      document(2, 'lesson', 'On trucks', 'Words about patience, and patience again.'),
    ];
    expect(ask([buildIndex(titled)], 'patience').groups[0]?.hits.map((hit) => hit.document.id)).toEqual([1, 2]);
  });

  it('marks what was asked for, in title and passage', () => {
    const [group] = ask(shelves, '折扣').groups;
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
    const { groups } = ask([buildIndex(sections)], 'needle');
    expect(groups[0]?.hits).toHaveLength(2);
  });
});

describe('a question how something is answered', () => {
  const page = '/courses/types/stubborn/';
  const lesson = (id: number, heading: string, text: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
    ...document(id, 'lesson', 'The tough bargainer', text, heading),
    href: heading === '' ? page : `${page}#${heading}`,
    ...rest,
  });
  const shelf = buildIndex([
    lesson(1, '', 'He wants money off.', { about: { price: 1 } }),
    lesson(2, 'Tomorrow', 'Do one thing.\nHe trusts deeds.\nRepeat the demand.', { inShortFrom: 'Do one thing.\n'.length }),
    lesson(3, 'Last', 'Nothing of the kind.'),
    { ...document(4, 'objection', 'Three points off, or there is the door.', 'Tough'), about: { price: 1 } },
    document(5, 'term', 'Expensive', 'What costs much.'),
  ]);
  const text = (pieces: readonly { readonly text: string }[]): string => pieces.map((piece) => piece.text).join('');

  it('is led by the lesson, by what it says in short, which stands nowhere else', () => {
    const { lead, groups } = ask([shelf], 'how do I answer too expensive');
    expect(lead?.document.href).toBe(`${page}#Tomorrow`);
    // Its heading is of what precedes.
    expect([text(lead?.title ?? []), text(lead?.heading ?? []), lead?.lines.map(text)]).toEqual([
      'The tough bargainer',
      '',
      ['He trusts deeds.', 'Repeat the demand.'],
    ]);
    expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.document.id))).not.toContain(1);
  });

  it('is led by the section itself, where that answers', () => {
    const { lead } = ask(
      [buildIndex([lesson(1, '', 'About him.'), lesson(2, 'Referral', 'Thank, praise, ask.')])],
      'how to ask for a referral',
    );
    expect([lead?.document.id, text(lead?.heading ?? [])]).toEqual([2, 'Referral']);
  });

  it('is told a sentence a line where a lesson says it in a paragraph, five at most', () => {
    const sentences = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map(
      (word) => `${word} of all, say what you heard him ask for.`,
    );
    const { lead } = ask(
      [
        buildIndex([
          lesson(1, '', 'He wants money off.', { about: { price: 1 } }),
          lesson(2, 'Last', sentences.join(' '), { inShortFrom: 0 }),
        ]),
      ],
      'how do I answer too expensive',
    );
    expect(lead?.lines.map(text)).toEqual(sentences.slice(0, 5));
  });

  it('is asked by who types what a customer said: the lesson on who says it most leads', () => {
    expect(ask([shelf], 'too expensive').lead?.document.href).toBe(`${page}#Tomorrow`);
  });

  it.each(['what is too expensive', 'how do I cook rice', 'tough bargainer', 'silence'])(
    'no lesson leads where that is not asked, or none answers: %s',
    (query) => {
      expect(ask([shelf], query).lead).toBeUndefined();
    },
  );

  it('says of a line that has none of the words what it is another way of saying', () => {
    const hits = ask([shelf], 'too expensive').groups.flatMap((group) => group.hits);
    const because = hits.map((hit) => [hit.document.id, hit.because]);
    expect(because).toContainEqual([4, 'too expensive']);
    expect(because).toContainEqual([5, undefined]);
  });
});

describe('a passage', () => {
  const passage = (text: string, query: string, group: Group = 'lesson'): string =>
    ask([buildIndex([document(1, group, 'Title', text)])], query)
      .groups[0]?.hits[0]?.passage.map((piece) => piece.text)
      .join('') ?? '';
  const long =
    'This sentence is only here to be long, so that no other one has room beside it on the three lines that there are for a passage.';

  it.each([
    [
      'begins with the sentence and ends with one',
      `First. ${long} The needle is here. And so is this.`,
      'The needle is here. And so is this.',
    ],
    ['is not ended by a figure, nor within quotation marks', `${long} “A needle! Of 2.5 cm.” He left.`, '“A needle! Of 2.5 cm.” He left.'],
    ['runs on over sentences', `${long}\nA needle!\nAnd a thread.`, 'A needle! And a thread.'],
    ['keeps apart who says what', `${long}\nMs Ke: My needle!\nRep: Your thread.`, 'Ms Ke: My needle!\u00a0· Rep: Your thread.'],
    ['keeps the items of a list apart', `${long}\nA needle\na thread\na thimble.`, 'A needle\u00a0· a thread\u00a0· a thimble.'],
    [
      'needs no room behind a full-width sign',
      `${'前面这一句很长很长，'.repeat(7)}说完了。\n针（needle）在这里。\n线也在。`,
      '针（needle）在这里。线也在。',
    ],
    ['in Chinese', `${'前面这一句很长很长，'.repeat(7)}说完了。针（needle）在这里。后面还有。`, '针（needle）在这里。后面还有。'],
  ])('%s', (_what, text, shown) => {
    expect(passage(text, 'needle')).toBe(shown);
  });

  it('keeps facts apart, but not behind the end of a sentence', () => {
    expect(passage('A needle\nOf steel.\nSharp', 'needle', 'role-play')).toBe('A needle\u00a0· Of steel. Sharp');
  });

  it('cuts only a sentence that is too long, and says so', () => {
    const endless = `${'one two three four five six, '.repeat(12)}needle ${'seven eight nine ten, '.repeat(12)}end.`;
    expect(passage(endless, 'needle')).toMatch(/^… .*needle.* …$/);
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
        expect(ask([buildIndex([one])], part).groups).toHaveLength(1);
      }),
    );
  });
});
