import { expect, test } from 'vitest';
import { breakAfterColon } from '../../src/i18n/break-after-colon.ts';

test.each([
  ['New hire: the first two weeks', 'New hire: the\u00a0first\u00a0two\u00a0weeks'],
  ['From selling to managing: target markets', 'From selling to managing: target\u00a0markets'],
  ['Two short words', 'Two short words'],
  ['A title: whose second part is longer than a line', 'A title: whose second part is longer than a line'],
  ['Day 1: one: two three', 'Day 1: one:\u00a0two\u00a0three'],
  ['Ends in a colon: ', 'Ends in a colon: '],
  ['新人：头两个星期', '新人：头两个星期'],
])('%s', (title, broken) => {
  expect(breakAfterColon(title)).toBe(broken);
});
