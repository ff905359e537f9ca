import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../../src/authoring/text/quiz/parse-quiz.ts';
import { writeQuiz } from '../../../../../src/authoring/text/quiz/write/write-quiz.ts';
import { QUESTION_KINDS, type Question } from '../../../../../src/domain/quiz/question.ts';
import { anyQuestion } from '../any-question.ts';

const read = (text: string) => parseQuiz('q.en.md', text, 'en').value;

test.each(['= 9600 ± 50 yuan', '= 0.3', '= 25 %', '= 44.4 % ± 0.6 %', '= 44.4 % ± 0.6 %\n= 40 % ± 1 % {50%}', '= .5', '= 6.02e23 ± 1e21'])(
  'a number is read back as it was written: %s',
  (line) => {
    const quiz = read(`---\ntitle: T\nlesson: l\n---\n\n## q\n\nHow many?\n\n${line}\n`);
    if (!quiz) throw new Error('does not parse');
    expect(read(writeQuiz(quiz))?.questions).toEqual(quiz.questions);
  },
);

describe('whatever the words, a question is read back as it was written', () => {
  test.each(QUESTION_KINDS)('%s', (kind) => {
    fc.assert(
      fc.property(anyQuestion[kind], (question: Question) => {
        const text = writeQuiz({ title: 'T', lesson: 'l', questions: [question] });
        const { value, problems } = parseQuiz('q.en.md', text, 'en');
        expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
        expect(value?.questions).toEqual([question]);
      }),
      { numRuns: 300 },
    );
  });
});
