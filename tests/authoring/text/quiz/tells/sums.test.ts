import { expect, test } from 'vitest';
import { numbersIn, standsInStem } from '../../../../../src/authoring/text/quiz/tells/sums.ts';
import { questionOf } from '../../../../domain/quiz/one-of-each.ts';

test.each([
  ['Twelve of 9,600 hens, 2.5 per cent', [9600, 2.5, 12]],
  ['1.2 万元，三十五天，百分之八', [12000, 35, 100, 8]],
  ['one hen', []],
])('the numbers of %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ['a number as it stands', 'He asked 3 times. How often?', '= 3', true],
  ['a product', '20 calls a day, 5 days. How many?', '= 100', true],
  ['a share in per cent', 'Of 40 calls 6 led to a visit. Per cent?', '= 15 %', true],
  ['what is left of a price', '400 yuan less 15 per cent?', '= 340', true],
  ['three in a row', '12 clients, 3 visits each, 9 done. How many are left?', '= 27', true],
  ['minutes and seconds', '20 minutes, 18 of them you spoke. Seconds left?', '= 120', true],
  ['a number of the lesson', '40 calls led to some visits. How many?', '= 13', false],
  ['no number at all', 'How many calls did she make on Monday?', '= 40', false],
])('%s', (_name, stem, line, stands) => {
  expect(standsInStem(questionOf('number', `${stem}\n\n${line}\n`))).toBe(stands);
});
