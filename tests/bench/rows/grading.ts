import { readContent } from '../../../src/authoring/files/library.ts';
import { grade } from '../../../src/domain/quiz/grading/grade.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../src/domain/record/answer.ts';
import { median, type Row } from '../row.ts';

const ANSWERS = 100_000;
const RUNS = 5;

function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { kind: 'options', chosen: question.options.filter(({ right }) => right).map(({ id }) => id) };
    case 'ordering':
      return { kind: 'order', items: question.items.map(({ id }) => id) };
    case 'matching':
      return { kind: 'pairs', pairs: Object.fromEntries(question.left.map(({ id, to }) => [id, to])) };
    case 'sorting':
      return { kind: 'pairs', pairs: Object.fromEntries(question.items.map(({ id, to }) => [id, to])) };
    case 'blanks':
      return { kind: 'text', entries: Object.fromEntries(question.blanks.map(({ id, accepts }) => [id, accepts[0]?.text ?? ''])) };
    case 'number':
      return { kind: 'text', entries: { value: String(question.accepts[0]?.value ?? 0) } };
    case 'marking':
      return { kind: 'marks', marked: question.targets.map(({ id }) => id) };
    case 'transcript': {
      const reason = question.reasons.find(({ right }) => right)?.id;
      return { kind: 'verdict', line: question.wrong, ...(reason ? { reason } : {}) };
    }
  }
}

/** Grading a hundred thousand answers to the site's own questions, of all ten kinds; median of five. */
export function gradingRows(): readonly Row[] {
  const questions = readContent().library.quizzes.flatMap((quiz) => quiz.questions);
  const answered = questions.map((question) => ({ question, answer: rightAnswer(question) }));
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    for (let done = 0; done < ANSWERS; done += 1) {
      const next = answered[done % answered.length];
      if (next) grade(next.question, next.answer);
    }
    return performance.now() - began;
  });
  return [{ what: `grade 100,000 answers to ${questions.length} questions`, measured: median(times) / 1000, limit: 1, unit: 's' }];
}
