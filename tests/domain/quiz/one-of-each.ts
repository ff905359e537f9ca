import { formatProblem } from '../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../src/authoring/text/quiz/parse-quiz.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';

const HEAD = '---\ntitle: A quiz\nlesson: silent\n---\n\n';

/** Questions written as an author would write them. Throws with the problems where there are errors. */
export function questionsOf(markdown: string, locale: Locale = 'en'): readonly Question[] {
  const { value, problems } = parseQuiz(`courses/c/quizzes/q.${locale}.md`, HEAD + markdown, locale);
  if (!value) throw new Error(problems.map(formatProblem).join('\n'));
  return value.questions;
}

export function questionOf<Kind extends Question['kind']>(
  kind: Kind,
  markdown: string,
  locale: Locale = 'en',
): Extract<Question, { kind: Kind }> {
  const [question] = questionsOf(`## q\n\n${markdown}`, locale);
  const isKind = (candidate: Question | undefined): candidate is Extract<Question, { kind: Kind }> => candidate?.kind === kind;
  if (!isKind(question)) throw new Error(`not ${kind} but ${question?.kind}`);
  return question;
}

export const SINGLE = 'Which?\n\n- [ ] one\n  > no\n- [x] two\n  > yes\n- [ ] three\n';
export const MULTIPLE = 'Which?\n\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n';
export const TRUE_FALSE = 'Is it so?\n\n- [x] True\n- [ ] False\n';
export const ORDERING = 'Order.\n\n1. one\n2. two\n3. three\n4. four\n';
export const MATCHING = 'Match.\n\n| this | that | why |\n|---|---|---|\n| a | A | first |\n| b | B | |\n| c | C | |\n| | D | |\n';
export const SORTING = 'Sort.\n\n- warm\n  - w1\n    > sunny\n  - w2\n- cold\n  - c1\n  - c2\n';
export const BLANKS = 'Fill.\n\nA [[trial close|trial-close]] asks for an [[opinion|%50%view]].\n';
export const NUMBER = 'How many?\n\n= 9600 ± 50 yuan\n= 9600 ± 500 {50%}\n';
export const MARKING =
  '{kind: marking}\n\nMark two.\n\n> I said ==of course you are right== and then ==we laughed== for a while.\n\n- ==we laughed==\n  > together\n';
export const TRANSCRIPT =
  '{kind: transcript}\n\nWhere?\n\n1. Rep: Hello.\n2. Customer: Yes?\n3. Rep: Ten per cent off. {x}\n\n- [x] Gave without being asked\n  > nobody had\n- [ ] Said hello\n';

export const ALL = [SINGLE, MULTIPLE, TRUE_FALSE, ORDERING, MATCHING, SORTING, BLANKS, NUMBER, MARKING, TRANSCRIPT].map(
  (markdown, index) => `## q-${index}\n\n${markdown}`,
);
