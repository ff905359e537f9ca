import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/domain/chance/random.ts';
import { drawExam, drawQuiz } from '../../../src/domain/quiz/draw.ts';
import type { Quiz } from '../../../src/domain/quiz/quiz.ts';
import { clockMinutes, EXAM_SIZE, examSize, quizSize } from '../../../src/domain/quiz/size.ts';
import { questionsOf } from './one-of-each.ts';

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

  test.each<[what: string, extra: Partial<Quiz>, asked: number]>([
    ['all but the lesson’s own', {}, 7],
    ['as many as its rules take', { draw: [{ take: 2, tag: 'even' }, { take: 3 }] }, 5],
    ['no more than there are', { draw: [{ take: 5, tag: 'even' }, { take: 9 }] }, 7],
    ['none, where a rule takes none', { draw: [] }, 0],
  ])('a quiz asks %s, and says so before', (_, extra, asked) => {
    const quiz = quizOf('a', 8, extra);
    expect(quizSize(quiz)).toBe(asked);
    expect(drawQuiz(quiz, seeded(1))).toHaveLength(asked);
  });

  test.each([[[4]], [[11, 11, 11]], [[4, 30]], [[]]])(
    'an examination over quizzes of %j says before how many it asks',
    (counts: number[]) => {
      const quizzes = counts.map((count, index) => quizOf(`quiz-${index}`, count));
      expect(examSize(quizzes)).toBe(drawExam(quizzes, EXAM_SIZE, seeded(1)).length);
    },
  );

  test.each([
    [24, 36],
    [7, 11],
    [0, 0],
  ])('for %i questions the clock gives %i minutes', (questions, minutes) => {
    expect(clockMinutes(questions)).toBe(minutes);
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
