import { type Prose, plain } from '../../../domain/prose.ts';
import { fraction } from '../../../domain/quiz/kinds/multiple.ts';
import type { Block, Option, Question } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import { CATEGORY_TAG, factTags } from './fact-tags.ts';
import type { Loss } from './loss.ts';

export interface Gift {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** A quiz in GIFT, as Moodle imports it. What GIFT cannot say is left out and listed. */
export function writeGift(quiz: Quiz): Gift {
  const losses: Loss[] = [];
  const blocks: string[] = [];
  let category: string | undefined;
  for (const question of quiz.questions) {
    const lose = (message: string) => losses.push({ question: question.id, message });
    const answers = writeAnswers(question, lose);
    if (answers === undefined) continue;
    const own = question.tags.find((tag) => tag.startsWith(CATEGORY_TAG))?.slice(CATEGORY_TAG.length);
    if (own !== category && own !== undefined) blocks.push(`$CATEGORY: $course$/${own}`);
    category = own ?? category;
    const tags = [...factTags(question), ...question.tags.filter((tag) => !tag.startsWith(CATEGORY_TAG))];
    const comment = `// [id:${question.id}]${tags.map((tag) => ` [tag:${tag.replaceAll(']', '')}]`).join('')}`;
    blocks.push(`${comment}\n::${escaped(question.id)}::${answers}`);
  }
  return { text: blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '', losses };
}

function writeAnswers(question: Question, lose: (message: string) => void): string | undefined {
  const emphasised = JSON.stringify([question.stem, question.explanation ?? []]).includes('"emphasis":true') || hasEmphasis(question);
  const format = emphasised ? '[markdown]' : '';
  const text = (prose: Prose) =>
    escaped(emphasised ? prose.map((span) => (span.emphasis ? `**${span.text}**` : span.text)).join('') : plain(prose));
  const blocks = (list: readonly Block[]) => list.map((block) => blockText(block, text)).join('\\n\\n');
  const stem = format + blocks(question.stem);
  const general = question.explanation ? `\n  ####${blocks(question.explanation)}` : '';
  const why = (prose: Prose | undefined) => (prose ? `#${text(prose)}` : '');
  switch (question.kind) {
    case 'single':
      return `${stem} {${question.options.map((option) => `\n  ${option.right ? '=' : '~'}${weight(option.credit)}${text(option.text)}${why(option.why)}`).join('')}${general}\n}`;
    case 'multiple':
      return `${stem} {${question.options.map((option) => `\n  ~${weight(fraction(question, option))}${text(option.text)}${why(option.why)}`).join('')}${general}\n}`;
    case 'true-false': {
      const [first, second] = question.options;
      if (!first || !second) return undefined;
      const right = first.right ? first : second;
      const wrong = first.right ? second : first;
      const reasons = right.why ? `#${wrong.why ? text(wrong.why) : ''}#${text(right.why)}` : why(wrong.why);
      return `${stem} {${isTrue(first) === first.right ? 'TRUE' : 'FALSE'}${reasons}${general}\n}`;
    }
    case 'matching': {
      if (question.left.some((left) => left.why)) lose('the reasons of the pairs cannot be said in GIFT');
      if (question.heads.some((head) => plain(head) !== '')) lose('the heads of the two columns cannot be said in GIFT');
      const used = new Set(question.left.map((left) => left.to));
      const right = (id: string) => text(question.right.find((part) => part.id === id)?.text ?? []);
      const rows = question.left.map((left) => `\n  =${text(left.text)} -> ${right(left.to)}`);
      const spare = question.right.filter((part) => !used.has(part.id)).map((part) => `\n  = -> ${text(part.text)}`);
      return `${stem} {${[...rows, ...spare].join('')}${general}\n}`;
    }
    case 'sorting': {
      lose('sorting becomes matching: each item with its group');
      if (question.items.some((item) => item.why)) lose('the reasons of the items cannot be said in GIFT');
      const group = (id: string) => text(question.groups.find((part) => part.id === id)?.text ?? []);
      return `${stem} {${question.items.map((item) => `\n  =${text(item.text)} -> ${group(item.to)}`).join('')}${general}\n}`;
    }
    case 'blanks': {
      const [blank, ...more] = question.blanks;
      if (!blank || more.length > 0) {
        lose(`${question.blanks.length} blanks in one question cannot be said in GIFT; the question is left out`);
        return undefined;
      }
      const answers = `{${blank.accepts.map((spelling) => `\n  =${weight(spelling.credit === 1 ? undefined : spelling.credit)}${escaped(spelling.text)}`).join('')}${general}\n}`;
      const passage = question.passage.map((pieces) =>
        pieces
          .map((piece) => (piece.kind === 'text' ? text(piece.text) : ` ${answers} `))
          .join('')
          .trim(),
      );
      return [...(question.stem.length > 0 ? [blocks(question.stem)] : []), ...passage]
        .join('\\n\\n')
        .replace(/^/u, format)
        .replace(`\\n\\n${answers}`, ` ${answers}`);
    }
    case 'number': {
      if (question.unit) lose(`the unit “${question.unit}” cannot be said in GIFT`);
      return `${stem} {#${question.accepts.map(({ value, tolerance, credit }) => `\n  =${weight(credit === 1 ? undefined : credit)}${value}:${tolerance}`).join('')}${general}\n}`;
    }
    case 'ordering':
    case 'marking':
    case 'transcript':
      lose(`GIFT has no ${question.kind} questions; the question is left out`);
      return undefined;
  }
}

function hasEmphasis(question: Question): boolean {
  return JSON.stringify(question).includes('"emphasis":true');
}

function isTrue(option: Option): boolean {
  return /^(?:true|right|yes|对|正确|是|√)/iu.test(plain(option.text));
}

function blockText(block: Block, text: (prose: Prose) => string): string {
  if (block.kind === 'list') return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${text(item)}`).join('\\n');
  return text(block.text);
}

function weight(credit: number | undefined): string {
  return credit === undefined ? '' : `%${Math.round(credit * 1e7) / 1e5}%`;
}

/** GIFT's own signs, and line ends. `->` would end the left side of a pair. */
function escaped(text: string): string {
  return text
    .replace(/[\\~=#{}:]/gu, '\\$&')
    .replaceAll('->', '→')
    .replaceAll('\n', '\\n');
}
