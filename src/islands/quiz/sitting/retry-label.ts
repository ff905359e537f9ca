import { fill } from '../../../i18n/fill.ts';
import type { QuizWords } from '../../../i18n/words/quiz.ts';

type RetryWords = Pick<QuizWords, 'retry' | 'retryBoth' | 'retryUnanswered'>;

/** What the way into a retry says: a question left out is no mistake, and is not called one. `wrong` counts what was not fully right. */
export function retryLabel({ wrong, unanswered }: { readonly wrong: number; readonly unanswered: number }, words: RetryWords): string {
  if (unanswered === 0) return fill(words.retry, { count: wrong });
  return wrong === 0 ? fill(words.retryUnanswered, { count: unanswered }) : fill(words.retryBoth, { wrong, unanswered });
}
