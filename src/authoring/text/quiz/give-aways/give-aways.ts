import { plain } from '../../../../domain/prose.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import type { Block, Multiple, Option, Question, Single } from '../../../../domain/quiz/question.ts';
import type { Quiz } from '../../../../domain/quiz/quiz.ts';
import { type Place, type Problem, problem } from '../../problem.ts';
import { type Fact, fact } from '../../words/problem-wording.ts';
import { type OptionReference, optionReference, pointerIn } from './option-references.ts';

/** From so many single-choice questions on, habits of a whole quiz are judged. */
const ENOUGH = 5;
const NEGATION = {
  en: /\b(?:not|never|except|least)\b|n[’']t\b/iu,
  zh: /不(?:是|正确|对|该|应|适|属|合|符|会|能|宜)|错误|除了|除外|没有|最不/u,
};

/** Warnings at writing time: what lets a learner pass by test-craft instead of knowledge. */
export function giveAways(quiz: Quiz, places: ReadonlyMap<string, Place>): Problem[] {
  const warnings: Problem[] = [];
  const at = (id: string) => places.get(id) ?? { path: '', line: 1, column: 1 };
  const warn = (id: string, found: Fact): void => {
    warnings.push(problem('warning', at(id), found));
  };
  for (const question of quiz.questions) {
    const { id } = question;
    for (const [text, reference] of references(question, quiz)) {
      warn(id, fact(`give-away/${reference}`, { id, text }));
    }
    const twin = twinOf(optionsOf(question));
    if (twin !== undefined) warn(id, fact('give-away/twins', { id, text: twin }));
    if (hasHiddenNegation(question, quiz)) warn(id, fact('give-away/negation', { id }));
  }
  const singles = quiz.questions.filter((question) => question.kind === 'single');
  if (singles.length < ENOUGH) return warnings;
  const longest = singles.filter(isRightLongest);
  const firstLong = longest[0];
  if (firstLong && longest.length > singles.length / 2) {
    warn(firstLong.id, fact('give-away/longest', { count: longest.length, of: singles.length }));
  }
  const positions = singles.map((question) => question.options.findIndex((option) => option.right));
  const [first] = singles;
  for (const position of new Set(positions)) {
    const count = positions.filter((other) => other === position).length;
    if (first && count > singles.length * 0.7) {
      warn(first.id, fact('give-away/place', { place: position + 1, count, of: singles.length }));
    }
  }
  return warnings;
}

/** Where options, reasons and explanation speak of options instead of what these say: the whole option, or the words that point. */
function references(question: Question, { locale }: Quiz): (readonly [string, OptionReference | 'points'])[] {
  const options = optionsOf(question);
  if (options.length === 0) return [];
  const stem = wordsOf(question.stem);
  const isMixed = !('shuffle' in question) || question.shuffle;
  const inOptions = options.flatMap((option) => {
    const text = plain(option.text).trim();
    const reference = optionReference(text, stem, locale);
    const pointer = reference ? undefined : pointerIn(text, stem, locale, isMixed);
    return [...(reference ? [[text, reference] as const] : []), ...(pointer ? [[pointer, 'points'] as const] : [])];
  });
  const others = [...options.map(({ why }) => plain(why ?? [])), wordsOf(question.explanation ?? [])];
  const inReasons = others.flatMap((text) => pointerIn(text, stem, locale, isMixed) ?? []);
  return [...inOptions, ...inReasons.map((pointer) => [pointer, 'points'] as const)];
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
    .map(plain)
    .join('\n');
}

function optionsOf(question: Question): readonly Option[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options;
    case 'transcript':
      return question.reasons;
    default:
      return [];
  }
}

function twinOf(options: readonly Option[]): string | undefined {
  const seen = new Set<string>();
  for (const option of options) {
    const text = normalise(plain(option.text));
    if (seen.has(text)) return plain(option.text);
    seen.add(text);
  }
  return undefined;
}

function isChoice(question: Question): question is Single | Multiple {
  return question.kind === 'single' || question.kind === 'multiple';
}

/** A negation in the last sentence of the stem, not emphasised. Statements in quotation marks are the customer's words, not the question. */
function hasHiddenNegation(question: Question, quiz: Quiz): boolean {
  if (!isChoice(question)) return false;
  const last = question.stem.findLast((block) => block.kind === 'paragraph');
  if (last?.kind !== 'paragraph') return false;
  const negation = NEGATION[quiz.locale];
  if (last.text.some((span) => span.emphasis && negation.test(span.text))) return false;
  const sentence = plain(last.text)
    .replace(/“[^”]*”|「[^」]*」|"[^"]*"/gu, '')
    .split(/(?<=[.!?。！？])\s*/u)
    .findLast((part) => part.trim() !== '');
  return sentence !== undefined && asksForExceptions(sentence, quiz);
}

function asksForExceptions(sentence: string, quiz: Quiz): boolean {
  return quiz.locale === 'zh'
    ? /(?:哪|什么|下列|以下).*(?:不正确|不对|不是|不属于|不该|不应|不宜|不合适|不恰当|不符合|错误|除了)/u.test(sentence)
    : /\b(?:which|what|who)\b.*(?:\bnot\b|n[’']t\b|\bexcept\b|\bleast\b)/iu.test(sentence);
}

/** Longer than every other option, by more than a tenth. */
function isRightLongest(question: Single): boolean {
  const right = question.options.find((option) => option.right);
  if (!right) return false;
  const others = question.options.filter((option) => option !== right).map((option) => plain(option.text).length);
  return plain(right.text).length > 1.1 * Math.max(...others);
}
