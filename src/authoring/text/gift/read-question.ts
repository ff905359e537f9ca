import type { Locale } from '../../../domain/locale.ts';
import { type Prose, plain } from '../../../domain/prose.ts';
import type { Accepted, Asked, BlankPiece, Block, Left, Option, Part, Question, Spelling } from '../../../domain/quiz/question.ts';
import { letters } from '../quiz/read/part-id.ts';
import { fact } from '../words/problem-wording.ts';
import { CATEGORY_TAG, readFactTags } from './fact-tags.ts';
import { type Lose, lost } from './loss.ts';
import { type GiftAnswers, type GiftChoice, type GiftNumber, type GiftQuestion, GiftSlip } from './parse/gift-item.ts';
import { readChoices } from './read-choices.ts';
import { readGiftBlocks, readGiftProse, readGiftSide, readGiftText, type WordsReading } from './read-words.ts';

type AnswersOf<K extends GiftAnswers['kind']> = Extract<GiftAnswers, { readonly kind: K }>;

/** Where the answer stood in the stem. */
const GAP = '\uE001';

/**
 * A question as a quiz has it; undefined where it cannot be one, which is told as a loss.
 * @throws GiftSlip where its answers are none that can be graded
 */
export function readQuestion(item: GiftQuestion, id: string, category: string | undefined, reading: WordsReading): Question | undefined {
  const { lose } = reading;
  const { answers } = item;
  if (answers.kind === 'essay') {
    lose(lost('read/essay'));
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
    case 'truth':
      return readTruth(common, answers, reading);
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

/** The words of the two options, in the language of the quiz. */
const TRUTH: Readonly<Record<Locale, readonly [string, string]>> = { zh: ['对', '错'], en: ['True', 'False'] };

function readTruth(common: Asked, answers: AnswersOf<'truth'>, reading: WordsReading): Question {
  const options = TRUTH[reading.locale].map((text, index): Option => {
    const right = (index === 0) === answers.isTrue;
    const words = right ? answers.whyRight : answers.whyWrong;
    const why = words ? readGiftProse(words, reading) : [];
    return { id: letters(index), text: [{ text }], right, ...(why.length > 0 && { why }) };
  });
  return { ...common, kind: 'true-false', options, shuffle: false };
}

/** Low lines where the answer stood. */
function withGap(stem: readonly Block[]): readonly Block[] {
  const shown = (prose: Prose): Prose => prose.map((span) => ({ ...span, text: span.text.replaceAll(GAP, '_____') }));
  return stem.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map(shown) } : { ...block, text: shown(block.text) }));
}

function readSpellings(common: Asked, choices: readonly GiftChoice[], reading: WordsReading): Question | undefined {
  const { lose } = reading;
  if (choices.some((choice) => choice.feedback)) lose(lost('read/spelling-feedback'));
  const accepts = choices.flatMap(({ words, credit = 1 }): Spelling[] => {
    const written = readGiftText(words, reading);
    if (/(?<!\\)\*/u.test(written)) {
      lose(lost('read/wildcard', { text: written }));
      return [];
    }
    const text = written.replaceAll('\\*', '*');
    if (credit <= 0) lose(lost('read/worthless', { text }));
    return credit > 0 ? [{ text, credit }] : [];
  });
  if (!accepts.some(({ credit }) => credit === 1)) {
    lose(lost('read/no-spelling'));
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

function readNumbers(common: Asked, numbers: readonly GiftNumber[], lose: Lose): Question | undefined {
  if (numbers.some(({ feedback }) => feedback)) lose(lost('read/number-feedback'));
  const accepts = numbers.flatMap(({ range, credit }): Accepted[] => {
    if (!range) lose(lost('read/any-number'));
    else if (credit <= 0) lose(lost('read/worthless-number', { value: range.value }));
    return range && credit > 0 ? [{ ...range, credit }] : [];
  });
  if (!accepts.some(({ credit }) => credit === 1)) {
    lose(lost('read/no-number'));
    return undefined;
  }
  return { ...common, kind: 'number', accepts };
}

function readPairs(common: Asked, pairs: AnswersOf<'pairs'>['pairs'], item: GiftQuestion, reading: WordsReading): Question {
  const rows = pairs.map(({ left, right }) => ({ from: readGiftProse(left, reading), to: readGiftSide(right, reading) }));
  // As in a quiz file: what nothing belongs to comes last.
  const sorted = [...rows.filter(({ from }) => from.length > 0), ...rows.filter(({ from }) => from.length === 0)];
  const right: Part[] = [];
  const left = sorted.flatMap(({ from, to }, index): Left[] => {
    const side = right.find((part) => plain(part.text) === to) ?? { id: letters(index), text: [{ text: to }] };
    if (!right.includes(side)) right.push(side);
    return from.length > 0 ? [{ id: letters(index), text: from, to: side.id }] : [];
  });
  if (left.length < 2 || right.length < 2) throw new GiftSlip(item.before.at, fact('gift/too-few-pairs'));
  return { ...common, kind: 'matching', heads: [[], []], left, right };
}
