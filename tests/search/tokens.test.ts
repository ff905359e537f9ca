import { expect, it } from 'vitest';
import { askedFor, folded, holdsPhrase, indexTokens, nameOf, occurrences, phraseOf } from '../../src/search/tokens.ts';

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

it.each([
  ['Ｄon’t', 'dont'],
  ["what's", 'what'],
  ['the customer’s', 'the customer'],
  ['I’ll', 'i'],
  ['‘too dear’', '‘too dear’'],
])('folded: %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

it.each([
  ['Han anywhere', '客户说太贵了', '太贵', true],
  ['whole words', 'It is far too dear.', 'too dear', true],
  ['no part of a word', 'He pays for cheaper', 'cheap', false],
  ['whatever signs stand between', '“Too … dear”, he says', 'too dear', true],
])('holdsPhrase: %s', (_, text, phrase, expected) => {
  expect(holdsPhrase(phraseOf(text), phraseOf(phrase))).toBe(expected);
});

it('nameOf: without the article', () => {
  expect(['The silent customer', 'A choice of two', '守门人'].map(nameOf)).toEqual(['silent customer', 'choice of two', '守门人']);
});
