import { describe, expect, test } from 'vitest';
import type { Question, Single } from '../../../src/domain/quiz/question.ts';
import { answerPrint, isExact, rightOf } from '../../../src/domain/review/right-answer.ts';

const single: Single = {
  ...{ id: 'q', use: 'quiz', difficulty: 1, tags: [], weight: 1, kind: 'single', shuffle: true },
  stem: [{ kind: 'paragraph', text: [{ text: 'What now?' }] }],
  options: [
    { id: 'a', text: [{ text: 'Ask' }], right: true },
    { id: 'b', text: [{ text: 'Rush' }], right: false },
  ],
};
const number: Question = {
  ...{ id: 'n', use: 'quiz', difficulty: 1, tags: [], weight: 1, kind: 'number', stem: [] },
  accepts: [{ value: 5, tolerance: 0, credit: 1 }],
};

describe('the fingerprint of what is right', () => {
  test('is that of the right answer, in whichever order it was ticked', () => {
    expect(answerPrint({ kind: 'options', chosen: ['b', 'a'] })).toBe(answerPrint({ kind: 'options', chosen: ['a', 'b'] }));
    expect(answerPrint({ kind: 'order', items: ['b', 'a'] })).not.toBe(answerPrint({ kind: 'order', items: ['a', 'b'] }));
    expect(rightOf(single)).toBe(answerPrint({ kind: 'options', chosen: ['a'] }));
  });

  test('stays where words change', () => {
    const reworded: Question = {
      ...single,
      stem: [],
      options: single.options.map((option) => ({ ...option, text: [{ text: option.id }] })),
    };
    expect(rightOf(reworded)).toBe(rightOf(single));
  });

  test('changes with what is right', () => {
    const turned: Question = { ...single, options: single.options.map((option) => ({ ...option, right: !option.right })) };
    expect(rightOf(turned)).not.toBe(rightOf(single));
    expect(rightOf({ ...number, accepts: [{ value: 6, tolerance: 0, credit: 1 }] })).not.toBe(rightOf(number));
  });

  test('tells of an answer only where one alone is right', () => {
    expect(isExact(single)).toBe(true);
    expect(isExact({ ...single, options: single.options.map((option) => ({ ...option, credit: 0.5 })) })).toBe(false);
    expect(isExact(number)).toBe(false);
  });
});
