import { describe, expect, test } from 'vitest';
import { drillsOf, recordWith, unfinished } from '../../../src/domain/drill/drills.ts';
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

describe('a drill left in the middle', () => {
  const bank = new Set(['silent/a', 'silent/b']);
  const done = [answered('d', 'silent/a', 1), answered('d', 'silent/b', 1)];

  test.each<[what: string, events: Told[], id: string | undefined]>([
    ['is none where nothing was begun', [], undefined],
    ['is the one begun', [started('d')], 'd'],
    ['is the one with answers missing', [started('d'), answered('d', 'silent/a', 1)], 'd'],
    ['is none where all are answered', [started('d'), ...done], undefined],
    ['is only ever the last', [started('c'), started('d'), ...done], undefined],
    ['is none where an objection has left the bank', [started('d', ['silent/a', 'silent/gone'])], undefined],
  ])('%s', (_, events, id) => {
    expect(unfinished(told(...events), bank)?.id).toBe(id);
  });
});

describe('the record with one type', () => {
  test.each<[what: string, events: Told[], expected: ReturnType<typeof recordWith>]>([
    ['is nothing before the first answer', [started('d')], undefined],
    [
      'is the mean of all answers, over drills',
      [started('d'), answered('d', 'silent/a', 1), started('e'), answered('e', 'silent/b', 0.5)],
      { answered: 2, score: 0.75 },
    ],
    [
      'leaves other types of a mixed drill out',
      [started('d', ['silent/a', 'stubborn/a'], 'mixed'), answered('d', 'silent/a', 1), answered('d', 'stubborn/a', 0)],
      { answered: 1, score: 1 },
    ],
  ])('%s', (_, events, expected) => {
    expect(recordWith('silent', told(...events))).toEqual(expected);
  });
});
