import { displayOrder, scrambled } from '../../../../domain/quiz/display-order.ts';
import type { Part, Question } from '../../../../domain/quiz/question.ts';

/** What a sheet counts by numbers and by letters, in the order in which an attempt with this seed shows it. */
export interface Layout {
  /** Items of pairs and groups, lines of a transcript: 1, 2, 3 … */
  readonly numbered: readonly Part[];
  /** What is chosen or put in order: A, B, C … */
  readonly lettered: readonly Part[];
}

export function layOut(question: Question, seed: number): Layout {
  const { id } = question;
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { numbered: [], lettered: question.shuffle ? displayOrder(question.options, seed, id) : question.options };
    case 'ordering':
      return { numbered: [], lettered: scrambled(question.items, seed, id) };
    case 'matching':
      return { numbered: displayOrder(question.left, seed, id, 'left'), lettered: displayOrder(question.right, seed, id, 'right') };
    case 'sorting':
      return { numbered: displayOrder(question.items, seed, id), lettered: question.groups };
    case 'transcript':
      return { numbered: question.lines, lettered: displayOrder(question.reasons, seed, id) };
    case 'blanks':
    case 'number':
    case 'marking':
      return { numbered: [], lettered: [] };
  }
}

export const letterOf = (place: number): string => String.fromCodePoint(65 + place);
