import { seeded } from '../../../domain/chance/random.ts';
import { drawExam, drawQuiz } from '../../../domain/quiz/draw.ts';
import { EXAM_SIZE } from '../../../domain/quiz/size.ts';
import type { QuizProps } from './sitting-props.ts';

/** What an attempt asks, in this order: names of questions. */
export interface Draw {
  readonly seed: number;
  readonly drawn: readonly string[];
}

/** The questions of a new attempt; always the same for the same seed. */
export function newDraw({ use, quizzes }: Pick<QuizProps, 'use' | 'quizzes'>, seed: number): Draw {
  const random = seeded(seed);
  const [quiz] = quizzes;
  return { seed, drawn: use === 'exam' ? drawExam(quizzes, EXAM_SIZE, random) : quiz ? drawQuiz(quiz, random) : [] };
}
