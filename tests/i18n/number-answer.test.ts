import { expect, test } from 'vitest';
import type { NumberQuestion } from '../../src/domain/quiz/question.ts';
import { numberAnswer } from '../../src/i18n/number-answer.ts';
import { quizWords } from '../../src/i18n/words/quiz.ts';

function asked(value: number, tolerance: number, unit?: string): NumberQuestion {
  const common = { id: 'q', use: 'quiz', difficulty: 1, tags: [], weight: 1, stem: [] } as const;
  return { ...common, kind: 'number', accepts: [{ value, tolerance, credit: 1 }], ...(unit !== undefined && { unit }) };
}

test.each([
  [asked(9600, 50, '元'), '正确答案是 9,600 元。相差不超过 50 元都算对。', null],
  [asked(9600, 50, 'yuan'), null, 'The answer is 9,600 yuan. Anything within 50 yuan of it counts.'],
  [
    asked(44.4, 0.6, '%'),
    '正确答案是 44.4%。相差不超过 0.6 个百分点都算对。',
    'The answer is 44.4%. Anything within 0.6 percentage points of it counts.',
  ],
  [asked(6.02e23, 1e21), '正确答案是 6.02e23。相差不超过 1e21 都算对。', 'The answer is 6.02e23. Anything within 1e21 of it counts.'],
  [asked(1e-7, 0), '正确答案是 1e-7。', 'The answer is 1e-7.'],
  [asked(0.0000005, 0), null, 'The answer is 5e-7.'],
  [asked(0, 0), null, 'The answer is 0.'],
  [asked(7, 0), '正确答案是 7。', 'The answer is 7.'],
])('a number’s answer reads as sentences', (question, zh, en) => {
  if (zh !== null) expect(numberAnswer(question, quizWords.zh).join('')).toBe(zh);
  if (en !== null) expect(numberAnswer(question, quizWords.en).join(' ')).toBe(en);
});
