import { describe, expect, test } from 'vitest';
import { creditAfter, mayTryAgain, resumeAt, scoreOf, toRetry } from '../../../src/domain/quiz/attempt.ts';
import { displayOrder, scrambled } from '../../../src/domain/quiz/display-order.ts';
import { drawExam, drawQuiz } from '../../../src/domain/quiz/draw.ts';
import type { Quiz } from '../../../src/domain/quiz/quiz.ts';
import { resultOf } from '../../../src/domain/quiz/result.ts';
import { seeded } from '../../../src/domain/random.ts';
import { attemptsIn } from '../../../src/domain/record/attempt.ts';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { questionsOf } from './one-of-each.ts';

const entry = { v: 2, order: 0, locale: 'en', content: 'x' } as const;
const started = (attempt: string, questions: readonly string[]): LearningEvent => ({
  ...entry,
  ...{ id: `s-${attempt}`, at: 1, kind: 'quiz-started', course: 'c', quiz: 'q', use: 'quiz', attempt, seed: 7, questions },
});
const answered = (attempt: string, question: string, score: number, at = 2): LearningEvent => ({
  ...entry,
  ...{
    id: `a-${attempt}-${question}-${at}`,
    at,
    kind: 'question-answered',
    attempt,
    question,
    answer: { kind: 'options', chosen: ['a'] },
    score,
    took: 1000,
  },
});
const finished = (attempt: string, score: number): LearningEvent => ({
  ...entry,
  ...{ id: `f-${attempt}`, at: 9, kind: 'quiz-finished', course: 'c', quiz: 'q', use: 'quiz', attempt, score, passed: true },
});

function attemptOf(...events: LearningEvent[]) {
  const [attempt] = attemptsIn(events);
  if (!attempt) throw new Error('no attempt');
  return attempt;
}

describe('an attempt, from the log', () => {
  test('resumes at the first question without an answer', () => {
    expect(resumeAt(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'x', 1)))).toBe(1);
    expect(resumeAt(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'y', 1)))).toBe(0);
    expect(resumeAt(attemptOf(started('1', ['x']), answered('1', 'x', 0)))).toBe(1);
  });

  test('leaves out answers without a start, to questions not drawn, and after the end', () => {
    expect(attemptsIn([answered('1', 'x', 1)])).toEqual([]);
    const attempt = attemptOf(started('1', ['x', 'y']), answered('1', 'w', 1), finished('1', 0), answered('1', 'x', 1));
    expect([...attempt.answers]).toEqual([]);
    expect(attempt.finished).toEqual({ score: 0, passed: true, at: 9 });
  });

  test('takes the best of several tries, and asks again all that was not fully right', () => {
    const attempt = attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'x', 0, 2), answered('1', 'x', 0.6, 3), answered('1', 'y', 1));
    expect(scoreOf(attempt, 'x')).toBe(0.6);
    expect(toRetry(attempt)).toEqual(['x', 'z']);
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2 / 3],
    [2, 0.5, 1 / 6],
    [3, 1, 0],
    [5, 1, 0],
  ])('after %i tries a score of %d counts %d', (tries, score, credit) => {
    expect(creditAfter(tries, score)).toBeCloseTo(credit, 10);
  });

  test('another try needs an answer that was not right, and one left', () => {
    const given = [{ answer: { kind: 'options', chosen: [] }, score: 0, took: 1, at: 1 }] as const;
    expect(mayTryAgain(2, given, 'wrong')).toBe(true);
    expect(mayTryAgain(2, given, 'right')).toBe(false);
    expect(mayTryAgain(1, given, 'wrong')).toBe(false);
    expect(mayTryAgain(2, [], 'unanswered')).toBe(false);
  });
});

describe('a result', () => {
  const questions = new Map([
    ['x', { weight: 3, skill: 'listening' }],
    ['y', { weight: 1, skill: 'closing' }],
    ['z', { weight: 1, skill: 'listening' }],
  ] as const);

  test('is weighted over everything drawn, skill by skill', () => {
    const result = resultOf(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'x', 1), answered('1', 'y', 0.5)), questions, 0.7);
    expect(result).toEqual({
      score: 3.5 / 5,
      passed: true,
      right: 1,
      partly: 1,
      wrong: 0,
      unanswered: 1,
      bySkill: [
        { skill: 'listening', score: 1, questions: 1 },
        { skill: 'closing', score: 0.5, questions: 1 },
      ],
    });
  });

  test('a skill of which nothing was answered is left out', () => {
    const result = resultOf(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'y', 0)), questions, 0.7);
    expect(result.score).toBe(0);
    expect(result.bySkill).toEqual([{ skill: 'closing', score: 0, questions: 1 }]);
  });

  test('a question that is gone counts with weight 1', () => {
    expect(resultOf(attemptOf(started('1', ['x', 'gone']), answered('1', 'gone', 1)), questions, 0.7)).toMatchObject({
      score: 0.25,
      passed: false,
    });
  });
});

function quizOf(id: string, count: number, extra: Partial<Quiz> = {}): Quiz {
  const markdown = Array.from(
    { length: count },
    (_, index) =>
      `## q-${index}\n\n{difficulty: ${(index % 3) + 1}, tags: [${index % 2 === 0 ? 'even' : 'odd'}]${index === 0 ? ', use: lesson' : ''}}\n\nSo?\n\n- [x] True\n- [ ] False\n`,
  ).join('\n');
  return { id, course: 'c', lesson: id, locale: 'en', title: id, content: id, questions: questionsOf(markdown), ...extra };
}

describe('what is drawn', () => {
  test('everything but the lesson’s own questions, the same for the same seed', () => {
    const quiz = quizOf('a', 8);
    const drawn = drawQuiz(quiz, seeded(3));
    expect([...drawn].sort()).toEqual(['q-1', 'q-2', 'q-3', 'q-4', 'q-5', 'q-6', 'q-7']);
    expect(drawQuiz(quiz, seeded(3))).toEqual(drawn);
    expect(drawQuiz(quiz, seeded(4))).not.toEqual(drawn);
  });

  test('by tag and difficulty, topped up where a rule finds too few', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawQuiz(
        quizOf('a', 8, {
          draw: [
            { take: 2, tag: 'even' },
            { take: 3, difficulty: 2 },
          ],
        }),
        seeded(seed),
      );
      expect(new Set(drawn).size).toBe(5);
      expect(drawn.filter((id) => ['q-2', 'q-4', 'q-6'].includes(id)).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('an examination spreads over the lessons', () => {
    const quizzes = ['a', 'b', 'c'].map((id) => quizOf(id, 11));
    const drawn = drawExam(quizzes, 24, seeded(1));
    expect(new Set(drawn).size).toBe(24);
    for (const id of ['a', 'b', 'c']) expect(drawn.filter((ref) => ref.startsWith(`${id}/`))).toHaveLength(8);
    expect(drawExam([quizOf('a', 4), quizOf('b', 30)], 24, seeded(1)).filter((ref) => ref.startsWith('a/'))).toHaveLength(3);
    expect(drawExam([quizOf('a', 4)], 24, seeded(1))).toHaveLength(3);
  });
});

describe('the order in which parts are shown', () => {
  const parts = ['a', 'b', 'c'].map((id) => ({ id }));
  test('belongs to attempt and question', () => {
    expect(displayOrder(parts, 5, 'q')).toEqual(displayOrder(parts, 5, 'q'));
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        displayOrder(parts, seed, 'q')
          .map(({ id }) => id)
          .join(''),
      ),
    );
    expect(orders.size).toBe(6);
  });
  test('is never the solution where the order is asked for', () => {
    for (let seed = 0; seed < 200; seed += 1) expect(scrambled(parts, seed, 'q')).not.toEqual(parts);
  });
});
