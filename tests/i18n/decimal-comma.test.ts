import { expect, test } from 'vitest';
import { writesDecimalComma } from '../../src/i18n/decimal-comma.ts';

test.each([
  [['zh-CN', 'en'], false],
  [['en-US'], false],
  [['de-DE'], true],
  [['en-GB', 'fr'], true],
  [[], false],
  [['not a language', 'zh'], false],
])('%j: %s', (languages, expected) => {
  expect(writesDecimalComma(languages)).toBe(expected);
});
