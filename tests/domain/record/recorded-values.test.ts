import { describe, expect, test } from 'vitest';
import { isAnswer, isBranch, isMove } from '../../../src/domain/record/recorded-values.ts';

test.each<[what: string, value: unknown, is: boolean]>([
  ['a choice', { choice: 'a' }, true],
  ['a choice not borne', { choice: 'a', broken: true }, true],
  ['a choice said to be borne', { choice: 'a', broken: false }, false],
  ['no choice', { broken: true }, false],
  ['an empty choice', { choice: '' }, false],
  ['a choice that is no name', { choice: 7 }, false],
  ['nothing', null, false],
  ['a text', 'a', false],
])('a move or none: %s', (_what, value, is) => {
  expect(isMove(value)).toBe(is);
});

test.each<[what: string, value: unknown, is: boolean]>([
  ['a run and how many of its moves', { run: 'r', moves: 0 }, true],
  ['no number of moves', { run: 'r' }, false],
  ['half a move', { run: 'r', moves: 0.5 }, false],
  ['no run', { moves: 1 }, false],
  ['an empty run', { run: '', moves: 1 }, false],
  ['nothing', null, false],
  ['a text', 'r', false],
])('where a run branches off, or not: %s', (_what, value, is) => {
  expect(isBranch(value)).toBe(is);
});

describe('an answer', () => {
  test.each<[kind: string, field: string, good: readonly unknown[], bad: readonly unknown[]]>([
    ['options', 'chosen', [[], ['a', 'b']], [undefined, 'a', [7], [''], { a: 'b' }]],
    ['order', 'items', [[], ['a', 'b']], [undefined, 'a', [7], [''], { a: 'b' }]],
    ['marks', 'marked', [[], ['w1']], [undefined, 'a', [7], ['']]],
    ['pairs', 'pairs', [{}, { a: 'x' }], [undefined, ['a'], { a: 7 }]],
    ['text', 'entries', [{}, { value: '' }], [undefined, ['a'], { value: 7 }]],
  ])('of the kind %s is judged by its own field, %s', (kind, field, good, bad) => {
    for (const value of good) expect(isAnswer({ kind, [field]: value })).toBe(true);
    for (const value of bad) expect(isAnswer({ kind, [field]: value })).toBe(false);
  });

  test.each<[what: string, value: unknown, is: boolean]>([
    ['a line and a reason', { kind: 'verdict', line: '2', reason: 'r' }, true],
    ['a line alone', { kind: 'verdict', line: '2' }, true],
    ['a reason alone', { kind: 'verdict', reason: 'r' }, true],
    ['neither', { kind: 'verdict' }, true],
    ['a line that is none', { kind: 'verdict', line: 2, reason: 'r' }, false],
    ['a reason that is none', { kind: 'verdict', line: '2', reason: '' }, false],
    ['a kind that there is not', { kind: 'essay', chosen: [], items: [], marked: [], pairs: {}, entries: {} }, false],
    ['no kind', { chosen: [] }, false],
    ['nothing', null, false],
    ['a list', [], false],
  ])('or none: %s', (_what, value, is) => {
    expect(isAnswer(value)).toBe(is);
  });
});
