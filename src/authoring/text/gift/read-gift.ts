import { type GIFTQuestion, parse, type TextChoice, type TextFormat } from 'gift-pegjs';
import type { Locale } from '../../../domain/locale.ts';
import type { Prose } from '../../../domain/prose.ts';
import type { Accepted, Asked, Block, Option, Part, Question } from '../../../domain/quiz/question.ts';
import type { WordedProblem as Problem } from '../problem.ts';
import { ID, letters } from '../quiz/part-id.ts';
import { CATEGORY_TAG, readFactTags } from './fact-tags.ts';
import { type GiftBlock, giftBlocks, withColonsEscaped } from './gift-blocks.ts';
import type { Loss } from './loss.ts';

export interface GiftRead {
  readonly questions: readonly Question[];
  /** What is in the file and not in the questions. */
  readonly losses: readonly Loss[];
  /** Where the file cannot be read; nothing should be written then. */
  readonly problems: readonly Problem[];
}

/** What one question is read with. */
interface Context {
  readonly locale: Locale;
  readonly name: string;
  readonly lose: (message: string) => void;
}

/** Reads a GIFT file. All problems come at once, each with its line. */
export function readGift(path: string, source: string, locale: Locale): GiftRead {
  const questions: Question[] = [];
  const losses: Loss[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  let category: string | undefined;
  for (const block of giftBlocks(source)) {
    for (const read of parseBlock(block, path, problems)) {
      if (read.type === 'Category') {
        category = read.title.replace(/^\$[a-z]+\$\/?/u, '').replace(/^top\//u, '');
        continue;
      }
      const id = freeId(read, taken, questions.length + 1);
      const name = read.title ?? read.id ?? id;
      const context: Context = { locale, name, lose: (message) => losses.push({ question: name, line: block.line, message }) };
      const question = readQuestion(read, id, category, context);
      if (!question) continue;
      if (read.title !== null && read.title !== id) context.lose(`its title becomes the id “${id}”`);
      taken.add(id);
      questions.push(question);
    }
  }
  if (questions.length === 0 && problems.length === 0) {
    problems.push({
      severity: 'error',
      path,
      line: 1,
      column: 1,
      message: 'there is no question in this file',
      remedy: 'write questions in GIFT, a blank line between two',
    });
  }
  return { questions, losses, problems };
}

function parseBlock(block: GiftBlock, path: string, problems: Problem[]): GIFTQuestion[] {
  try {
    return parse(`${withColonsEscaped(block.text)}\n`);
  } catch (thrown) {
    const start = locationOf(thrown);
    problems.push({
      severity: 'error',
      path,
      line: Math.min(block.line + start.line - 1, block.line + block.text.split('\n').length - 1),
      column: start.line > block.text.split('\n').length ? 1 : start.column,
      message: `this is not GIFT${thrown instanceof Error ? `: ${thrown.message.replace(/\s+/gu, ' ')}` : ''}`,
      remedy: 'close every { with }, and write \\ before ~ = # { } that belong to the text',
    });
    return [];
  }
}

function locationOf(thrown: unknown): { line: number; column: number } {
  if (typeof thrown === 'object' && thrown !== null && 'location' in thrown) {
    const { location } = thrown;
    if (typeof location === 'object' && location !== null && 'start' in location) {
      const { start } = location;
      if (
        typeof start === 'object' &&
        start !== null &&
        'line' in start &&
        'column' in start &&
        typeof start.line === 'number' &&
        typeof start.column === 'number'
      ) {
        return { line: start.line, column: start.column };
      }
    }
  }
  return { line: 1, column: 1 };
}

function freeId(read: GIFTQuestion, taken: ReadonlySet<string>, position: number): string {
  const candidates = [read.id, read.title].flatMap((text) => {
    const slug =
      text
        ?.normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, '') ?? '';
    return ID.test(slug) ? [slug.slice(0, 60).replace(/-$/u, '')] : [];
  });
  const base = candidates[0] ?? `question-${position}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

function readQuestion(
  read: Exclude<GIFTQuestion, { type: 'Category' }>,
  id: string,
  category: string | undefined,
  context: Context,
): Question | undefined {
  const { lose } = context;
  if (read.type === 'Essay' || read.type === 'Description') {
    lose(
      read.type === 'Essay' ? 'an essay cannot be graded here; the question is left out' : 'a description without a question is left out',
    );
    return undefined;
  }
  const { facts, tags } = readFactTags(read.tags ?? []);
  const explanation = read.globalFeedback ? toBlocks(read.globalFeedback, context) : [];
  const common: Asked = {
    id,
    ...facts,
    tags: [...tags, ...(category ? [`${CATEGORY_TAG}${category}`] : [])],
    stem: toBlocks(read.stem, context),
    ...(explanation.length > 0 && { explanation }),
  };
  switch (read.type) {
    case 'TF': {
      // The parser calls the first feedback 'true'; Moodle shows it to who answered wrongly, whichever that is.
      const wrong = read.trueFeedback ? toProse(read.trueFeedback, context) : undefined;
      const right = read.falseFeedback ? toProse(read.falseFeedback, context) : undefined;
      const words = context.locale === 'zh' ? ['对', '错'] : ['True', 'False'];
      const options = words.map((text, index): Option => {
        const isRight = (index === 0) === read.isTrue;
        const why = isRight ? right : wrong;
        return { id: letters(index), text: [{ text }], right: isRight, ...(why && { why }) };
      });
      return { ...common, kind: 'true-false', options, shuffle: false };
    }
    case 'MC':
      return readChoices(common, read.choices, context);
    case 'Short': {
      if (read.choices.some((choice) => choice.feedback))
        lose('feedback of single spellings cannot be said here; write it into the explanation');
      const accepts = read.choices.map((choice) => ({ text: one(toText(choice.text, context)), credit: (choice.weight ?? 100) / 100 }));
      if (read.hasEmbeddedAnswers) {
        const stem = [...common.stem];
        const last = stem.pop();
        const [before = '', after = ''] = (last?.kind === 'paragraph' ? last.text.map((span) => span.text).join('') : '').split('_____');
        const around = (text: string) => (text.trim() === '' ? [] : [{ kind: 'text' as const, text: [{ text }] }]);
        const tight = context.locale === 'zh';
        const passage = [
          [...around(tight ? before.trimEnd() : before), { kind: 'blank' as const, id: 'a' }, ...around(tight ? after.trimStart() : after)],
        ];
        return { ...common, stem, kind: 'blanks', passage, blanks: [{ id: 'a', accepts }] };
      }
      return { ...common, kind: 'blanks', passage: [[{ kind: 'blank', id: 'a' }]], blanks: [{ id: 'a', accepts }] };
    }
    case 'Numerical': {
      const choices = Array.isArray(read.choices) ? read.choices : [{ weight: null, text: read.choices, feedback: null }];
      if (choices.some((choice) => choice.feedback)) lose('feedback of single numbers cannot be said here; write it into the explanation');
      const accepts = choices.flatMap(({ weight, text }): Accepted[] => {
        const credit = (weight ?? 100) / 100;
        if (text.numberLow !== undefined && text.numberHigh !== undefined) {
          return [{ value: (text.numberLow + text.numberHigh) / 2, tolerance: (text.numberHigh - text.numberLow) / 2, credit }];
        }
        if (typeof text.number !== 'number') {
          lose('“any other number” cannot be said here');
          return [];
        }
        return [{ value: text.number, tolerance: text.range ?? 0, credit }];
      });
      return { ...common, kind: 'number', accepts };
    }
    case 'Matching': {
      const right: Part[] = [];
      const left = read.matchPairs.flatMap(({ subquestion, subanswer }, index) => {
        const text = decoded(subanswer);
        const twin = right.find((part) => part.text[0]?.text === text);
        const side = twin ?? { id: letters(index), text: [{ text }] };
        if (!twin) right.push(side);
        const from = toProse(subquestion, context);
        return from.length > 0 ? [{ id: letters(index), text: from, to: side.id }] : [];
      });
      return { ...common, kind: 'matching', heads: [[], []], left, right };
    }
  }
}

function readChoices(common: Asked, choices: readonly TextChoice[], context: Context): Question {
  const several = choices.every((choice) => !choice.isCorrect);
  const options = choices.map((choice, index): Option => {
    const why = choice.feedback ? toProse(choice.feedback, context) : undefined;
    const credit = choice.weight === null ? undefined : choice.weight / 100;
    const right = choice.isCorrect || (several && (credit ?? 0) > 0);
    return {
      id: letters(index),
      text: toProse(choice.text, context),
      right,
      ...(why && why.length > 0 && { why }),
      ...(credit !== undefined && !(right && credit === 1) && credit !== 0 && { credit }),
    };
  });
  if (several) return { ...common, kind: 'multiple', options: withoutUsualCredit(options), shuffle: true };
  const [first] = options.filter((option) => option.right);
  // Several full answers to a single choice: one is the right one here, the others bring as much.
  const single = options.map((option) =>
    option.right && option !== first ? { ...option, right: false, credit: option.credit ?? 1 } : option,
  );
  if (single.some((option, index) => option !== options[index]))
    context.lose('only one option of a single choice can be right here; the other ones bring their fraction');
  return { ...common, kind: 'single', options: single, shuffle: true };
}

/** Fractions that are what the kind's rule gives anyway need not be written. */
function withoutUsualCredit(options: readonly Option[]): Option[] {
  const right = options.filter((option) => option.right).length;
  const wrong = options.length - right;
  const usual = options.every(
    (option) => Math.abs((option.credit ?? (option.right && right === 1 ? 1 : 0)) - (option.right ? 1 / right : -1 / wrong)) < 1e-4,
  );
  return usual
    ? options.map(({ credit: _, ...option }) => option)
    : options.map((option) => ({ ...option, credit: option.credit ?? (option.right ? 1 : 0) }));
}

function toBlocks(text: TextFormat, context: Context): Block[] {
  return toText(text, context)
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: emphasised(one(paragraph), text.format) }));
}

function toProse(text: TextFormat, context: Context): Prose {
  return emphasised(one(toText(text, context)), text.format);
}

/** Markdown's bold; other formats have none once their tags are gone. */
function emphasised(text: string, format: TextFormat['format']): Prose {
  if (text === '') return [];
  if (format !== 'markdown') return [{ text }];
  return text
    .split(/\*\*(.+?)\*\*/u)
    .map((part, index) => ({ text: part, ...(index % 2 === 1 && { emphasis: true as const }) }))
    .filter((span) => span.text !== '');
}

/** Without HTML, which Moodle writes into most files. */
function toText({ text, format }: TextFormat, { lose }: Context): string {
  if (format === 'plain' || !/<\/?[a-z][^>]*>/iu.test(text)) return text;
  const kept = text.replace(/<br\s*\/?>|<\/(?:p|div|li)>/giu, '\n\n').replace(/<\/?(?:p|div|span|ul|ol|li|font)(?:\s[^>]*)?>/giu, '');
  const lost = new Set([...kept.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*>/giu)].map((match) => (match[1] ?? '').toLowerCase()));
  if (lost.size > 0) lose(`HTML is left out: ${[...lost].join(', ')}`);
  return kept
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function one(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The parser leaves its own codes in the right sides of pairs. */
function decoded(text: string): string {
  return one(
    text.replace(/&&0(\d\d);|&&(\d{3});/gu, (_, low: string | undefined, high: string | undefined) =>
      String.fromCharCode(Number(low ?? high)),
    ),
  );
}
