import { describe, expect, test } from 'vitest';
import {
  between,
  type Check,
  isCount,
  isFlag,
  isId,
  isText,
  isTextMap,
  listOf,
  oneOf,
  optional,
  someOf,
} from '../../../src/domain/log/field.ts';

const LONGEST = 'x'.repeat(200);

describe.each<[what: string, check: Check<unknown>, are: readonly unknown[], areNot: readonly unknown[]]>([
  ['a text', isText, ['', 'a', '……'], [undefined, null, 7, ['a'], { a: 'a' }]],
  ['an id: never empty, never long', isId, ['a', LONGEST], ['', `${LONGEST}x`, 7, undefined, null, ['a']]],
  ['a flag', isFlag, [true, false], ['true', 0, 1, undefined, null]],
  [
    'a number between two, both of them included',
    between(1, 3),
    [1, 2.5, 3],
    [0.999, 3.001, Number.NaN, Number.POSITIVE_INFINITY, '2', undefined, null, [2]],
  ],
  ['a count', isCount, [0, 1, Number.MAX_SAFE_INTEGER], [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, '1', 1n, undefined, null]],
  ['one of several words', oneOf(['zh', 'en']), ['zh', 'en'], ['fr', '', 'ZH', undefined, ['zh']]],
  ['what may be missing', optional(isText), [undefined, 'a'], [null, 7]],
  ['a list', listOf(isText), [[], ['a'], ['a', 'b']], [['a', 7], [7, 'a'], 'ab', { length: 0 }, undefined, null]],
  ['a list of at least one', someOf(isText), [['a'], ['a', 'b']], [[], ['a', 7], [7, 'a'], 'ab', { length: 1, 0: 'a' }, undefined, null]],
  ['texts by name', isTextMap, [{}, { a: 'x' }, { a: 'x', b: '' }], [{ a: 7 }, { a: 'x', b: null }, ['x'], 'x', null, undefined]],
])('%s', (_what, check, are, areNot) => {
  test.each(are.map((value) => [value]))('is %j', (value) => {
    expect(check(value)).toBe(true);
  });
  test.each(areNot.map((value) => [typeof value === 'bigint' ? '1n' : JSON.stringify(value), value]))('is not %s', (_name, value) => {
    expect(check(value)).toBe(false);
  });
});
