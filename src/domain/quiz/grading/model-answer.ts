import type { Answer } from '../../record/answer.ts';
import { NUMBER_PART } from '../kinds/number.ts';
import type { Question } from '../question.ts';

/** The answer that scores 1: what is shown as the right one. */
export function modelAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'true-false':
    case 'multiple':
      return { kind: 'options', chosen: question.options.filter((option) => option.right).map((option) => option.id) };
    case 'ordering':
      return { kind: 'order', items: question.items.map((item) => item.id) };
    case 'matching':
      return { kind: 'pairs', pairs: Object.fromEntries(question.left.map((left) => [left.id, left.to])) };
    case 'sorting':
      return { kind: 'pairs', pairs: Object.fromEntries(question.items.map((item) => [item.id, item.to])) };
    case 'blanks':
      return {
        kind: 'text',
        entries: Object.fromEntries(
          question.blanks.map((blank) => [
            blank.id,
            (blank.accepts.find((spelling) => spelling.credit === 1) ?? blank.accepts[0])?.text ?? '',
          ]),
        ),
      };
    case 'number': {
      const best = question.accepts.find((accepted) => accepted.credit === 1) ?? question.accepts[0];
      return { kind: 'text', entries: { [NUMBER_PART]: String(best?.value ?? '') } };
    }
    case 'marking':
      return {
        kind: 'marks',
        marked: question.passage.flat().flatMap((piece) => (piece.kind === 'word' && piece.target !== undefined ? [piece.id] : [])),
      };
    case 'transcript': {
      const reason = question.reasons.find((option) => option.right);
      return { kind: 'verdict', line: question.wrong, ...(reason && { reason: reason.id }) };
    }
  }
}
