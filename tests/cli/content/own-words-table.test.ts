import { expect, it } from 'vitest';
import { ownWordsTable, techniquesTable } from '../../../src/cli/content/own-words-table.ts';

const tally = { replies: 10, fitting: 6, first: 0.9, firstTwo: 0.9, marked: 4, precision: 1, none: 4, refusal: 0.25 };

it('stars what misses an aim, and says where nothing was counted', () => {
  const none = { ...tally, marked: 0, precision: 0, none: 0, refusal: 0 };
  expect(
    ownWordsTable([
      { name: 'held-out', locale: 'zh', tally, kappa: 0.876 },
      { name: 'fixture', locale: 'en', tally: none },
    ]),
  ).toBe(
    [
      'replies       count  fit  first  first 2  marked   right  none  none marked  kappa',
      'held-out, zh     10    6  90.0     90.0*       4  100.0      4        25.0*   0.88',
      'fixture, en      10    6  90.0     90.0*       0       –     0            –      –',
    ].join('\n'),
  );
});

it('begins with the techniques of which there are fewest examples', () => {
  const of = (id: string, examples: number) => ({ id, examples, first: 0.5, firstFive: 0.756 });
  expect(techniquesTable([{ locale: 'en', techniques: [of('listen', 40), of('drift', 3)] }])).toBe(
    ['technique  en examples  first  first 5', 'drift                3     50       76', 'listen              40     50       76'].join(
      '\n',
    ),
  );
});
