import { type QuizSums, quizKey, type Summary } from '../record/summary.ts';

/** What the finished attempts at one quiz come to. */
export type QuizRecord = Pick<QuizSums, 'best' | 'attempts' | 'passed'>;

/** The record of a lesson's quiz; undefined while no attempt is finished. A retry of the wrong answers alone is no attempt. */
export function quizRecord({ quizzes }: Summary, course: string, lesson: string): QuizSums | undefined {
  return quizzes.get(quizKey('quiz', course, lesson));
}

/** The record of a course's examination, under whatever id it was finished. */
export function examRecord({ quizzes }: Summary, course: string): QuizRecord | undefined {
  const [first, ...others] = [...quizzes.values()].filter((sums) => sums.use === 'exam' && sums.course === course);
  return (
    first &&
    others.reduce<QuizRecord>(
      (sum, one) => ({
        best: Math.max(sum.best, one.best),
        attempts: sum.attempts + one.attempts,
        passed: sum.passed || one.passed,
      }),
      first,
    )
  );
}
