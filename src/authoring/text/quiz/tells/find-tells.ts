import type { Locale } from '../../../../domain/locale.ts';
import { type Prose, plain } from '../../../../domain/prose.ts';
import type { Left, Option, Part, Question, Transcript } from '../../../../domain/quiz/question.ts';
import { beginsOrEnds, flinches, gist, hasSign, type Sign, saysFalse, shared, textOf } from './signs.ts';
import { standsInStem } from './sums.ts';

/** One chance to guess: whether following the tell would have been right here, and how probable that is without it (0…1). */
export interface Case {
  readonly hit: boolean;
  readonly chance: number;
}

/** Looks a question through for one tell; none where it has nothing of the kind. */
type Look = (question: Question, locale: Locale) => readonly Case[];

/** The options from which one is to be chosen, where just one is right: those of a choice, and the reasons of a transcript. */
export function choiceOf(question: Question): readonly Option[] {
  if (question.kind !== 'single' && question.kind !== 'transcript') return [];
  const options = question.kind === 'single' ? question.options : question.reasons;
  return options.length > 1 && options.filter(({ right }) => right).length === 1 ? options : [];
}

/** The one of several that a measure sets apart from all others; undefined where two share the first place. */
export function standout<T>(parts: readonly T[], measure: (part: T) => number): T | undefined {
  const most = Math.max(...parts.map(measure));
  const first = parts.filter((part) => measure(part) === most);
  return first.length === 1 ? first[0] : undefined;
}

const length = ({ text }: { readonly text: Prose }): number => [...plain(text)].length;

const byStandout =
  (measure: (option: Option, question: Question, locale: Locale) => number, isEnough = (_most: number): boolean => true): Look =>
  (question, locale) => {
    const options = choiceOf(question);
    const found = standout(options, (option) => measure(option, question, locale));
    if (!found || !isEnough(measure(found, question, locale))) return [];
    return [{ hit: found.right, chance: 1 / options.length }];
  };

const alone = (sign: Sign): Look =>
  byStandout(
    ({ text }, _question, locale) => Number(hasSign(plain(text), sign, locale)),
    (most) => most === 1,
  );

/** Words that only wrong options have: each option that has one is a case. */
const inWrong =
  (sign: Sign): Look =>
  (question, locale) => {
    const options = question.kind === 'multiple' ? question.options : choiceOf(question);
    const wrong = options.filter(({ right }) => !right).length;
    return options
      .filter(({ text }) => hasSign(plain(text), sign, locale))
      .map(({ right }) => ({ hit: !right, chance: wrong / options.length }));
  };

const atPlace =
  (fits: (place: number, of: number) => boolean): Look =>
  (question) => {
    const options = question.kind === 'single' ? choiceOf(question) : [];
    if (options.length === 0) return [];
    const places = options.filter((_, place) => fits(place, options.length)).length;
    return [
      {
        hit: fits(
          options.findIndex(({ right }) => right),
          options.length,
        ),
        chance: places / options.length,
      },
    ];
  };

type Third = 'first' | 'middle' | 'last';

/** Of a transcript's lines: the last two, of the rest the first two, and what is between. */
function thirdOf(place: number, lines: number): Third {
  return place >= lines - 2 ? 'last' : place < 2 ? 'first' : 'middle';
}

const errorIn =
  (third: Third): Look =>
  (question) => {
    if (question.kind !== 'transcript') return [];
    const { lines, wrong } = question;
    const there = lines.filter((_, place) => thirdOf(place, lines.length) === third).length;
    if (there === 0) return [];
    return [
      {
        hit:
          thirdOf(
            lines.findIndex(({ id }) => id === wrong),
            lines.length,
          ) === third,
        chance: there / lines.length,
      },
    ];
  };

/** The lines of the one who goes wrong, each with whether the answer to it is a flinch; undefined where nobody else answers. */
export function answeredLines(
  { lines, wrong }: Transcript,
  locale: Locale,
): readonly { readonly id: string; readonly flinch: boolean | undefined }[] {
  const speaker = lines.find(({ id }) => id === wrong)?.speaker;
  return lines.flatMap((line, place) => {
    if (line.speaker !== speaker) return [];
    const next = lines[place + 1];
    return [{ id: line.id, flinch: next && next.speaker !== speaker ? flinches(plain(next.text), locale) : undefined }];
  });
}

const flinch: Look = (question, locale) => {
  if (question.kind !== 'transcript') return [];
  const answered = answeredLines(question, locale).filter((line) => line.flinch !== undefined);
  const wrong = answered.find(({ id }) => id === question.wrong);
  const others = answered.filter((line) => line !== wrong);
  if (!wrong || others.length === 0) return [];
  return [{ hit: wrong.flinch === true, chance: others.filter((line) => line.flinch).length / others.length }];
};

/** The partner with which an item has most words in common; undefined where none stands out. */
export function echoing(item: Part, partners: readonly Part[], locale: Locale): Part | undefined {
  const own = gist(plain(item.text), locale);
  const measure = ({ text }: Part): number => shared(gist(plain(text), locale), own);
  const found = standout(partners, measure);
  return found && measure(found) > 0 ? found : undefined;
}

function pairsOf(question: Question): { readonly items: readonly Left[]; readonly partners: readonly Part[] } {
  if (question.kind === 'matching') return { items: question.left, partners: question.right };
  if (question.kind === 'sorting') return { items: question.items, partners: question.groups };
  return { items: [], partners: [] };
}

const pairs: Look = (question, locale) => {
  const { items, partners } = pairsOf(question);
  return items.flatMap((item) => {
    const found = echoing(item, partners, locale);
    return found ? [{ hit: found.id === item.to, chance: 1 / partners.length }] : [];
  });
};

/** The share of an option's words that come from the stem. */
export function echo(option: Part, question: Question, locale: Locale): number {
  const own = gist(plain(option.text), locale);
  return own.size === 0 ? 0 : shared(own, gist(textOf(question.stem), locale)) / own.size;
}

const end =
  (which: 'greeting' | 'farewell'): Look =>
  (question, locale) => {
    if (question.kind !== 'ordering') return [];
    const item = which === 'greeting' ? question.items[0] : question.items.at(-1);
    return item ? [{ hit: beginsOrEnds(plain(item.text), which, locale), chance: 0 }] : [];
  };

/** Every tell there is, in the order in which it is reported. */
const LOOKS = {
  longest: byStandout(length),
  shortest: byStandout((option) => -length(option)),
  figure: alone('figure'),
  reason: alone('reason'),
  question: alone('question'),
  hedge: alone('hedge'),
  quotation: alone('quotation'),
  echo: byStandout(echo, (most) => most > 0),
  absolute: inWrong('absolute'),
  moral: inWrong('moral'),
  'place-first': atPlace((place) => place === 0),
  'place-middle': atPlace((place, of) => place > 0 && place < of - 1),
  'place-last': atPlace((place, of) => place === of - 1),
  false: (question) =>
    question.kind === 'true-false'
      ? [{ hit: question.options.some(({ right, text }) => right && saysFalse(plain(text))), chance: 0.5 }]
      : [],
  'error-first': errorIn('first'),
  'error-middle': errorIn('middle'),
  'error-last': errorIn('last'),
  flinch,
  sum: (question) => (question.kind === 'number' ? [{ hit: standsInStem(question), chance: 0 }] : []),
  pairs,
  greeting: end('greeting'),
  farewell: end('farewell'),
} as const satisfies Readonly<Record<string, Look>>;

export type TellKind = keyof typeof LOOKS;

/** A question with its place, as the report names it. */
export interface Placed {
  readonly question: Question;
  /** `file:line` of its heading. */
  readonly at: string;
}

/** How often one tell would have helped. */
export interface Tell {
  readonly kind: TellKind;
  /** Questions with how many of their cases it gave away. */
  readonly hits: readonly (Placed & { readonly count: number })[];
  readonly count: number;
  readonly of: number;
  /** How many chance alone would give. */
  readonly expected: number;
  /** Whether it is more than chance gives nineteen times in twenty. */
  readonly isBeyondChance: boolean;
}

/** One-sided, one in twenty. */
const BEYOND = 1.645;

/** All tells of questions in one language, also those that gave nothing away. */
export function findTells(questions: readonly Placed[], locale: Locale): readonly Tell[] {
  const kinds = Object.keys(LOOKS).filter((kind): kind is TellKind => Object.hasOwn(LOOKS, kind));
  return kinds.map((kind) => {
    const look: Look = LOOKS[kind];
    const looked = questions.map((placed) => ({ ...placed, cases: look(placed.question, locale) }));
    const cases = looked.flatMap((one) => one.cases);
    const hits = looked
      .map(({ question, at, cases: own }) => ({ question, at, count: own.filter(({ hit }) => hit).length }))
      .filter(({ count }) => count > 0);
    const count = cases.filter(({ hit }) => hit).length;
    const expected = cases.reduce((sum, { chance }) => sum + chance, 0);
    const spread = Math.sqrt(cases.reduce((sum, { chance }) => sum + chance * (1 - chance), 0));
    return { kind, hits, count, of: cases.length, expected, isBeyondChance: count > 0 && count > expected + BEYOND * spread };
  });
}
