import { fingerprint } from '../chance/hash.ts';
import { modelAnswer } from '../quiz/grading/model-answer.ts';
import type { Question } from '../quiz/question.ts';
import type { Answer } from '../record/answer.ts';

/** 31 bits: enough to tell the few answers apart that one card ever has, and little for a list of all cards. */
export const rightPrint = (text: string): string => fingerprint(text).slice(-6);

/** The fingerprint of an answer: equal for answers that say the same, in whichever order they were given where order says nothing. */
export function answerPrint(answer: Answer): string {
  return rightPrint(saidBy(answer));
}

function saidBy(answer: Answer): string {
  switch (answer.kind) {
    case 'options':
      return JSON.stringify(answer.chosen.toSorted());
    case 'order':
      return JSON.stringify(answer.items);
    case 'pairs':
      return JSON.stringify(sorted(answer.pairs));
    case 'text':
      return JSON.stringify(sorted(answer.entries));
    case 'marks':
      return JSON.stringify(answer.marked.toSorted());
    case 'verdict':
      return JSON.stringify([answer.line ?? null, answer.reason ?? null]);
  }
}

const sorted = (map: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The fingerprint of what is right of a question. What is accepted besides counts where a word or a number is asked for. */
export function rightOf(question: Question): string {
  if (question.kind === 'blanks')
    return rightPrint(JSON.stringify(question.blanks.map(({ id, accepts }) => [id, ...accepts.map(spelled)])));
  if (question.kind === 'number') return rightPrint(JSON.stringify(question.accepts.map(({ value, tolerance }) => [value, tolerance])));
  // What of a passage is a word is found anew whenever its text changes: the stretches have names that stay.
  if (question.kind === 'marking') return rightPrint(JSON.stringify(question.targets.map(({ id }) => id)));
  return answerPrint(modelAnswer(question));
}

const spelled = ({ text }: { readonly text: string }): string => text;

/** Whether only one answer scores 1, so that its fingerprint tells whether what was right then is right now. */
export function isExact(question: Question): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.every(({ credit }) => credit === undefined);
    case 'ordering':
    case 'matching':
    case 'sorting':
      return true;
    default:
      return false;
  }
}
