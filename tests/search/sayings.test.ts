import { describe, expect, it } from 'vitest';
import { sayingsHeard, sayingsIn, sayingsOf } from '../../src/search/sayings.ts';

describe('sayingsIn', () => {
  it('recognises each saying by its longest words, the longest first', () => {
    expect(sayingsIn('太贵了，你做不了主').map(({ id, phrase }) => [id, phrase.text])).toEqual([
      ['manager', '做不了主'],
      ['price', '太贵了'],
    ]);
  });
  it('hears whole words only', () => {
    expect(sayingsIn('a busybody')).toEqual([]);
    expect(sayingsIn('I’m busy!').map(({ id }) => id)).toEqual(['busy']);
  });
});

describe('sayingsHeard', () => {
  it.each([
    ['of a type that typically says so', '别跟我报价，报最低价。', 'stubborn', { price: 1 }],
    ['of another', 'Is that your lowest price?', 'silent', { price: 0.7 }],
    ['of nobody in particular', 'Is that your lowest price?', undefined, { price: 0.7 }],
    ['not the price of pepper', '我三姐说今年花椒贵得吓人', 'outgoing', {}],
  ] as const)('%s', (_, words, persona, expected) => {
    expect(sayingsHeard(words, persona)).toEqual(expected);
  });
});

it('sayingsOf: the type that says it most has it whole', () => {
  expect(sayingsOf('stubborn')).toMatchObject({ price: 1, manager: 0.8 });
});
