import type { Locale } from '../../../../domain/locale.ts';
import { plain } from '../../../../domain/prose.ts';
import { grade } from '../../../../domain/quiz/grading/grade.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import type { Left, Marking, Multiple, Option, Ordering, Part, Question, Transcript } from '../../../../domain/quiz/question.ts';
import { answeredLines, choiceOf, echo, echoing, standout } from './find-tells.ts';
import { beginsOrEnds, hasSign, type Sign, saysFalse, textOf } from './signs.ts';
import { standsInStem } from './sums.ts';

/**
 * What a test-wise guesser who has not read the lesson gets for a question, 0…1. He follows the tells; where none decides he draws by lot, and
 * has what that brings on average. So the figure is the same each time.
 */
export function guessed(question: Question, locale: Locale): number {
  switch (question.kind) {
    case 'single':
      return choice(choiceOf(question), question, locale);
    case 'multiple':
      return several(question, locale);
    case 'true-false':
      return truth(question.options, textOf(question.stem), locale);
    case 'ordering':
      return order(question, locale);
    case 'matching':
      return matched(question.left, question.right, locale);
    case 'sorting':
      return sorted(question.items, question.groups, locale);
    case 'blanks': {
      const seen = normalise(
        `${textOf(question.stem)} ${question.passage
          .flat()
          .map((piece) => (piece.kind === 'text' ? plain(piece.text) : ''))
          .join(' ')}`,
      );
      return (
        question.blanks.filter(({ accepts }) => accepts.some(({ text }) => seen.includes(normalise(text)))).length / question.blanks.length
      );
    }
    case 'number':
      return Number(standsInStem(question));
    case 'marking':
      return marks(question);
    case 'transcript':
      return talk(question, locale);
  }
}

/** What an option that alone has a sign is worth to the guesser, in parts of being the longest. */
const WORTH: readonly (readonly [Sign, number])[] = [
  ['reason', 1],
  ['hedge', 1],
  ['question', 0.5],
  ['figure', 0.5],
];
const SUSPECT: readonly (readonly [Sign, number])[] = [
  ['absolute', 1],
  ['moral', 2],
];

function choice(options: readonly Option[], question: Question, locale: Locale): number {
  const has = (option: Option, sign: Sign): boolean => hasSign(plain(option.text), sign, locale);
  const length = ({ text }: Option): number => [...plain(text)].length;
  const longest = standout(options, length);
  const echoes = standout(options, (option) => echo(option, question, locale));
  const score = (option: Option): number => {
    const alone = (sign: Sign): boolean => has(option, sign) && options.filter((other) => has(other, sign)).length === 1;
    const good = WORTH.reduce((sum, [sign, worth]) => sum + (alone(sign) ? worth : 0), 0);
    const bad = SUSPECT.reduce((sum, [sign, worth]) => sum + (has(option, sign) ? worth : 0), 0);
    return good - bad + (option === longest ? 1 : 0) + (option === echoes && echo(option, question, locale) > 0 ? 0.5 : 0);
  };
  const best = Math.max(...options.map(score));
  return mean(options.filter((option) => score(option) === best).map(({ right, credit }) => credit ?? Number(right)));
}

/** Ticks what has nothing suspect about it; where nothing has, the longer half. */
function several(question: Multiple, locale: Locale): number {
  const { options } = question;
  const sound = options.filter(({ text }) => !SUSPECT.some(([sign]) => hasSign(plain(text), sign, locale)));
  const byLength = options.toSorted((a, b) => plain(b.text).length - plain(a.text).length);
  const ticked = sound.length < options.length && sound.length > 0 ? sound : byLength.slice(0, Math.ceil(options.length / 2));
  return grade(question, { kind: 'options', chosen: ticked.map(({ id }) => id) }).score;
}

/** What says too much is false, what is careful is true; of the rest, statements in tests are more often false. */
function truth(options: readonly Option[], statement: string, locale: Locale): number {
  const isTrue = hasSign(statement, 'hedge', locale) && !hasSign(statement, 'absolute', locale) && !hasSign(statement, 'moral', locale);
  const chosen = options.find(({ text }) => saysFalse(plain(text)) !== isTrue);
  return Number(chosen?.right ?? false);
}

/** Greeting first, goodbye last; of what is left one stands right on average, however many there are. */
function order({ items }: Ordering, locale: Locale): number {
  const first = items[0] && beginsOrEnds(plain(items[0].text), 'greeting', locale) ? 1 : 0;
  const last = items.at(-1);
  const known = first + (last && beginsOrEnds(plain(last.text), 'farewell', locale) ? 1 : 0);
  return (known + Math.min(1, items.length - known)) / items.length;
}

/** Each right side is given once: first where words repeat, then what is left by lot. */
function matched(items: readonly Left[], partners: readonly Part[], locale: Locale): number {
  const taken = new Set<string>();
  const open: Left[] = [];
  let right = 0;
  for (const item of items) {
    const found = echoing(
      item,
      partners.filter(({ id }) => !taken.has(id)),
      locale,
    );
    if (!found) {
      open.push(item);
      continue;
    }
    taken.add(found.id);
    right += Number(found.id === item.to);
  }
  const left = Math.max(1, partners.length - taken.size);
  return (right + open.filter(({ to }) => !taken.has(to)).length / left) / items.length;
}

function sorted(items: readonly Left[], groups: readonly Part[], locale: Locale): number {
  return mean(
    items.map((item) => {
      const found = echoing(item, groups, locale);
      return found ? Number(found.id === item.to) : 1 / groups.length;
    }),
  );
}

/** As many sentences as are to be found, by lot. */
function marks({ passage, targets }: Marking): number {
  const text = passage.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n');
  const sentences = Math.max(
    targets.length,
    text.match(/[^.!?。！？；;\n]+[.!?。！？；;\n]*/gu)?.filter((part) => /\p{L}/u.test(part)).length ?? 0,
  );
  const marked = targets.length;
  let sum = 0;
  for (let found = 0; found <= marked; found += 1) {
    const ways = choose(targets.length, found) * choose(sentences - targets.length, marked - found);
    sum += ways * Math.max(0, (2 * found - marked) / targets.length);
  }
  return sum / choose(sentences, marked);
}

/** The line after which somebody flinches, the last of them; where nobody does, the last one. The reason as any choice. */
function talk(question: Transcript, locale: Locale): number {
  const lines = answeredLines(question, locale);
  const line = lines.findLast(({ flinch }) => flinch === true) ?? lines.at(-1);
  if (line?.id !== question.wrong) return 0;
  return question.reasons.length === 0 ? 1 : 0.5 + 0.5 * choice(choiceOf(question), question, locale);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** In how many ways some of many can be chosen. */
function choose(many: number, some: number): number {
  let ways = some < 0 || some > many ? 0 : 1;
  for (let at = 0; at < some && ways > 0; at += 1) ways = (ways * (many - at)) / (at + 1);
  return ways;
}
