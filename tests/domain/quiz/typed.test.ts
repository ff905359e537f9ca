import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/domain/quiz/normalise.ts';
import { readNumber } from '../../../src/domain/quiz/read-number.ts';

describe('normalise', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['试探性 成交', '试探性成交'],
    ['用 CRM 系统', '用crm系统'],
    [' trial   close ', 'trial close'],
    ['Trial close.', 'trial close'],
    ['看法。', '看法'],
    ['it’s', "it's"],
    ['“yes”', '"yes"'],
    ['first–rate', 'first-rate'],
    ['', ''],
  ])('%j is compared as %j', (typed, compared) => {
    expect(normalise(typed)).toBe(compared);
  });
});

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
    ['1e9', undefined, undefined],
  ])('%j with unit %j is %j', (typed, unit, value) => {
    expect(readNumber(typed, unit)).toBe(value);
  });
});
