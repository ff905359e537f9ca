import { expect, test } from 'vitest';
import { modelAnswer } from '../../../../src/domain/quiz/grading/model-answer.ts';
import { questionOf } from '../one-of-each.ts';

test('of several spellings the first that brings everything is shown', () => {
  const question = questionOf('blanks', 'Fill.\n\nIt is a [[%50%view|opinion|belief]].\n');
  const [blank] = question.blanks;
  expect(modelAnswer(question)).toEqual({ kind: 'text', entries: { [blank?.id ?? '']: 'opinion' } });
});

test('of several numbers the one that brings everything is shown', () => {
  const question = questionOf('number', 'How many?\n\n= 9000 ± 500 {50%}\n= 9600 ± 50\n');
  expect(modelAnswer(question)).toMatchObject({ kind: 'text', entries: { value: '9600' } });
});
