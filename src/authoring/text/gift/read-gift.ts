import type { Locale } from '../../../domain/locale.ts';
import { type Prose, plain } from '../../../domain/prose.ts';
import type { Accepted, Asked, BlankPiece, Block, Left, Option, Part, Question, Spelling } from '../../../domain/quiz/question.ts';
import { type WordedProblem as Problem, sayProblem } from '../problem.ts';
import { parseQuiz } from '../quiz/parse-quiz.ts';
import { ID, letters } from '../quiz/part-id.ts';
import { writeQuiz } from '../quiz/write-quiz.ts';
import { CATEGORY_TAG, readFactTags } from './fact-tags.ts';
import { type GiftBlock, giftBlocks } from './gift-blocks.ts';
import type { Loss } from './loss.ts';
import { type GiftChoice, type GiftItem, type GiftNumber, GiftSlip, parseGift } from './parse-gift.ts';
import { readGiftBlocks, readGiftProse, readGiftSide, readGiftText, type WordsReading } from './read-words.ts';
import { isSameValue } from './same-value.ts';

export interface GiftRead {
  readonly questions: readonly Question[];
  /** What is in the file and not in the questions. */
  readonly losses: readonly Loss[];
  /** Where the file cannot be read; nothing should be written then. */
  readonly problems: readonly Problem[];
}

type GiftQuestion = Extract<GiftItem, { kind: 'question' }>;

/** Where the answer stood in the stem. */
const GAP = '\uE001';

/** Reads a GIFT file. All problems come at once, each with its line. Every question is one that a quiz file can hold, word for word. */
export function readGift(path: string, source: string, locale: Locale): GiftRead {
  const questions: Question[] = [];
  const losses: Loss[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  let category: string | undefined;
  const blocks = giftBlocks(source);
  for (const [index, block] of blocks.entries()) {
    const error = (at: number, message: string, remedy: string) =>
      problems.push({ severity: 'error', path, ...placeIn(block, at), message, remedy });
    if (isCutOff(blocks[index - 1], block)) continue;
    const next = blocks[index + 1];
    if (isCutOff(block, next)) {
      error(block.text.length + 1, 'an empty line stands inside the braces of a question', 'take it out: an empty line ends a question');
      continue;
    }
    for (const item of itemsOf(block, error)) {
      if (item.kind === 'category') {
        category = item.path.replace(/^\$[a-z]+\$\/?/u, '').replace(/^top\//u, '');
        continue;
      }
      const id = freeId(item, taken, questions.length + 1);
      const name = item.title ?? item.id ?? id;
      const lose = (message: string) => losses.push({ question: name, line: block.line, message });
      if (item.kind === 'description') {
        lose('a description without a question is left out');
        continue;
      }
      try {
        const read = readQuestion(item, id, category, { locale, format: item.format, lose });
        const question = read && surviving(read, locale, lose, error);
        if (!question) continue;
        if (item.title !== undefined && item.title !== id) lose(`its title becomes the id “${id}”`);
        taken.add(id);
        questions.push(question);
      } catch (thrown) {
        if (!(thrown instanceof GiftSlip)) throw thrown;
        error(thrown.at, thrown.message, thrown.remedy);
      }
    }
  }
  if (questions.length === 0 && losses.length === 0 && problems.length === 0) {
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

function itemsOf(block: GiftBlock, error: (at: number, message: string, remedy: string) => void): readonly GiftItem[] {
  try {
    return parseGift(block);
  } catch (thrown) {
    if (!(thrown instanceof GiftSlip)) throw thrown;
    error(thrown.at, thrown.message, thrown.remedy);
    return [];
  }
}

/** Whether an empty line cut one question in two: the braces opened in the first block are closed in the second. */
function isCutOff(block: GiftBlock | undefined, next: GiftBlock | undefined): boolean {
  const signs = (one: GiftBlock | undefined) => one?.text.replace(/\\[{}\\]/gu, '').replace(/[^{}]/gu, '') ?? '';
  return signs(block).endsWith('{') && signs(next).startsWith('}');
}

function placeIn(block: GiftBlock, at: number): { readonly line: number; readonly column: number } {
  const before = block.text.slice(0, at).split('\n');
  if (at > block.text.length) return { line: block.line + before.length, column: 1 };
  return { line: block.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The question if a quiz file gives it back as it is, without its emphasis if only that does not survive, else nothing: told as a loss. What a quiz
 * refuses of it is a problem of the file.
 */
function surviving(
  question: Question,
  locale: Locale,
  lose: (message: string) => void,
  error: (at: number, message: string, remedy: string) => void,
): Question | undefined {
  const back = readBack(question, locale);
  const refused = back.problems.filter(({ severity }) => severity === 'error');
  for (const { message, remedy } of refused.map((problem) => sayProblem(problem))) error(0, message, remedy);
  if (refused.length > 0) return undefined;
  if (isSameValue(back.value?.questions, [question])) return question;
  const calm = withoutEmphasis(question);
  if (isSameValue(readBack(calm, locale).value?.questions, [calm])) {
    lose('its emphasis is left out: a quiz file cannot say it where it stands');
    return calm;
  }
  lose('a quiz file cannot say its words as they are; the question is left out');
  return undefined;
}

function readBack(question: Question, locale: Locale) {
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

function freeId(item: Exclude<GiftItem, { kind: 'category' }>, taken: ReadonlySet<string>, position: number): string {
  const candidates = [item.id, item.title].flatMap((text) => {
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

function readQuestion(item: GiftQuestion, id: string, category: string | undefined, reading: WordsReading): Question | undefined {
  const { lose } = reading;
  const { answers } = item;
  if (answers.kind === 'essay') {
    lose('an essay cannot be graded here; the question is left out');
    return undefined;
  }
  const { facts, tags } = readFactTags(item.tags);
  const explanation = item.general ? readGiftBlocks(item.general, reading) : [];
  // Words behind the braces make a gap of them; a closing tag is none.
  const isGap = readGiftText(item.after, { ...reading, lose: () => {} }) !== '';
  const stem = readGiftBlocks({ text: `${item.before.text}${isGap ? GAP : ''}${item.after.text}` }, reading);
  const common: Asked = {
    id,
    ...facts,
    tags: [...tags, ...(category ? [`${CATEGORY_TAG}${category}`] : [])],
    stem: answers.kind === 'spellings' ? stem : withGap(stem),
    ...(explanation.length > 0 && { explanation }),
  };
  switch (answers.kind) {
    case 'truth': {
      const words = reading.locale === 'zh' ? ['对', '错'] : ['True', 'False'];
      const options = words.map((text, index): Option => {
        const right = (index === 0) === answers.isTrue;
        const words = right ? answers.whyRight : answers.whyWrong;
        const why = words ? readGiftProse(words, reading) : [];
        return { id: letters(index), text: [{ text }], right, ...(why.length > 0 && { why }) };
      });
      return { ...common, kind: 'true-false', options, shuffle: false };
    }
    case 'choices':
      return readChoices(common, answers.choices, item, reading);
    case 'spellings':
      return readSpellings(common, answers.choices, reading);
    case 'numbers':
      return readNumbers(common, answers.numbers, lose);
    case 'pairs':
      return readPairs(common, answers.pairs, item, reading);
  }
}

/** Low lines where the answer stood. */
function withGap(stem: readonly Block[]): readonly Block[] {
  const shown = (prose: Prose): Prose => prose.map((span) => ({ ...span, text: span.text.replaceAll(GAP, '_____') }));
  return stem.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map(shown) } : { ...block, text: shown(block.text) }));
}

function readChoices(common: Asked, choices: readonly GiftChoice[], item: GiftQuestion, reading: WordsReading): Question | undefined {
  const { lose } = reading;
  const { at } = item.before;
  if (choices.length < 2)
    throw new GiftSlip(choices[0]?.words.at ?? at, 'there is one answer to choose from', 'write others, each after a ~');
  const isSingle = choices.some(({ sign }) => sign === '=');
  const read = choices.map((choice, index) => {
    const why = choice.feedback ? readGiftProse(choice.feedback, reading) : [];
    const option = { id: letters(index), text: readGiftProse(choice.words, reading), ...(why.length > 0 && { why }) };
    return { option, credit: choice.credit ?? (choice.sign === '=' ? 1 : 0) };
  });
  return isSingle ? readSingle(common, read, at, lose) : readMultiple(common, read, at, lose);
}

interface Weighed {
  readonly option: Part;
  /** −1…1. */
  readonly credit: number;
}

function readSingle(common: Asked, read: readonly Weighed[], at: number, lose: (message: string) => void): Question | undefined {
  const full = read.filter(({ credit }) => credit === 1);
  if (full.length === 0)
    throw new GiftSlip(at, 'no answer of this question is fully right', 'write = before the right one, without a fraction');
  if (full.length > 1) {
    lose(
      `${full.length} answers are fully right, and a single choice has one here; where all are to be ticked write ~%${Math.floor(100 / full.length)}% before each; the question is left out`,
    );
    return undefined;
  }
  const options = read.map(({ option, credit }): Option => {
    if (credit < 0) lose(`“${plain(option.text)}” takes marks away there; here it brings nothing`);
    return { ...option, right: credit === 1, ...(credit > 0 && credit < 1 && { credit }) };
  });
  return { ...common, kind: 'single', options, shuffle: true };
}

function readMultiple(common: Asked, read: readonly Weighed[], at: number, lose: (message: string) => void): Question {
  const right = read.filter(({ credit }) => credit > 0);
  const wrong = read.filter(({ credit }) => credit <= 0);
  const sum = right.reduce((all, { credit }) => all + credit, 0);
  if (right.length === 0)
    throw new GiftSlip(at, 'no answer of this question is right', 'write = before the right one, ~ before the others');
  if (Math.abs(sum - 1) > 0.0101)
    throw new GiftSlip(at, `its right answers bring ${Math.round(sum * 100)}% together`, 'give them fractions that add up to 100%');
  if (wrong.length === 0)
    throw new GiftSlip(at, 'every answer of this question is right: who ticks all has full marks', 'add a wrong one, after ~%-100%');
  const isFree = wrong.filter(({ credit }) => credit === 0);
  const usual = -Math.round(1e7 / wrong.length) / 1e7;
  if (isFree.length > 0)
    lose(
      `ticking ${isFree.map(({ option }) => `“${plain(option.text)}”`).join(', ')} costs nothing there; here a wrong answer costs its share, or who ticks all had full marks`,
    );
  const weighed = read.map(({ option, credit }) => ({ option, credit: credit === 0 ? usual : credit }));
  // Fractions that are what the kind's rule gives anyway need not be written.
  const isUsual = weighed.every(({ credit }) => Math.abs(credit - (credit > 0 ? 1 / right.length : usual)) < 1e-4);
  const options = weighed.map(({ option, credit }): Option => ({ ...option, right: credit > 0, ...(!isUsual && { credit }) }));
  return { ...common, kind: 'multiple', options, shuffle: true };
}

function readSpellings(common: Asked, choices: readonly GiftChoice[], reading: WordsReading): Question | undefined {
  const { lose } = reading;
  if (choices.some((choice) => choice.feedback)) lose('feedback of single spellings cannot be said here; write it into the explanation');
  const accepts = choices.flatMap(({ words, credit = 1 }): Spelling[] => {
    const written = readGiftText(words, reading);
    if (/(?<!\\)\*/u.test(written)) {
      lose(`“${written}” is left out: * stands for any words there, and cannot be said here`);
      return [];
    }
    const text = written.replaceAll('\\*', '*');
    if (credit <= 0) lose(`“${text}” is left out: it brings nothing`);
    return credit > 0 ? [{ text, credit }] : [];
  });
  if (!accepts.some(({ credit }) => credit === 1)) {
    lose('no spelling is left that is fully right; the question is left out');
    return undefined;
  }
  // In a quiz file too the first is the one that is shown.
  const isHolder = (block: Block): boolean => block.kind !== 'list' && plain(block.text).includes(GAP);
  const at = common.stem.findIndex(isHolder);
  const blank: BlankPiece = { kind: 'blank', id: 'a' };
  const blanks = [{ id: 'a', accepts }];
  if (at < 0) return { ...common, stem: withGap(common.stem), kind: 'blanks', passage: [[blank]], blanks };
  const passage = common.stem.slice(at).flatMap((block) => {
    const texts = block.kind === 'list' ? block.items : [block.text];
    return texts.map((prose) => prose.flatMap((span) => pieces(span.text.split(GAP), span.emphasis, blank)));
  });
  return { ...common, stem: common.stem.slice(0, at), kind: 'blanks', passage, blanks };
}

function pieces(texts: readonly string[], emphasis: true | undefined, blank: BlankPiece): BlankPiece[] {
  return texts.flatMap((text, index): BlankPiece[] => [
    ...(index > 0 ? [blank] : []),
    ...(text === '' ? [] : [{ kind: 'text' as const, text: [{ text, ...(emphasis && { emphasis }) }] }]),
  ]);
}

function readNumbers(common: Asked, numbers: readonly GiftNumber[], lose: (message: string) => void): Question | undefined {
  if (numbers.some(({ feedback }) => feedback)) lose('feedback of single numbers cannot be said here; write it into the explanation');
  const accepts = numbers.flatMap(({ range, credit }): Accepted[] => {
    if (!range) lose('what is said of any other number cannot be said here');
    else if (credit <= 0) lose(`${range.value} is left out: it brings nothing`);
    return range && credit > 0 ? [{ ...range, credit }] : [];
  });
  if (!accepts.some(({ credit }) => credit === 1)) {
    lose('no number is left that is fully right; the question is left out');
    return undefined;
  }
  return { ...common, kind: 'number', accepts };
}

function readPairs(
  common: Asked,
  pairs: Extract<GiftQuestion['answers'], { kind: 'pairs' }>['pairs'],
  item: GiftQuestion,
  reading: WordsReading,
): Question {
  const rows = pairs.map(({ left, right }) => ({ from: readGiftProse(left, reading), to: readGiftSide(right, reading) }));
  // As in a quiz file: what nothing belongs to comes last.
  const sorted = [...rows.filter(({ from }) => from.length > 0), ...rows.filter(({ from }) => from.length === 0)];
  const right: Part[] = [];
  const left = sorted.flatMap(({ from, to }, index): Left[] => {
    const side = right.find((part) => plain(part.text) === to) ?? { id: letters(index), text: [{ text: to }] };
    if (!right.includes(side)) right.push(side);
    return from.length > 0 ? [{ id: letters(index), text: from, to: side.id }] : [];
  });
  if (left.length < 2 || right.length < 2)
    throw new GiftSlip(item.before.at, 'there are too few pairs to match', 'write two or more, with different words behind their ->');
  return { ...common, kind: 'matching', heads: [[], []], left, right };
}
