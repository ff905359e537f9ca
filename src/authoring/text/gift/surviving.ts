import type { Locale } from '../../../domain/locale.ts';
import { type Prose, plain } from '../../../domain/prose.ts';
import type { BlankPiece, Block, Part, Question } from '../../../domain/quiz/question.ts';
import { type ParsedQuiz, parseQuiz } from '../quiz/parse-quiz.ts';
import { writeQuiz } from '../quiz/write/write-quiz.ts';
import type { Fact } from '../words/problem-wording.ts';
import { type Lose, lost } from './loss.ts';
import { isSameValue } from './same-value.ts';

/**
 * The question if a quiz file gives it back as it is, without its emphasis if only that does not survive, else nothing: told as a loss. What a quiz
 * refuses of it is a problem of the file.
 */
export function surviving(question: Question, locale: Locale, lose: Lose, refuse: (found: Fact) => void): Question | undefined {
  const back = readBack(question, locale);
  const refused = back.problems.filter(({ severity }) => severity === 'error');
  for (const { fact } of refused) refuse(fact);
  if (refused.length > 0) return undefined;
  if (isSameValue(back.value?.questions, [question])) return question;
  const calm = withoutEmphasis(question);
  if (isSameValue(readBack(calm, locale).value?.questions, [calm])) {
    lose(lost('read/emphasis'));
    return calm;
  }
  lose(lost('read/words'));
  return undefined;
}

function readBack(question: Question, locale: Locale): ParsedQuiz {
  return parseQuiz('', writeQuiz({ title: 'title', lesson: 'lesson', questions: [question] }), locale);
}

function withoutEmphasis(question: Question): Question {
  const calm = (prose: Prose): Prose => (prose.length > 0 ? [{ text: plain(prose) }] : []);
  const blocks = (list: readonly Block[]): readonly Block[] =>
    list.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map(calm) } : { ...block, text: calm(block.text) }));
  const part = <Some extends Part>(one: Some): Some => ({ ...one, text: calm(one.text), ...(one.why && { why: calm(one.why) }) });
  const common = { stem: blocks(question.stem), ...(question.explanation && { explanation: blocks(question.explanation) }) };
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...question, ...common, options: question.options.map(part) };
    case 'matching':
      return { ...question, ...common, left: question.left.map(part), right: question.right.map(part) };
    case 'blanks':
      return {
        ...question,
        ...common,
        passage: question.passage.map((pieces) =>
          joined(pieces.map((piece) => (piece.kind === 'text' ? { ...piece, text: calm(piece.text) } : piece))),
        ),
      };
    default:
      return { ...question, ...common };
  }
}

/** Neighbouring pieces of plain text as one. */
function joined(pieces: readonly BlankPiece[]): readonly BlankPiece[] {
  return pieces.reduce<BlankPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text')
      all[all.length - 1] = { kind: 'text', text: [{ text: plain(last.text) + plain(piece.text) }] };
    else all.push(piece);
    return all;
  }, []);
}
