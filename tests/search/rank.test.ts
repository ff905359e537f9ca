import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { rank } from '../../src/search/rank.ts';
import { readQuestion } from '../../src/search/read-question.ts';

const document = (id: number, title: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  group: 'lesson',
  title,
  heading: '',
  terms: '',
  text,
  about: {},
  href: `/p${id}/`,
  ...more,
});
const ranking = (documents: readonly SearchDocument[], query: string) => rank([buildIndex(documents)], readQuestion(query));
const ids = (documents: readonly SearchDocument[], query: string) => ranking(documents, query).ranked.map(({ document: { id } }) => id);

describe('rank', () => {
  it('puts the thing itself before what speaks of it', () => {
    const documents = [document(1, 'Closing', 'A trial close, and a trial close.'), document(2, 'Trial close', 'A small step.')];
    expect(ids(documents, 'what is a trial close')).toEqual([2, 1]);
  });

  it('tells which word stands nowhere, and answers the rest', () => {
    const { ranked, unknown } = ranking([document(1, 'Retention', 'Keeping clients.')], 'zebra retention');
    expect([ranked.length, unknown.map(({ run }) => run)]).toEqual([1, ['zebra']]);
  });

  it('counts the rarer word more', () => {
    const common = Array.from({ length: 6 }, (_, at) => document(at + 10, 'Visits', 'A visit, a visit.'));
    expect(ids([...common, document(1, 'Tender', 'A tender opens.')], 'visit tender')).toEqual([1]);
  });

  it('what a customer says is answered by what is about it, whatever its words are', () => {
    const documents = [
      document(1, 'Trucks', '这辆车太贵了，太贵了。'),
      document(2, '别跟我报价', '顽强型', { group: 'objection', about: { price: 1 } }),
    ];
    expect(ids(documents, '太贵了')).toEqual([2, 1]);
  });

  it('what a question names among other things belongs to its answer', () => {
    const documents = [
      document(1, 'Trial close', 'A small step.'),
      document(2, 'Open question', 'No yes, no no.'),
      document(3, 'Both', 'A trial close after an open question.'),
    ];
    expect(ids(documents, 'the difference between an open question and a trial close').sort()).toEqual([1, 2, 3]);
  });
});
