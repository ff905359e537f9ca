import { expect, test } from 'vitest';
import { type DrillsRecord, drillsRecords } from '../../../src/domain/progress/drills.ts';
import { happened, type Told } from './happened.ts';

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

test.each<[what: string, told: Told[], expected: DrillsRecord[]]>([
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
    [{ of: 'silent', rounds: 1, answered: 3, well: 2 / 3 }],
  ],
  [
    'the lines of a round left in the middle, which is none yet',
    [started('d', 'silent', ['silent/a', 'silent/b']), answered('d', 'silent/b', 0)],
    [{ of: 'silent', rounds: 0, answered: 1, well: 0 }],
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
      { of: 'outgoing', rounds: 2, answered: 2, well: 0.5 },
      { of: 'silent', rounds: 1, answered: 1, well: 0 },
      { of: 'mixed', rounds: 1, answered: 1, well: 1 },
    ],
  ],
  ['nothing of a type that is no more', [started('d', 'gone', ['gone/a']), answered('d', 'gone/a', 1)], []],
])('drills: %s', (_, told, expected) => {
  expect(drillsRecords(happened(...told))).toEqual(expected);
});
