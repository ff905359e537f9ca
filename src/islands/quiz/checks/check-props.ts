import type { Locale } from '../../../domain/locale.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import type { WordsOf } from '../../../i18n/words/quiz/question.ts';

/** What a lesson hands to one of its checks. */
export interface CheckProps<Kind extends Question> {
  readonly question: Kind;
  /** Id of the lesson, which is its quiz's too. */
  readonly quiz: string;
  /** Fingerprint of the quiz's text. */
  readonly content: string;
  readonly course: string;
  readonly locale: Locale;
  readonly words: WordsOf<Kind['kind']>;
}
