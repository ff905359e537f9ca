import { expect, test } from 'vitest';
import { quizWords } from '../../../../src/i18n/words/quiz.ts';
import { retryLabel } from '../../../../src/islands/quiz/sitting/retry-label.ts';

test.each([
  [3, 0, 'Only the ones you missed (3)', '只练错的（3 道）'],
  [3, 6, 'Retry: 3 missed, 6 unanswered', '再练一遍：错 3 道，没做 6 道'],
  [0, 6, 'Answer what you left out (6)', '补做没做的（6 道）'],
])('%i wrong and %i left out', (wrong, unanswered, en, zh) => {
  expect(retryLabel({ wrong, unanswered }, quizWords.en)).toBe(en);
  expect(retryLabel({ wrong, unanswered }, quizWords.zh)).toBe(zh);
});
