import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { writeQuiz } from '../../../../src/authoring/text/quiz/write/write-quiz.ts';
import { displayOrder } from '../../../../src/domain/quiz/display-order.ts';
import { grade } from '../../../../src/domain/quiz/grading/grade.ts';
import { modelAnswer } from '../../../../src/domain/quiz/grading/model-answer.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../src/domain/record/answer.ts';

const FILES = globSync('content/courses/*/quizzes/*.md').sort();

/** The worst that can be answered: everything that is not right. */
function worstAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'true-false':
    case 'multiple': {
      const wrong = question.options.filter((option) => !option.right).map((option) => option.id);
      return { kind: 'options', chosen: question.kind === 'multiple' ? wrong : wrong.slice(0, 1) };
    }
    case 'ordering':
      return { kind: 'order', items: [...question.items.slice(1), ...question.items.slice(0, 1)].map((item) => item.id) };
    case 'matching':
      return {
        kind: 'pairs',
        pairs: Object.fromEntries(question.left.map((left) => [left.id, question.right.find((right) => right.id !== left.to)?.id ?? ''])),
      };
    case 'sorting':
      return {
        kind: 'pairs',
        pairs: Object.fromEntries(question.items.map((item) => [item.id, question.groups.find((group) => group.id !== item.to)?.id ?? ''])),
      };
    case 'blanks':
      return { kind: 'text', entries: Object.fromEntries(question.blanks.map((blank) => [blank.id, 'xyzzy'])) };
    case 'number':
      return { kind: 'text', entries: { value: '-987654321' } };
    case 'marking':
      return {
        kind: 'marks',
        marked: question.passage.flat().flatMap((piece) => (piece.kind === 'word' && piece.target === undefined ? [piece.id] : [])),
      };
    case 'transcript':
      return { kind: 'verdict', line: question.lines.find((line) => line.id !== question.wrong)?.id ?? '' };
  }
}

describe.each(FILES.map((path) => [basename(path), path] as const))('%s', (_, path) => {
  const { value, problems } = parseQuiz(path, readFileSync(path, 'utf8'), path.endsWith('.zh.md') ? 'zh' : 'en');

  test('has no errors', () => {
    expect(problems.filter((problem) => problem.severity === 'error').map(formatProblem)).toEqual([]);
  });

  test('written and read again it is the same', () => {
    expect(value && parseQuiz(path, writeQuiz(value), value.locale).value?.questions).toEqual(value?.questions);
  });

  test('answered all right scores 1, all wrong 0', () => {
    for (const question of value?.questions ?? []) {
      expect([question.id, grade(question, modelAnswer(question)).score]).toEqual([question.id, 1]);
      expect([question.id, grade(question, worstAnswer(question)).verdict]).toEqual([question.id, 'wrong']);
    }
  });
});

test('shuffling an option list loses nothing', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(new Set(displayOrder(options, 1, 'q'))).toEqual(new Set(options));
});
