import { type Prose, plain } from '../../../../domain/prose.ts';
import { fraction } from '../../../../domain/quiz/kinds/multiple.ts';
import type { Block, Option, Question } from '../../../../domain/quiz/question.ts';
import { type Lose, lost } from '../loss.ts';
import { blockTexts, escaped, lineStart, markdown, sayable, withFormat } from './write-words.ts';

type QuestionOf<K extends Question['kind']> = Extract<Question, { readonly kind: K }>;

/** How the words of one question are written. */
interface Writing {
  readonly lose: Lose;
  readonly isMarkdown: boolean;
  /** The name of the format, where it is not GIFT's own. */
  readonly format: string;
  /** The explanation, as it stands behind the answers. */
  readonly general: string;
  readonly text: (prose: Prose) => string;
  readonly why: (prose: Prose | undefined) => string;
}

/** A question's stem and its answers in braces; undefined where GIFT has none of its kind, which is told as a loss. */
export function writeAnswers(question: Question, lose: Lose): string | undefined {
  const writing = writingOf(question, lose);
  if (question.kind === 'blanks') return writeBlanks(question, writing);
  const inside = writeInside(question, writing);
  return inside === undefined ? undefined : `${writeStem(question, writing)} {${inside}${writing.general}\n}`;
}

function writingOf(question: Question, lose: Lose): Writing {
  // Markdown only where there is something to say in it.
  const isMarkdown = [...question.stem, ...(question.explanation ?? [])].some(({ kind }) => kind !== 'paragraph') || hasEmphasis(question);
  const format = isMarkdown ? '[markdown]' : '';
  const text = (prose: Prose) => withFormat(escaped(isMarkdown ? lineStart(markdown(prose)) : sayable(plain(prose))), format);
  const why = (prose: Prose | undefined) => (prose ? `#${text(prose)}` : '');
  const general = question.explanation ? `\n  ####${withFormat(joined(question.explanation, isMarkdown), format)}` : '';
  return { lose, isMarkdown, format, general, text, why };
}

function writeStem({ stem }: Question, { isMarkdown, format }: Writing): string {
  const words = joined(stem, isMarkdown);
  return isMarkdown ? `${format}${words}` : withFormat(words, format);
}

const joined = (blocks: readonly Block[], isMarkdown: boolean): string => blockTexts(blocks, isMarkdown).join('\\n\\n');

function writeInside(question: Exclude<Question, { readonly kind: 'blanks' }>, writing: Writing): string | undefined {
  const { lose, text, why } = writing;
  switch (question.kind) {
    case 'single':
      return question.options
        .map((option) => {
          const words = text(option.text);
          return `\n  ${option.right ? '=' : '~'}${weight(option.credit, words, option.right)}${words}${why(option.why)}`;
        })
        .join('');
    case 'multiple':
      return question.options
        .map((option) => `\n  ~${weight(fraction(question, option), '')}${text(option.text)}${why(option.why)}`)
        .join('');
    case 'true-false':
      return writeTruth(question, writing);
    case 'matching':
      return writeMatching(question, writing);
    case 'sorting':
      return writeSorting(question, writing);
    case 'number':
      if (question.unit) lose(lost('write/unit', { unit: question.unit }));
      return `#${question.accepts
        .map(({ value, tolerance, credit }) => `\n  =${weight(credit === 1 ? undefined : credit, '')}${value}:${tolerance}`)
        .join('')}`;
    case 'ordering':
    case 'marking':
    case 'transcript':
      lose(lost('write/kind', { kind: question.kind }));
      return undefined;
  }
}

function writeTruth({ options: [first, second] }: QuestionOf<'true-false'>, { text, why }: Writing): string | undefined {
  if (!first || !second) return undefined;
  const [right, wrong] = first.right ? [first, second] : [second, first];
  const reasons = right.why ? `#${wrong.why ? text(wrong.why) : ''}#${text(right.why)}` : why(wrong.why);
  return `${isTrue(first) === first.right ? 'TRUE' : 'FALSE'}${reasons}`;
}

function writeMatching(question: QuestionOf<'matching'>, { lose, text }: Writing): string {
  if ([...question.left, ...question.right].some((part) => part.why)) lose(lost('write/pair-reasons'));
  if (question.heads.some((head) => plain(head) !== '')) lose(lost('write/heads'));
  if (question.right.some((part) => isEmphasised(part.text))) lose(lost('write/cell-emphasis'));
  const used = new Set(question.left.map((left) => left.to));
  const side = (prose: Prose) => escaped(sayable(plain(prose)));
  const right = (id: string) => side(question.right.find((part) => part.id === id)?.text ?? []);
  const rows = question.left.map((left) => `\n  =${withoutArrow(text(left.text), lose)} -> ${right(left.to)}`);
  const spare = question.right.filter((part) => !used.has(part.id)).map((part) => `\n  = -> ${side(part.text)}`);
  return [...rows, ...spare].join('');
}

function writeSorting(question: QuestionOf<'sorting'>, { lose, text }: Writing): string {
  lose(lost('write/sorting'));
  if (question.items.some((item) => item.why)) lose(lost('write/item-reasons'));
  const group = (id: string) => escaped(sayable(plain(question.groups.find((part) => part.id === id)?.text ?? [])));
  return question.items.map((item) => `\n  =${withoutArrow(text(item.text), lose)} -> ${group(item.to)}`).join('');
}

/** Here the answers stand in the text, where the blank was. */
function writeBlanks(question: QuestionOf<'blanks'>, { lose, isMarkdown, format, general }: Writing): string | undefined {
  const [blank, ...more] = question.blanks;
  if (!blank || more.length > 0) {
    lose(lost('write/blanks', { count: question.blanks.length }));
    return undefined;
  }
  const spellings = blank.accepts.map(({ text: spelling, credit }) => {
    // A bare * stands for any words.
    const written = withoutArrow(escaped(sayable(spelling).replaceAll('*', '\\*')), lose);
    return `\n  =${weight(credit === 1 ? undefined : credit, written, true)}${withFormat(written, '')}`;
  });
  const answers = `{${spellings.join('')}${general}\n}`;
  const passage = question.passage.map((pieces) =>
    pieces
      .map((piece, index) => {
        if (piece.kind === 'blank') return answers;
        const words = isMarkdown ? markdown(piece.text) : sayable(plain(piece.text));
        return escaped(isMarkdown && index === 0 ? lineStart(words) : words);
      })
      .join(''),
  );
  // A blank at the end is asked for under the question.
  const stem = joined(question.stem, isMarkdown);
  const words =
    passage.length === 1 && passage[0] === answers ? `${stem} ${answers}` : [...(stem ? [stem] : []), ...passage].join('\\n\\n');
  return isMarkdown ? `${format}${words}` : withFormat(words, '');
}

function hasEmphasis(question: Question): boolean {
  return JSON.stringify(question).includes('"emphasis":true');
}

function isEmphasised(prose: Prose): boolean {
  return prose.some(({ emphasis }) => emphasis);
}

function isTrue(option: Option): boolean {
  return /^(?:true|right|yes|对|正确|是|√)/iu.test(plain(option.text));
}

/** `%50%` before an answer; said too where the answer itself begins like one. */
function weight(credit: number | undefined, text: string, isRight = false): string {
  if (credit === undefined) return /^\s*%[^%]*%/u.test(text) ? `%${isRight ? 100 : 0}%` : '';
  return `%${Math.round(credit * 1e7) / 1e5}%`;
}

/** In the answers `->` would make pairs of them. */
function withoutArrow(text: string, lose: Lose): string {
  if (!text.includes('->')) return text;
  lose(lost('write/arrow'));
  return text.replaceAll('->', '→');
}
