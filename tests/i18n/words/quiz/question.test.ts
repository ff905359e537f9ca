import { describe, expect, test } from 'vitest';
import { questionWords, wordsOf } from '../../../../src/i18n/words/quiz/question.ts';

const words = questionWords.en;

describe('words of one kind of question', () => {
  test('are its own and those that all kinds share', () => {
    const own = wordsOf('ordering', words);
    expect(own).toMatchObject({ moveUp: words.moveUp, belongsAt: words.belongsAt, hand: words.hand });
    expect(Object.keys(own)).not.toContain('partnerOf');
    expect(Object.keys(own)).not.toContain('whichLine');
  });

  test('say how this kind is answered, and no other', () => {
    expect(wordsOf('blanks', words).howTo).toEqual({ blanks: words.howTo.blanks });
  });
});
