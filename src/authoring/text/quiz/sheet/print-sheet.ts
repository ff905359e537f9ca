import { seeded } from '../../../../domain/chance/random.ts';
import { plain } from '../../../../domain/prose.ts';
import { drawQuiz } from '../../../../domain/quiz/draw.ts';
import type { Block, Part, Question } from '../../../../domain/quiz/question.ts';
import type { Quiz } from '../../../../domain/quiz/quiz.ts';
import { layOut, letterOf } from './lay-out.ts';
import { sheetWords } from './sheet-words.ts';

/** The line by which an answered sheet is known again. */
export const sheetName = ({ course, id, locale }: Pick<Quiz, 'course' | 'id' | 'locale'>, seed: number): string =>
  `# ${course}/${id} ${locale} seed ${seed}`;

/** What stands before the colon of an answer. Not the question’s id, which may give its answer away. */
export const answerName = (place: number): string => `q${place + 1}`;

/** The questions that an attempt with this seed asks, in its order. */
export function drawnQuestions(quiz: Quiz, seed: number): readonly Question[] {
  return drawQuiz(quiz, seeded(seed)).flatMap((id) => quiz.questions.find((question) => question.id === id) ?? []);
}

/** A quiz without its answers as plain text, to be filled in: what the quiz at the lesson's end asks, in the order of an attempt with this seed. */
export function printSheet(quiz: Quiz, seed: number): string {
  const { how } = sheetWords[quiz.locale];
  const questions = drawnQuestions(quiz, seed).map((question, place) => printQuestion(question, place, quiz, seed));
  return [`${sheetName(quiz, seed)}\n\n${quiz.title}\n${how}`, ...questions].join('\n\n');
}

/** Only the line for the answer stands at the margin. */
function printQuestion(question: Question, place: number, { locale }: Quiz, seed: number): string {
  const { numbered, lettered } = layOut(question, seed);
  const lines = [
    `(${place + 1}) ${howTo(question, locale)}`,
    ...question.stem.flatMap(blockLines),
    ...passageOf(question),
    ...(question.kind === 'matching' ? [question.heads.map(plain).filter(Boolean).join(' → ')].filter(Boolean) : []),
    ...numbered.map((part, index) => `${index + 1}  ${speakerOf(question, part)}${plain(part.text)}`),
    ...lettered.map((part, index) => `${letterOf(index)}  ${plain(part.text)}`),
  ];
  return `${lines.map((line) => `  ${line}`).join('\n')}\n${answerName(place)}: `;
}

function howTo(question: Question, locale: Quiz['locale']): string {
  const { write, places, lineOnly } = sheetWords[locale];
  if (question.kind === 'transcript' && question.reasons.length === 0) return lineOnly;
  if (question.kind === 'marking') return `${write.marking} (${places(question.targets.length)})`;
  if (question.kind === 'number' && question.unit) return `${write.number} (${question.unit})`;
  return write[question.kind];
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : '·'} ${plain(item)}`);
  return [plain(block.text)];
}

function passageOf(question: Question): readonly string[] {
  if (question.kind === 'marking') return question.passage.map((pieces) => pieces.map(({ text }) => text).join(''));
  if (question.kind !== 'blanks') return [];
  return question.passage.map((pieces) => pieces.map((piece) => (piece.kind === 'text' ? plain(piece.text) : '______')).join(''));
}

function speakerOf(question: Question, part: Part): string {
  const line = question.kind === 'transcript' && question.lines.find(({ id }) => id === part.id);
  return line ? `${line.speaker}: ` : '';
}
