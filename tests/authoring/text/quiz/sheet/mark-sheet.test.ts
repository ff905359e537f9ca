import { expect, it } from 'vitest';
import { parseQuiz } from '../../../../../src/authoring/text/quiz/parse-quiz.ts';
import { cutSheets, markSheet } from '../../../../../src/authoring/text/quiz/sheet/mark-sheet.ts';
import { printSheet } from '../../../../../src/authoring/text/quiz/sheet/print-sheet.ts';
import type { Locale } from '../../../../../src/domain/locale.ts';
import type { Quiz } from '../../../../../src/domain/quiz/quiz.ts';

function read(markdown: string, locale: Locale = 'en'): Quiz {
  const { value } = parseQuiz(`courses/c/quizzes/a.${locale}.md`, `---\ntitle: Calls\nlesson: a\n---\n\n${markdown}`, locale);
  if (!value) throw new Error('unreadable');
  return value;
}

const QUIZ = read(`## choice

{shuffle: false, weight: 2}

He waits. What next?

- [x] Wait
- [ ] Talk

## in-lesson

{use: lesson}

And now?

- [x] Wait
- [ ] Talk

## count

How many?

= 9600 yuan

## talk

{kind: transcript}

Where?

1. Rep: Buy. {x}
2. Buyer: No.

## gaps

Fill.

A [[close]] asks.
`);

it('prints what the quiz asks, without answers, with a line for each', () => {
  expect(printSheet(QUIZ, 4)).toBe(`# c/a en seed 4

Calls
Write your answer behind the colon in the last line of each question. Where you do not know, guess.

  (1) Fill in the blanks; write | between them
  Fill.
  A ______ asks.
q1: 

  (2) Choose one; write its letter, such as B
  He waits. What next?
  A  Wait
  B  Talk
q2: 

  (3) Give a number (yuan)
  How many?
q3: 

  (4) Write the number of the line where it goes wrong, such as 3
  Where?
  1  Rep: Buy.
  2  Buyer: No.
q4: `);
});

it('speaks the language of the quiz', () => {
  const quiz = read('## mark\n\n{kind: marking}\n\n找出来。\n\n> 他来了。==他坐下==。\n', 'zh');
  expect(printSheet(quiz, 1)).toBe(
    '# c/a zh seed 1\n\nCalls\n答案写在每题最后一行的冒号后面。不会的，凭感觉选一个。\n\n  (1) 照抄要找的那几处，各抄几个字，用 | 隔开 (共 1 处)\n  找出来。\n  他来了。他坐下。\nq1: ',
  );
});

const marked = (text: string): readonly string[] => cutSheets(text).flatMap((sheet) => markSheet(QUIZ, sheet).report);

it('marks a sheet as it was printed and filled in', () => {
  const filled = printSheet(QUIZ, 4).replace('q2: ', 'q2: A').replace('q3: ', 'q3：９６００').replace('q4: ', 'q4: 2');
  expect(marked(`Here you are.\n\n${filled}`)).toEqual([
    'c/a (en, seed 4)',
    '  0.00 of 1  gaps (blanks): not answered',
    '  2.00 of 2  choice (single)',
    '  1.00 of 1  count (number)',
    '  0.00 of 1  talk (transcript)',
    '  Points: 3.00 of 5, 60 %',
  ]);
});

it('marks answers alone, in whatever list, and tells what means nothing', () => {
  expect(marked('# c/a en seed 4\n- `q2`: C\n* q1: close\n2. q4 = 1\nq3: many\n')).toEqual([
    'c/a (en, seed 4)',
    '  1.00 of 1  gaps (blanks)',
    '  0.00 of 2  choice (single): “C” is not made of the letters A to B',
    '  0.00 of 1  count (number)',
    '  1.00 of 1  talk (transcript)',
    '  Points: 2.00 of 5, 40 %',
  ]);
});

it('tells several sheets of one file apart', () => {
  const sheets = cutSheets('# c/a en seed 4\r\nq1: A\r\n\r\n# c/b zh seed 12\r\nq1: 1\r\n');
  expect(sheets).toEqual([
    { quiz: 'c/a', locale: 'en', seed: 4, lines: ['q1: A', ''] },
    { quiz: 'c/b', locale: 'zh', seed: 12, lines: ['q1: 1', ''] },
  ]);
});
