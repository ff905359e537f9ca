import { type Prose, plain } from '../../../domain/prose.ts';
import { fraction } from '../../../domain/quiz/kinds/multiple.ts';
import type { Block, Option, Question } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import { CATEGORY_TAG, factTags } from './fact-tags.ts';
import { FORMAT } from './gift-item.ts';
import { type Lose, type Loss, lost } from './loss.ts';
import { readGift } from './read-gift.ts';
import { isSameValue } from './same-value.ts';

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
    const before = losses.length;
    const lose: Lose = (lost) => losses.push({ question: question.id, lost });
    const answers = writeAnswers(question, lose);
    if (answers === undefined) continue;
    const [own, ...others] = question.tags.flatMap((tag) => (tag.startsWith(CATEGORY_TAG) ? tag.slice(CATEGORY_TAG.length) : []));
    if (others.length > 0) lose(lost('write/categories', { others }));
    if ('shuffle' in question && question.kind !== 'true-false' && !question.shuffle) lose(lost('write/order'));
    if (own !== category && own !== undefined) blocks.push(`$CATEGORY: $course$/${own}`);
    category = own ?? category;
    const tags = [...factTags(question), ...question.tags.filter((tag) => !tag.startsWith(CATEGORY_TAG))];
    const named = tags.map((tag) => {
      const sayable = tag.replace(/[\]\p{Cc}]/gu, '').trim();
      if (sayable !== tag) lose(lost('write/tag', { tag, written: sayable }));
      return sayable === '' ? '' : ` [tag:${sayable}]`;
    });
    const comment = `// [id:${question.id}]${named.join('')}`;
    const block = `${comment}\n::${escaped(question.id)}::${answers}`;
    const [back] = readGift('', block, quiz.locale).questions;
    // Whatever the signs, nothing is lost unsaid.
    if (losses.length === before && !(back && isSameValue(essence(back), essence(question)))) lose(lost('write/words'));
    blocks.push(block);
  }
  return { text: blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '', losses };
}

/** A question without what GIFT has no place for: ids of its parts, and the category, which stands above the question. */
function essence(question: Question): unknown {
  const { tags, ...rest } = question;
  const said = JSON.stringify(rest, (key, value: unknown) => (['id', 'to', 'shuffle'].includes(key) ? undefined : value));
  return [JSON.parse(said), tags.filter((tag) => !tag.startsWith(CATEGORY_TAG))];
}

function writeAnswers(question: Question, lose: Lose): string | undefined {
  // Markdown only where there is something to say in it.
  const isMarkdown = [...question.stem, ...(question.explanation ?? [])].some(({ kind }) => kind !== 'paragraph') || hasEmphasis(question);
  const format = isMarkdown ? '[markdown]' : '';
  const text = (prose: Prose) => withFormat(escaped(isMarkdown ? lineStart(markdown(prose)) : sayable(plain(prose))), format);
  const blocks = (list: readonly Block[]) => withFormat(blockTexts(list, isMarkdown).join('\\n\\n'), format);
  const stem = isMarkdown ? `${format}${blockTexts(question.stem, true).join('\\n\\n')}` : blocks(question.stem);
  const general = question.explanation ? `\n  ####${blocks(question.explanation)}` : '';
  const why = (prose: Prose | undefined) => (prose ? `#${text(prose)}` : '');
  switch (question.kind) {
    case 'single':
      return `${stem} {${question.options.map((option) => `\n  ${option.right ? '=' : '~'}${weight(option.credit, text(option.text), option.right)}${text(option.text)}${why(option.why)}`).join('')}${general}\n}`;
    case 'multiple':
      return `${stem} {${question.options.map((option) => `\n  ~${weight(fraction(question, option), '')}${text(option.text)}${why(option.why)}`).join('')}${general}\n}`;
    case 'true-false': {
      const [first, second] = question.options;
      if (!first || !second) return undefined;
      const right = first.right ? first : second;
      const wrong = first.right ? second : first;
      const reasons = right.why ? `#${wrong.why ? text(wrong.why) : ''}#${text(right.why)}` : why(wrong.why);
      return `${stem} {${isTrue(first) === first.right ? 'TRUE' : 'FALSE'}${reasons}${general}\n}`;
    }
    case 'matching': {
      if (question.left.some((left) => left.why)) lose(lost('write/pair-reasons'));
      if (question.heads.some((head) => plain(head) !== '')) lose(lost('write/heads'));
      const used = new Set(question.left.map((left) => left.to));
      if (question.right.some((part) => isEmphasised(part.text))) lose(lost('write/cell-emphasis'));
      const side = (prose: Prose) => escaped(sayable(plain(prose)));
      const right = (id: string) => side(question.right.find((part) => part.id === id)?.text ?? []);
      const rows = question.left.map((left) => `\n  =${withoutArrow(text(left.text), lose)} -> ${right(left.to)}`);
      const spare = question.right.filter((part) => !used.has(part.id)).map((part) => `\n  = -> ${side(part.text)}`);
      return `${stem} {${[...rows, ...spare].join('')}${general}\n}`;
    }
    case 'sorting': {
      lose(lost('write/sorting'));
      if (question.items.some((item) => item.why)) lose(lost('write/item-reasons'));
      const group = (id: string) => escaped(sayable(plain(question.groups.find((part) => part.id === id)?.text ?? [])));
      return `${stem} {${question.items.map((item) => `\n  =${withoutArrow(text(item.text), lose)} -> ${group(item.to)}`).join('')}${general}\n}`;
    }
    case 'blanks': {
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
      const stemText = blockTexts(question.stem, isMarkdown).join('\\n\\n');
      const words =
        passage.length === 1 && passage[0] === answers
          ? `${stemText} ${answers}`
          : [...(stemText ? [stemText] : []), ...passage].join('\\n\\n');
      return isMarkdown ? `${format}${words}` : withFormat(words, '');
    }
    case 'number': {
      if (question.unit) lose(lost('write/unit', { unit: question.unit }));
      return `${stem} {#${question.accepts.map(({ value, tolerance, credit }) => `\n  =${weight(credit === 1 ? undefined : credit, '')}${value}:${tolerance}`).join('')}${general}\n}`;
    }
    case 'ordering':
    case 'marking':
    case 'transcript':
      lose(lost('write/kind', { kind: question.kind }));
      return undefined;
  }
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

/** Two lists in a row would be one. */
function blockTexts(blocks: readonly Block[], isMarkdown: boolean): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const apart = before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered ? ['<!-- -->'] : [];
    return [...apart, blockText(block, isMarkdown)];
  });
}

function blockText(block: Block, isMarkdown: boolean): string {
  const text = (prose: Prose) => escaped(isMarkdown ? lineStart(markdown(prose)) : sayable(plain(prose)));
  if (block.kind === 'list') return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${text(item)}`).join('\\n');
  return block.kind === 'quote' ? `> ${text(block.text)}` : text(block.text);
}

/** `%50%` before an answer; said too where the answer itself begins like one. */
function weight(credit: number | undefined, text: string, isRight = false): string {
  if (credit === undefined) return /^\s*%[^%]*%/u.test(text) ? `%${isRight ? 100 : 0}%` : '';
  return `%${Math.round(credit * 1e7) / 1e5}%`;
}

/** Words that begin with the name of a format are told theirs. */
function withFormat(text: string, format: string): string {
  return FORMAT.test(text) ? `${format || '[moodle]'}${text}` : text;
}

/** In the answers `->` would make pairs of them. */
function withoutArrow(text: string, lose: Lose): string {
  if (!text.includes('->')) return text;
  lose(lost('write/arrow'));
  return text.replaceAll('->', '→');
}

/** What Moodle would take for an element or a character by name. */
function sayable(text: string): string {
  return text.replace(/&(?=#?[a-z0-9]+;)/giu, '&amp;').replace(/<(?=[a-z/!])/giu, '&lt;');
}

function markdown(prose: Prose): string {
  return prose.map(({ text, emphasis }) => (emphasis ? `**${markdownEscaped(text)}**` : markdownEscaped(text))).join('');
}

function markdownEscaped(text: string): string {
  return text
    .replace(/[\\*_`[\]<&~]/gu, '\\$&')
    .replace(/(https?|ftp):(?=\/\/\S*\\)/giu, '$1\\:')
    .replace(/(www)\.(?=\S*\\)/giu, '$1\\.');
}

/** What would begin a list, a heading, a quote or a table. */
function lineStart(text: string): string {
  return text.replace(/^[#>+\-=|]/u, '\\$&').replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** GIFT's own signs, and line ends. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/gu, '\\$&').replaceAll('\n', '\\n');
}
