import type { Locale, Localised } from '../../../../domain/locale.ts';
import { percent } from '../../../../domain/percent.ts';
import type { ParsedQuiz } from '../parse-quiz.ts';
import { findTells, type Placed, type Tell, type TellKind } from './find-tells.ts';
import { guessed } from './guess.ts';

/** What each tell is, as a sentence that is true of the questions under it. */
const SAID: Readonly<Record<TellKind, string>> = {
  longest: 'the right option is the longest',
  shortest: 'the right option is the shortest',
  figure: 'one option alone has a figure, and it is right',
  reason: 'one option alone gives a reason (because, so), and it is right',
  question: 'one option alone asks a question, and it is right',
  hedge: 'one option alone is careful (usually, may), and it is right',
  quotation: 'one option alone is a quotation, and it is right',
  echo: 'the option with most words from the question is right',
  absolute: 'an option with always, never, every … is wrong',
  moral: 'an option with lie, pretend, promise, threaten … is wrong',
  'place-first': 'the right option is written first',
  'place-middle': 'the right option is written in the middle',
  'place-last': 'the right option is written last',
  false: 'the statement is false',
  'error-first': 'the wrong line is one of the first two',
  'error-middle': 'the wrong line is in the middle',
  'error-last': 'the wrong line is one of the last two',
  flinch: 'somebody flinches right after the wrong line',
  sum: 'the numbers of the question alone make the answer',
  pairs: 'what belongs together has words in common',
  greeting: 'the order begins with a greeting or a preparation',
  farewell: 'the order ends with a goodbye or a signature',
};

const LANGUAGE: Localised<string> = { zh: 'Chinese', en: 'English' };

/** Above this share of a quiz's points a guesser gets too much, 0…1. */
const TOO_MUCH = 0.45;

/** A quiz that could be read, with its places. */
export type ReadQuiz = Required<Pick<ParsedQuiz, 'value' | 'places'>>;

/**
 * The report for one language as lines of text; none without quizzes.
 * @param isBrief leaves out where each tell was found
 */
export function sayTells(quizzes: readonly ReadQuiz[], locale: Locale, isBrief: boolean): readonly string[] {
  const own = quizzes.filter(({ value }) => value.locale === locale);
  if (own.length === 0) return [];
  const questions = own.flatMap(({ value, places }) =>
    value.questions.map((question): Placed => {
      const place = places.get(question.id);
      return { question, at: place ? `${place.path}:${place.line}` : question.id };
    }),
  );
  const tells = findTells(questions, locale).filter(({ of }) => of > 0);
  const rows = own.map(guessOf);
  const total = { points: sum(rows.map(({ points }) => points)), of: sum(rows.map(({ of }) => of)) };
  const over = rows.filter(({ points, of }) => points > TOO_MUCH * of).length;
  return [
    `${LANGUAGE[locale]}: ${counted(own.length, 'quiz', 'quizzes')}, ${counted(questions.length, 'question', 'questions')}.`,
    '',
    'What gives answers away (▲ more often than chance would):',
    ...tells.flatMap((tell) => [
      sayTell(tell),
      ...(isBrief ? [] : tell.hits.map(({ question, at, count }) => `      ${at} ${question.id}${count > 1 ? ` (${count} times)` : ''}`)),
    ]),
    '',
    'What a guesser gets who has not read the lesson (▲ over 45 %):',
    ...rows.map(({ path, points, of }) => `${points > TOO_MUCH * of ? '▲' : ' '} ${share(points, of)}  ${score(points, of)}  ${path}`),
    `Together: ${score(total.points, total.of)} points, ${percent(total.points / total.of)} %; ${over} of ${counted(rows.length, 'quiz', 'quizzes')} over 45 %.`,
  ];
}

function sayTell({ kind, count, of, expected, isBeyondChance }: Tell): string {
  const chance = expected > 0 ? `, by chance ${percent(expected / of)} %` : '';
  return `${isBeyondChance ? '▲' : ' '} ${SAID[kind]}: ${count} of ${of}, ${percent(count / of)} %${chance}`;
}

/** What the guesser gets of the questions that the quiz asks at its lesson's end. */
function guessOf({ value, places }: ReadQuiz): { readonly path: string; readonly points: number; readonly of: number } {
  const asked = value.questions.filter(({ use }) => use === 'quiz');
  const [first] = places.values();
  return {
    path: first?.path ?? value.id,
    points: sum(asked.map((question) => question.weight * guessed(question, value.locale))),
    of: sum(asked.map(({ weight }) => weight)),
  };
}

const share = (points: number, of: number): string => `${String(of === 0 ? 0 : percent(points / of)).padStart(3)} %`;
const score = (points: number, of: number): string => `${points.toFixed(1)} of ${of}`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
