import { describe, expect, test } from 'vitest';
import { answersToType, type DrillsOfChoice, drillsByChoice, drillToGoOn } from '../../../src/domain/progress/drills.ts';
import { summed, type Told } from './happened.ts';

const started = (drill: string, of: string, objections: readonly string[]): Told => ({
  kind: 'drill-started',
  drill,
  of,
  seed: 1,
  objections,
});
const answered = (drill: string, objection: string, score: number): Told => ({
  kind: 'drill-answered',
  drill,
  objection,
  choice: 'x',
  score,
  took: 1,
});

test.each<[what: string, told: Told[], expected: DrillsOfChoice[]]>([
  ['nothing without drills', [], []],
  ['nothing of a drill without an answer', [started('d', 'silent', ['silent/a'])], []],
  [
    'a finished round, and how many of its lines were answered well',
    [
      started('d', 'silent', ['silent/a', 'silent/b', 'silent/c']),
      answered('d', 'silent/a', 1),
      answered('d', 'silent/b', 0.6),
      answered('d', 'silent/c', 0.59),
    ],
    [{ of: 'silent', finished: 1, answered: 3, well: 2 / 3 }],
  ],
  [
    'the lines of a round left in the middle, which is none yet',
    [started('d', 'silent', ['silent/a', 'silent/b']), answered('d', 'silent/b', 0)],
    [{ of: 'silent', finished: 0, answered: 1, well: 0 }],
  ],
  [
    'a mixed drill apart from that type alone, in the order of the customers, the mixed last',
    [
      started('m', 'mixed', ['silent/a']),
      answered('m', 'silent/a', 1),
      started('s', 'silent', ['silent/a']),
      answered('s', 'silent/a', 0),
      started('o', 'outgoing', ['outgoing/a']),
      answered('o', 'outgoing/a', 1),
      started('o2', 'outgoing', ['outgoing/a']),
      answered('o2', 'outgoing/a', 0),
    ],
    [
      { of: 'outgoing', finished: 2, answered: 2, well: 0.5 },
      { of: 'silent', finished: 1, answered: 1, well: 0 },
      { of: 'mixed', finished: 1, answered: 1, well: 1 },
    ],
  ],
  ['nothing of a type that is no more', [started('d', 'gone', ['gone/a']), answered('d', 'gone/a', 1)], []],
])('drills: %s', (_, told, expected) => {
  expect(drillsByChoice(summed(...told))).toEqual(expected);
});

describe('a drill left in the middle', () => {
  const bank = new Set(['silent/a', 'silent/b']);
  const two = ['silent/a', 'silent/b'];
  const done = [answered('d', 'silent/a', 1), answered('d', 'silent/b', 1)];

  test.each<[what: string, told: Told[], expected: ReturnType<typeof drillToGoOn>]>([
    ['is none where nothing was begun', [], undefined],
    ['is the one begun', [started('d', 'silent', two)], { id: 'd', left: 2 }],
    ['is the one with answers missing', [started('d', 'silent', two), answered('d', 'silent/a', 1)], { id: 'd', left: 1 }],
    ['is none where all are answered', [started('d', 'silent', two), ...done], undefined],
    ['is only ever the last', [started('c', 'silent', two), started('d', 'silent', two), ...done], undefined],
    ['is none where an objection has left the bank', [started('d', 'silent', ['silent/a', 'silent/gone'])], undefined],
  ])('%s', (_, told, expected) => {
    expect(drillToGoOn(summed(...told), (id) => bank.has(id))).toEqual(expected);
  });
});

describe('the record with one type', () => {
  test.each<[what: string, told: Told[], expected: ReturnType<typeof answersToType>]>([
    ['is nothing before the first answer', [started('d', 'silent', ['silent/a'])], undefined],
    [
      'is the mean of all answers, over drills',
      [
        started('d', 'silent', ['silent/a']),
        answered('d', 'silent/a', 1),
        started('e', 'silent', ['silent/b']),
        answered('e', 'silent/b', 0.5),
      ],
      { answered: 2, score: 0.75 },
    ],
    [
      'leaves other types of a mixed drill out',
      [started('d', 'mixed', ['silent/a', 'stubborn/a']), answered('d', 'silent/a', 1), answered('d', 'stubborn/a', 0)],
      { answered: 1, score: 1 },
    ],
  ])('%s', (_, told, expected) => {
    expect(answersToType(summed(...told), 'silent')).toEqual(expected);
  });
});
