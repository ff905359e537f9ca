import type { Grade } from '../../../domain/quiz/grading/rules.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import type { Answer } from '../../../domain/record/answer.ts';
import type { WordsOf } from '../../../i18n/words/quiz/question.ts';

/** What every kind of question is shown with. */
export interface KindProps<Kind extends Question> {
  readonly question: Kind;
  readonly answer: Answer;
  /** Present once the answer is in: parts show how they stand, and nothing can be changed. */
  readonly grade: Grade | undefined;
  /** While another try is left, what was missed and what would have been right stay hidden. */
  readonly reveal: boolean;
  readonly seed: number;
  /** The question's name in the attempt: with the seed it gives the order of the parts. */
  readonly name: string;
  readonly words: WordsOf<Kind['kind']>;
  readonly disabled: boolean;
  readonly onchange: (answer: Answer) => void;
  /** Says something to a screen reader, once. */
  readonly say: (text: string) => void;
}

/** How a part stands, undefined before the answer is in and for what is not to be shown yet. */
export function verdictOf(grade: Grade | undefined, id: string, reveal: boolean) {
  const part = grade?.parts.find((candidate) => candidate.id === id);
  return part && !reveal && (part.verdict === 'missed' || part.verdict === 'left') ? undefined : part;
}
