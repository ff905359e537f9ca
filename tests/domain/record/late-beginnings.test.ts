import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { inOrder } from '../../../src/domain/record/in-order.ts';
import { answered, drilled, happened, opened, quizFinished, quizStarted, read, type Told } from '../progress/happened.ts';

/** What the log tells, in its order, where these things were written in this order. */
function order(...told: readonly Told[]): readonly string[] {
  return inOrder(happened(...told)).map(nameOf);
}
function nameOf(event: LearningEvent): string {
  if ('attempt' in event) return `${event.kind} ${event.attempt}`;
  if ('drill' in event) return `${event.kind} ${event.drill}`;
  return event.kind;
}

describe('what begins comes before what belongs to it', () => {
  test.each<[what: string, told: readonly Told[], expected: readonly string[]]>([
    ['nothing', [], []],
    ['a drill that was begun too late', [...drilled('d')].toReversed(), ['drill-started d', 'drill-answered d']],
    [
      'the beginning goes right before the first that belongs to it, and what lay before stays before',
      [opened('x'), answered('a', 'q1', 1), read('x'), quizStarted('q', 'a')],
      ['lesson-opened', 'quiz-started a', 'question-answered a', 'lesson-read'],
    ],
    [
      'two that were begun too late, each before its own',
      [answered('a', 'q1', 1), answered('b', 'q1', 1), quizStarted('q', 'b'), quizStarted('q', 'a')],
      ['quiz-started a', 'question-answered a', 'quiz-started b', 'question-answered b'],
    ],
    [
      'one that was begun in time stays, beside one that was not',
      [quizStarted('q', 'a'), answered('b', 'q1', 1), answered('a', 'q1', 1), quizStarted('q', 'b')],
      ['quiz-started a', 'quiz-started b', 'question-answered b', 'question-answered a'],
    ],
    [
      'one begun in time, and told again by another tab: nothing moves',
      [quizStarted('q', 'a'), answered('a', 'q1', 1), quizStarted('q', 'a'), quizFinished('q', 'a', 1)],
      ['quiz-started a', 'question-answered a', 'quiz-started a', 'quiz-finished a'],
    ],
    [
      'one begun too late twice: the first of the two moves',
      [answered('a', 'q1', 1), quizStarted('q', 'a'), quizStarted('q', 'a'), quizFinished('q', 'a', 1)],
      ['quiz-started a', 'question-answered a', 'quiz-started a', 'quiz-finished a'],
    ],
    ['what was never begun stays where it is', [read('x'), answered('a', 'q1', 1)], ['lesson-read', 'question-answered a']],
  ])('%s', (_what, told, expected) => {
    expect(order(...told)).toEqual(expected);
  });
});
