import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/domain/log/merge.ts';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { inOrder } from '../../../src/domain/record/in-order.ts';
import { answered, happened, moved, quizFinished, quizStarted, read, runEnded, runStarted } from '../progress/happened.ts';

/** Events with the places given to them in order. */
function placed(events: readonly LearningEvent[], places: readonly number[]): readonly LearningEvent[] {
  return events.map((event, index) => ({ ...event, order: places[index] ?? 0 }));
}
const kinds = (events: readonly LearningEvent[]) => inOrder(events).map(({ kind }) => kind);

describe('the order of the log', () => {
  test('is that of places, whatever the clock said', () => {
    const [a, b, c] = placed(happened(read('a'), read('b'), read('c')), [1, 2, 3]);
    if (!a || !b || !c) throw new Error('three events');
    expect(inOrder([{ ...c, at: 0 }, { ...b, at: 9 }, a]).map(({ id }) => id)).toEqual([a.id, b.id, c.id]);
  });

  test('of two at one place is that of ids', () => {
    const [a, b] = placed(happened(read('a'), read('b')), [5, 5]);
    if (!a || !b) throw new Error('two events');
    expect(inOrder([b, a]).map(({ id }) => id)).toEqual([a.id, b.id]);
  });

  test.each([
    [
      'a quiz begun with the clock a day ahead',
      placed(happened(quizStarted('q', 'a'), answered('a', 'q1', 1), answered('a', 'q2', 1), quizFinished('q', 'a', 1)), [100, 1, 2, 3]),
      ['quiz-started', 'question-answered', 'question-answered', 'quiz-finished'],
    ],
    [
      'a talk, with something else in between',
      placed(happened(runStarted('t', 'r'), moved('r', 0), read('x'), runEnded('t', 'r', 50)), [9, 1, 2, 3]),
      ['run-started', 'move-made', 'lesson-read', 'run-ended'],
    ],
  ])('has the beginning before what belongs to it: %s', (_, events, expected) => {
    expect(kinds(events.toReversed())).toEqual(expected);
  });
});

const NAMES = ['a', 'b', 'c'];
const anEvent = fc
  .record({ told: fc.constantFrom('start', 'answer', 'read'), name: fc.constantFrom(...NAMES), order: fc.nat(5), n: fc.nat(30) })
  .map(({ told, name, order, n }): LearningEvent => {
    const [event] = happened(told === 'start' ? quizStarted('q', name) : told === 'answer' ? answered(name, 'q1', 1) : read(name));
    if (!event) throw new Error('an event');
    return { ...event, id: `${told} ${name} ${order} ${n}`, order };
  });
const log = fc.uniqueArray(anEvent, { selector: ({ id }) => id, maxLength: 12 });
const merged = (a: readonly LearningEvent[], b: readonly LearningEvent[]) => inOrder([...a, ...missing(new Set(a.map(({ id }) => id)), b)]);

describe('two devices’ logs', () => {
  test('come to the same, whichever was added to which', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
    );
  });
  test('come to the same, however three were added', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });
  test('added again change nothing', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
    );
  });
  test('lose nothing and double nothing', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const ids = merged(a, b).map(({ id }) => id);
        expect(ids.toSorted()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].toSorted());
      }),
    );
  });
});
