import type { Locale } from '../../../domain/locale.ts';
import { examRef } from '../../../domain/quiz/exam-ref.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import type { QuizWords } from '../../../i18n/words/quiz.ts';

/** What a page hands to a quiz. */
export interface QuizProps {
  /** A lesson's quiz, or the course's examination. */
  readonly use: 'quiz' | 'exam';
  /** One for a quiz; all of the course's for the examination. */
  readonly quizzes: readonly Quiz[];
  readonly course: string;
  readonly locale: Locale;
  /** 0…1. */
  readonly pass: number;
  readonly words: QuizWords;
  /** Lesson id → address of its page. */
  readonly lessons: Readonly<Record<string, string>>;
  readonly back: { readonly href: string; readonly label: string };
  /** Where to go on after passing. */
  readonly next?: { readonly href: string; readonly label: string } | undefined;
  /** Of the clock that is offered, if one is. */
  readonly minutes?: number | undefined;
}

/** How a sitting is entered: anew (with a clock of so many minutes, for who asked for one), for what went wrong in it, where it stopped, or to look at its result. */
export type Entry =
  | { readonly kind: 'start'; readonly seed: number; readonly minutes?: number }
  | { readonly kind: 'retry'; readonly attempt: string; readonly seed: number }
  | { readonly kind: 'resume'; readonly attempt: string }
  | { readonly kind: 'review'; readonly attempt: string };

/** What the events call the quiz. */
export function quizIdOf({ use, quizzes }: Pick<QuizProps, 'use' | 'quizzes'>): string {
  return use === 'exam' ? 'exam' : (quizzes[0]?.id ?? '');
}

/** All questions by the names that events call them. */
export function questionsIn({ use, quizzes }: Pick<QuizProps, 'use' | 'quizzes'>): ReadonlyMap<string, Question> {
  return new Map(
    quizzes.flatMap((quiz) =>
      quiz.questions.map((question) => [use === 'exam' ? examRef(quiz.id, question.id) : question.id, question] as const),
    ),
  );
}
