import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { ReviewGrade } from '../../../src/domain/record/review.ts';
import type { CardHistory, Grading } from '../../../src/domain/review/history.ts';
import { isDue, memoryAfter, scheduleOf, scheduler } from '../../../src/domain/review/schedule.ts';
import { card, DAY, utcDay } from './cards.ts';

/** Gradings with so many days before each. */
function graded(...steps: readonly (readonly [ReviewGrade, number])[]): readonly Grading[] {
  let at = 0;
  return steps.map(([grade, days]) => {
    at += days * DAY;
    return { grade, at };
  });
}

describe('FSRS, by the vectors that its authors publish with py-fsrs, fsrs-rs and ts-fsrs', () => {
  test.each<[ReviewGrade, number, number]>([
    ['again', 0.212, 6.4133],
    ['hard', 1.2931, 5.11217071],
    ['good', 2.3065, 2.11810397],
    ['easy', 8.2956, 1],
  ])('a first answer, %s', (grade, stability, difficulty) => {
    const memory = memoryAfter(graded([grade, 0]), utcDay, scheduler(0.9));
    expect(memory?.stability).toBeCloseTo(stability, 4);
    expect(memory?.difficulty).toBeCloseTo(difficulty, 4);
  });

  test('six answers, after 0, 0, 1, 3, 8 and 21 days', () => {
    const memory = memoryAfter(
      graded(['again', 0], ['good', 0], ['good', 1], ['good', 3], ['good', 8], ['good', 21]),
      utcDay,
      scheduler(0.9),
    );
    expect(memory?.stability).toBeCloseTo(53.62691, 4);
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test('thirteen answers, each when it is due', () => {
    const algorithm = fsrs({});
    const intervals: number[] = [];
    let one = createEmptyCard(new Date(Date.UTC(2022, 10, 29, 12, 30)));
    const ratings: readonly Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
    for (const rating of ratings) {
      one = algorithm.next(one, one.due, rating).card;
      intervals.push(one.scheduled_days);
    }
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test('what is folded here is what the library itself keeps on a card', () => {
    const algorithm = fsrs({});
    let one = createEmptyCard(new Date(0));
    const steps: readonly (readonly [ReviewGrade, Grade, number])[] = [
      ['good', Rating.Good, 0],
      ['hard', Rating.Hard, 3],
      ['again', Rating.Again, 9],
      ['good', Rating.Good, 0],
      ['easy', Rating.Easy, 30],
    ];
    let at = 0;
    for (const [, rating, days] of steps) {
      at += days * DAY;
      one = algorithm.next(one, new Date(at), rating).card;
    }
    const memory = memoryAfter(graded(...steps.map(([grade, , days]) => [grade, days] as const)), utcDay, scheduler(0.9));
    expect(memory?.stability).toBeCloseTo(one.stability, 6);
    expect(memory?.difficulty).toBeCloseTo(one.difficulty, 6);
  });
});

const history = (gradings: readonly Grading[], rest: Partial<CardHistory> = {}): ReadonlyMap<string, CardHistory> =>
  new Map([['term/a', { card: card('term/a'), gradings, changed: false, ...rest }]]);

function standingAfter(gradings: readonly Grading[], now: number, retention = 0.9) {
  const schedule = scheduleOf(history(gradings), now, utcDay, retention);
  const [one] = schedule.cards;
  if (!one) throw new Error('one card');
  return { ...one, isDue: isDue(one, schedule.today) };
}

describe('a schedule', () => {
  test.each([
    [0.8, 8],
    [0.9, 2],
    [0.95, 1],
  ])('comes sooner where more is to be remembered: at %d after %d days', (retention, days) => {
    expect(standingAfter(graded(['good', 0]), 0, retention).due).toBe(days);
  });

  test.each([
    [0.3, 0.8],
    [1.2, 0.95],
  ])('a wish of %d is taken for %d', (wished, taken) => {
    expect(standingAfter(graded(['good', 0]), 0, wished).due).toBe(standingAfter(graded(['good', 0]), 0, taken).due);
  });

  test('is due on its day, and not the day before', () => {
    expect(standingAfter(graded(['good', 0]), 2 * DAY - 1).isDue).toBe(false);
    expect(standingAfter(graded(['good', 0]), 2 * DAY).isDue).toBe(true);
  });

  test('of something answered while the clock was a year ahead is due now', () => {
    expect(standingAfter([{ grade: 'good', at: 365 * DAY }], 3 * DAY).isDue).toBe(true);
  });

  test('takes no time to have passed where the clock was set back between two answers', () => {
    const memory = memoryAfter(
      [
        { grade: 'good', at: 365 * DAY },
        { grade: 'good', at: 2 * DAY },
      ],
      utcDay,
      scheduler(0.9),
    );
    expect(memory?.day).toBe(2);
    expect(memory?.stability).toBeCloseTo(memoryAfter(graded(['good', 0], ['good', 0]), utcDay, scheduler(0.9))?.stability ?? 0, 9);
  });

  test('keeps back what was put off until tomorrow for that day, and what is known for good until it is taken back', () => {
    const until = (putOff: 'tomorrow' | 'never', now: number) =>
      scheduleOf(history(graded(['again', 0]), { putOff: { until: putOff, at: 5 * DAY, event: 'e' } }), now, utcDay, 0.9);
    expect(until('tomorrow', 5 * DAY + 1).buried).toHaveLength(1);
    expect(until('tomorrow', 6 * DAY).cards).toHaveLength(1);
    expect(until('never', 600 * DAY).forGood).toEqual([{ card: card('term/a'), event: 'e' }]);
  });
});
