import { expect, test } from 'vitest';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { writeQuiz } from '../../../../src/authoring/text/quiz/write-quiz.ts';

const read = (text: string) => parseQuiz('q.en.md', text, 'en').value;

test.each(['= 9600 ± 50 yuan', '= 0.3', '= 25 %', '= 44.4 % ± 0.6 %', '= 44.4 % ± 0.6 %\n= 40 % ± 1 % {50%}'])(
  'a number is read back as it was written: %s',
  (line) => {
    const quiz = read(`---\ntitle: T\nlesson: l\n---\n\n## q\n\nHow many?\n\n${line}\n`);
    if (!quiz) throw new Error('does not parse');
    expect(read(writeQuiz(quiz))?.questions).toEqual(quiz.questions);
  },
);
