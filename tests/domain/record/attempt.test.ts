import { describe, expect, test } from 'vitest';
import { attemptsIn } from '../../../src/domain/record/attempt.ts';
import { answered, happened, opened, quizFinished, quizStarted, type Told } from '../progress/happened.ts';

/** Each sitting as `id question:scores…`, with its end. */
const told = (...events: Told[]) =>
  attemptsIn(happened(...events)).map(({ id, answers, finished }) =>
    [
      id,
      ...[...answers].map(([question, given]) => `${question}:${given.map(({ score }) => score).join('+')}`),
      ...(finished ? ['end'] : []),
    ].join(' '),
  );

describe('the sittings of a log', () => {
  test('say all that the log says of them', () => {
    const events = happened(opened('x'), quizStarted('q', 'a', { use: 'exam' }), answered('a', 'q2', 0.5), quizFinished('q', 'a', 0.25));
    expect(attemptsIn(events)).toEqual([
      {
        ...{ id: 'a', course: 'types', quiz: 'q', use: 'exam', seed: 1, questions: ['q1', 'q2'], content: 'c', startedAt: 1 },
        answers: new Map([['q2', [{ answer: { kind: 'options', chosen: [] }, score: 0.5, took: 1, at: 2 }]]]),
        finished: { score: 0.25, passed: false, at: 3 },
      },
    ]);
  });

  test('name the sitting that they repeat, where they repeat one', () => {
    const [plain, retry] = attemptsIn(happened(quizStarted('q', 'a'), quizStarted('q', 'b', { retryOf: 'a' })));
    expect(plain).not.toHaveProperty('retryOf');
    expect(retry).toHaveProperty('retryOf', 'a');
  });

  test.each<[what: string, events: Told[], expected: string[]]>([
    ['none in an empty log', [], []],
    ['in the order of their beginnings', [quizStarted('q', 'b'), quizStarted('q', 'a'), answered('a', 'q1', 1)], ['b', 'a q1:1']],
    ['every try at a question, in order', [quizStarted('q', 'a'), answered('a', 'q1', 0), answered('a', 'q1', 0.7)], ['a q1:0+0.7']],
    [
      'each with its own answers',
      [quizStarted('q', 'a'), quizStarted('q', 'b'), answered('b', 'q1', 1), answered('a', 'q1', 0)],
      ['a q1:0', 'b q1:1'],
    ],
    [
      'begun once, though two tabs noted the beginning: no answer is lost by that',
      [quizStarted('q', 'a'), answered('a', 'q1', 1), quizStarted('q', 'a')],
      ['a q1:1'],
    ],
    ['no answer without a beginning', [answered('a', 'q1', 1)], []],
    ['no answer to what was not drawn', [quizStarted('q', 'a'), answered('a', 'q9', 1)], ['a']],
    ['no answer after the end', [quizStarted('q', 'a'), quizFinished('q', 'a', 0), answered('a', 'q1', 1)], ['a end']],
    ['no end without a beginning', [quizFinished('q', 'a', 1)], []],
    [
      'going on where another ended',
      [quizStarted('q', 'a'), quizStarted('q', 'b'), quizFinished('q', 'b', 0), answered('a', 'q1', 1)],
      ['a q1:1', 'b end'],
    ],
  ])('are %s', (_what, events, expected) => {
    expect(told(...events)).toEqual(expected);
  });

  test('end once: of two ends the first counts', () => {
    const [attempt] = attemptsIn(happened(quizStarted('q', 'a'), quizFinished('q', 'a', 0.9), quizFinished('q', 'a', 0.1)));
    expect(attempt?.finished).toEqual({ score: 0.9, passed: true, at: 1 });
  });
});
