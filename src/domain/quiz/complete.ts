import type { Answer } from './answer.ts';
import { grade } from './grade.ts';
import { NUMBER_PART } from './kinds/number.ts';
import type { Question } from './question.ts';
import { readNumber } from './read-number.ts';

/** Whether an answer may be handed in: every row placed, line and reason given; of several blanks one is enough. */
export function isComplete(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'matching':
    case 'sorting': {
      const items = question.kind === 'matching' ? question.left : question.items;
      return answer.kind === 'pairs' && items.every((item) => Object.hasOwn(answer.pairs, item.id));
    }
    case 'transcript':
      return answer.kind === 'verdict' && answer.line !== undefined && (question.reasons.length === 0 || answer.reason !== undefined);
    default:
      return grade(question, answer).verdict !== 'unanswered';
  }
}

/** Whether something was typed where a number is asked for that is none: a slip of the hand, to be told before it is graded. */
export function isNoNumber(question: Question, answer: Answer): boolean {
  return question.kind === 'number' && answer.kind === 'text' && readNumber(answer.entries[NUMBER_PART] ?? '', question.unit) === undefined;
}
