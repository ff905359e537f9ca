import { type Prose, plain } from '../../prose.ts';
import type { Part, Question } from '../question.ts';

/** A question with its answer as text to read, for who answers in the head: without script, or on paper. */
export interface AnswerKey {
  /** What one chooses from or looks at; none where the stem says all. */
  readonly offers: readonly Prose[];
  /** The right answer, with the author's reasons; `inOrder` where the order is the answer. */
  readonly answers: readonly { readonly text: Prose; readonly why?: Prose }[];
  readonly inOrder: boolean;
}

/** What is written in the place of a blank; low lines of full width would break at the end of a line. */
const GAP = '______';

export function answerKey(question: Question): AnswerKey {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { offers: question.options.map(({ text }) => text), answers: question.options.filter(({ right }) => right), inOrder: false };
    case 'ordering':
      return { offers: byText(question.items), answers: question.items, inOrder: true };
    case 'matching':
      return {
        offers: [...question.left.map(({ text }) => text), ...byText(question.right)],
        answers: question.left.map((part) => joined(part, question.right)),
        inOrder: false,
      };
    case 'sorting':
      return {
        offers: [...question.groups.map(({ text }) => text), ...byText(question.items)],
        answers: question.items.map((part) => joined(part, question.groups)),
        inOrder: false,
      };
    case 'blanks':
      return {
        offers: question.passage.map((pieces) => pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [{ text: GAP }]))),
        answers: question.blanks.map(({ accepts }) => ({ text: [{ text: accepts[0]?.text ?? '' }] })),
        inOrder: true,
      };
    case 'number': {
      // How far off still counts takes a sentence, which each language makes in its own way.
      const [accepted] = question.accepts;
      const unit = question.unit ? ` ${question.unit}` : '';
      return { offers: [], answers: accepted ? [{ text: [{ text: `${accepted.value}${unit}` }] }] : [], inOrder: false };
    }
    case 'marking':
      return {
        offers: question.passage.map((pieces) => [{ text: pieces.map(({ text }) => text).join('') }]),
        answers: question.targets,
        inOrder: false,
      };
    case 'transcript':
      return {
        offers: question.lines.map(({ speaker, text }) => [{ text: `${speaker} · ` }, ...text]),
        answers: [...question.lines.filter(({ id }) => id === question.wrong), ...question.reasons.filter(({ right }) => right)],
        inOrder: false,
      };
  }
}

/** In an order that gives nothing away. */
function byText(parts: readonly Part[]): readonly Prose[] {
  return parts.map(({ text }) => text).toSorted((a, b) => (plain(a) < plain(b) ? -1 : 1));
}

function joined(part: Part & { readonly to: string }, partners: readonly Part[]): { readonly text: Prose; readonly why?: Prose } {
  const partner = partners.find(({ id }) => id === part.to)?.text ?? [];
  return { text: [...part.text, { text: ' → ' }, ...partner], ...(part.why ? { why: part.why } : {}) };
}
