import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { unexplained } from '../../../../src/authoring/text/quiz/unexplained.ts';

/** What is told of one question, without how bad it is and where: that is its heading. */
function told(markdown: string): readonly string[] {
  const { value, places } = parseQuiz('courses/c/quizzes/a.en.md', `---\ntitle: A\nlesson: a\n---\n\n## q\n\n${markdown}`, 'en');
  if (!value) throw new Error('unreadable');
  return unexplained(value, places).map((problem) => formatProblem(problem).replace(/^courses\/c\/quizzes\/a\.en\.md:6:1: \w+: /u, ''));
}

const UNDER = 'write the reason on a line under it, indented, after "> "';
test.each<[string, string, readonly string[]]>([
  ['every option has its reason', 'Which?\n\n- [ ] a\n  > no\n- [x] b\n  > yes\n', []],
  ['an option has none', 'Which?\n\n- [ ] a\n- [x] b\n  > yes\n', [`whoever answers “q” wrongly at “a” is not told why; ${UNDER}`]],
  [
    'two of three steps have none',
    'Order.\n\n1. one\n   > first\n2. two\n3. three\n',
    [`whoever answers “q” wrongly at “two” is not told why (and 1 more like it); ${UNDER}`],
  ],
  [
    'an item of a group has none',
    'Sort.\n\n- warm\n  - sun\n    > hot\n- cold\n  - snow\n',
    [`whoever answers “q” wrongly at “snow” is not told why; ${UNDER}`],
  ],
  [
    'pairs without a third column',
    'Match.\n\n| a | b |\n|---|---|\n| one | A |\n| two | B |\n',
    [
      'whoever answers “q” wrongly at “one” is not told why (and 1 more like it); write the reason into a third column of the table, in the same row',
    ],
  ],
  [
    'a right side too many without a reason',
    'Match.\n\n| a | b | why |\n|---|---|---|\n| one | A | so |\n| two | B | so |\n| | C | |\n',
    ['whoever answers “q” wrongly at “C” is not told why; write the reason into a third column of the table, in the same row'],
  ],
  ['all pairs with reasons', 'Match.\n\n| a | b | why |\n|---|---|---|\n| one | A | so |\n| two | B | so |\n| | C | no |\n', []],
  [
    'sentences of a passage',
    'Mark.\n\n> He came. ==He sighed.== Then he left. She stayed.\n\n- ==He sighed.==\n  > tired\n- He came.\n  > no sign\n',
    [
      'whoever answers “q” wrongly at “Then he left. She stayed.” is not told why; write these words in the list under the passage with the reason under them, or "- …" with one reason for all the rest',
    ],
  ],
  [
    'the rest of a passage by one reason',
    'Mark.\n\n> He came. ==He sighed.== He left.\n\n- ==He sighed.==\n  > tired\n- ...\n  > no sign\n',
    [],
  ],
  [
    'a long text is cut',
    `Which?\n\n- [ ] ${'long '.repeat(12).trim()}\n- [x] b\n  > yes\n`,
    [`whoever answers “q” wrongly at “${'long '.repeat(8)}…” is not told why; ${UNDER}`],
  ],
  ['lines of a transcript are not asked for', '{kind: transcript}\n\nWhere?\n\n1. A: one\n2. B: two {x}\n', []],
  ['a number is not asked for', 'How many?\n\n= 3\n', []],
])('%s', (_name, markdown, problems) => {
  expect(told(markdown)).toEqual(problems);
});
