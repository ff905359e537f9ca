import { describe, expect, test } from 'vitest';
import { readings, readNumber } from '../../../../src/domain/quiz/grading/read-number.ts';

describe('readNumber', () => {
  test.each([
    ['9600', undefined, 9600],
    ['９，６００', undefined, 9600],
    ['9,600.5', undefined, 9600.5],
    ['¥9600', undefined, 9600],
    ['9600 元', '元', 9600],
    ['0.96万元', '元', 9600],
    ['3 yuan', 'yuan', 3],
    ['12%', '%', 12],
    ['12', '%', 12],
    ['-5', undefined, -5],
    ['−5', undefined, -5],
    ['1,5', undefined, 1.5],
    ['.5', undefined, 0.5],
    ['9600 apples', 'yuan', undefined],
    ['1,2,3', undefined, undefined],
    ['', undefined, undefined],
    ['NaN', undefined, undefined],
    ['1e9', undefined, 1e9],
    ['0,125', undefined, 0.125],
    ['0，125', undefined, 0.125],
    ['０，１２５', undefined, 0.125],
    ['0,125,000', undefined, undefined],
    ['01,234', undefined, 1.234],
    ['2,5', undefined, 2.5],
    [',5', undefined, 0.5],
    ['．５', undefined, 0.5],
    ['0。5', undefined, 0.5],
    ['＋５', undefined, 5],
    ['－５', undefined, -5],
    ['﹣5', undefined, -5],
    ['5.', undefined, 5],
    ['5,', undefined, undefined],
    ['6.02e23', undefined, 6.02e23],
    ['6,02E23', undefined, 6.02e23],
    ['6.02×10^23', undefined, 6.02e23],
    ['6.02 x 10²³', undefined, 6.02e23],
    ['1.6*10⁻¹⁹', undefined, 1.6e-19],
    ['10²', undefined, undefined],
    ['5 m²', 'm²', 5],
    ['½', undefined, undefined],
    ['1e999', undefined, undefined],
    ['9 600', undefined, 9600],
    ['9\u202F600', undefined, 9600],
    ['1’234’567', undefined, 1234567],
    ['96 00', undefined, undefined],
    ['1.234,5', undefined, 1234.5],
    ['1.234.567', undefined, 1234567],
    ['12,34,567', undefined, 1234567],
    ['1,234,567.5', undefined, 1234567.5],
    ['1234,567', undefined, 1234.567],
    ['1,2345', undefined, 1.2345],
    ['1,23.4', undefined, undefined],
    ['1.234.5', undefined, undefined],
    ['.', undefined, undefined],
    ['- 5', undefined, -5],
    ['$ 5k', undefined, 5000],
    ['12％', '%', 12],
  ])('%j with unit %j is %j', (typed, unit, value) => {
    expect(readNumber(typed, unit)).toBe(value);
  });
});

describe('what can be read as two numbers, first as English and Chinese have it', () => {
  test.each([
    ['1,234', [1234, 1.234]],
    ['１，２３４', [1234, 1.234]],
    ['1.234', [1.234, 1234]],
    ['-12,500', [-12500, -12.5]],
    ['1,234万', [12340000, 12340]],
    ['0,125', [0.125]],
    ['0.125', [0.125]],
    ['1,234.5', [1234.5]],
    ['1234', [1234]],
    ['12,34', [12.34]],
    ['about ten', []],
  ])('%j: %j', (typed, numbers) => {
    expect(readings(typed)).toEqual(numbers);
  });
});
