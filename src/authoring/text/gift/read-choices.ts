import { plain } from '../../../domain/prose.ts';
import type { Asked, Option, Part, Question } from '../../../domain/quiz/question.ts';
import { letters } from '../quiz/read/part-id.ts';
import { fact } from '../words/problem-wording.ts';
import { type Lose, lost } from './loss.ts';
import { type GiftChoice, type GiftQuestion, GiftSlip } from './parse/gift-item.ts';
import { readGiftProse, type WordsReading } from './read-words.ts';

/** One answer to choose, or several; in GIFT an = among them says that it is one. */
export function readChoices(
  common: Asked,
  choices: readonly GiftChoice[],
  item: GiftQuestion,
  reading: WordsReading,
): Question | undefined {
  const { lose } = reading;
  const { at } = item.before;
  if (choices.length < 2) throw new GiftSlip(choices[0]?.words.at ?? at, fact('gift/one-answer'));
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

function readSingle(common: Asked, read: readonly Weighed[], at: number, lose: Lose): Question | undefined {
  const full = read.filter(({ credit }) => credit === 1);
  if (full.length === 0) throw new GiftSlip(at, fact('gift/none-fully-right'));
  if (full.length > 1) {
    lose(lost('read/several-right', { count: full.length }));
    return undefined;
  }
  const options = read.map(({ option, credit }): Option => {
    if (credit < 0) lose(lost('read/takes-marks', { text: plain(option.text) }));
    return { ...option, right: credit === 1, ...(credit > 0 && credit < 1 && { credit }) };
  });
  return { ...common, kind: 'single', options, shuffle: true };
}

function readMultiple(common: Asked, read: readonly Weighed[], at: number, lose: Lose): Question {
  const right = read.filter(({ credit }) => credit > 0);
  const wrong = read.filter(({ credit }) => credit <= 0);
  const sum = right.reduce((all, { credit }) => all + credit, 0);
  if (right.length === 0) throw new GiftSlip(at, fact('gift/none-right'));
  if (Math.abs(sum - 1) > 0.0101) throw new GiftSlip(at, fact('gift/share-sum', { share: sum }));
  if (wrong.length === 0) throw new GiftSlip(at, fact('gift/all-right'));
  const isFree = wrong.filter(({ credit }) => credit === 0);
  const usual = -Math.round(1e7 / wrong.length) / 1e7;
  if (isFree.length > 0) lose(lost('read/costs-nothing', { texts: isFree.map(({ option }) => plain(option.text)) }));
  const weighed = read.map(({ option, credit }) => ({ option, credit: credit === 0 ? usual : credit }));
  // Fractions that are what the kind's rule gives anyway need not be written.
  const isUsual = weighed.every(({ credit }) => Math.abs(credit - (credit > 0 ? 1 / right.length : usual)) < 1e-4);
  const options = weighed.map(({ option, credit }): Option => ({ ...option, right: credit > 0, ...(!isUsual && { credit }) }));
  return { ...common, kind: 'multiple', options, shuffle: true };
}
