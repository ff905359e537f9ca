import { expect, test } from 'vitest';
import { putBehind } from '../../../src/domain/voice/put-behind.ts';

test.each([
  ['', 'hello', 'en', 'hello'],
  ['I see.', ' what would help? ', 'en', 'I see. what would help?'],
  ['I see. ', 'yes', 'en', 'I see. yes'],
  ['我明白，', '您最担心什么', 'zh', '我明白，您最担心什么'],
  ['typed', '  ', 'en', 'typed'],
] as const)('%j, then %j', (typed, heard, locale, both) => {
  expect(putBehind(typed, heard, locale)).toBe(both);
});
