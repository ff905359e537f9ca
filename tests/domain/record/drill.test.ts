import { describe, expect, test } from 'vitest';
import { drillResumesAt, drillsOf } from '../../../src/domain/record/drill.ts';
import { happened, type Told } from '../progress/happened.ts';

const started = (drill: string, objections: readonly string[] = ['silent/a', 'silent/b'], of = 'silent'): Told => ({
  kind: 'drill-started',
  drill,
  of,
  seed: 7,
  objections,
});
const answered = (drill: string, objection: string, score: number, choice = 'x'): Told => ({
  kind: 'drill-answered',
  drill,
  objection,
  choice,
  score,
  took: 900,
});
const told = (...events: Told[]) => drillsOf(happened(...events));
const answers = (...events: Told[]) =>
  told(...events).map((drill) => drill.answers.map(({ objection, choice, score }) => `${objection} ${choice} ${score}`));

describe('the drills of a log', () => {
  test('keep seed, type, order and beginning', () => {
    expect(told(started('d'), answered('d', 'silent/a', 0.5))).toEqual([
      {
        id: 'd',
        of: 'silent',
        seed: 7,
        objections: ['silent/a', 'silent/b'],
        answers: [{ objection: 'silent/a', choice: 'x', score: 0.5 }],
        startedAt: 0,
      },
    ]);
  });

  test.each<[what: string, events: Told[], expected: string[][]]>([
    ['nothing in an empty log', [], []],
    ['a drill without answers', [started('d')], [[]]],
    [
      'answers in the order drawn, whatever the order of events',
      [answered('d', 'silent/b', 0), started('d'), answered('d', 'silent/a', 1)],
      [['silent/a x 1', 'silent/b x 0']],
    ],
    [
      'the first of two answers to one objection',
      [started('d'), answered('d', 'silent/a', 1), answered('d', 'silent/a', 0, 'y')],
      [['silent/a x 1']],
    ],
    ['no answer to what was not drawn', [started('d'), answered('d', 'silent/z', 1)], [[]]],
    ['no drill that never began', [answered('d', 'silent/a', 1)], []],
    [
      'two drills apart',
      [started('d'), started('e'), answered('e', 'silent/a', 1), answered('d', 'silent/a', 0)],
      [['silent/a x 0'], ['silent/a x 1']],
    ],
  ])('tell %s', (_, events, expected) => {
    expect(answers(...events)).toEqual(expected);
  });
});

describe('a drill goes on', () => {
  test.each<[what: string, events: Told[], at: number]>([
    ['at its beginning', [started('d')], 0],
    ['at the first objection without an answer', [started('d'), answered('d', 'silent/a', 1)], 1],
    ['where an answer is missing, though a later one is there', [started('d'), answered('d', 'silent/b', 1)], 0],
    ['nowhere where all are answered', [started('d'), answered('d', 'silent/a', 1), answered('d', 'silent/b', 1)], 2],
  ])('%s', (_, events, at) => {
    expect(told(...events).map(drillResumesAt)).toEqual([at]);
  });
});
