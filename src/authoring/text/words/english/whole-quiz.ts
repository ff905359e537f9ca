import type { QuestionKind } from '../../../../domain/quiz/question.ts';
import type { SkeletonPart } from '../../quiz/same-skeleton.ts';
import { said } from '../said.ts';

interface Id {
  readonly id: string;
}
interface Text {
  readonly text: string;
}
interface Count {
  readonly count: number;
  readonly of: number;
}
/** The language of the quiz that a translation is held to. */
interface Other {
  readonly locale: string;
}

/** Where the reason of a wrong answer is written. */
const UNDER = 'write the reason on a line under it, indented, after "> "';
const REASON: Readonly<Record<QuestionKind, string>> = {
  single: UNDER,
  multiple: UNDER,
  'true-false': UNDER,
  ordering: UNDER,
  sorting: UNDER,
  transcript: UNDER,
  matching: 'write the reason into a third column of the table, in the same row',
  marking: 'write these words in the list under the passage with the reason under them, or "- …" with one reason for all the rest',
  blanks: 'write the reason as a quote at the end of the question',
  number: 'write the reason as a quote at the end of the question',
};

/** As much of a text as finds it again. */
const shortened = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);

const MIXED = 'options have no letters, and stand in another order for each learner';
const right = (count: number): string => `${count} right ${count === 1 ? 'answer' : 'answers'}`;

/** What is seen of questions that are each in order: they give themselves away, or differ from their translation. */
export const wholeQuizWords = {
  'give-away/combines': ({ id, text }: Id & Text) =>
    said(`“${text}” is an option of “${id}”`, 'write a real option: this one is guessed from any two others'),
  'give-away/names': ({ id, text }: Id & Text) =>
    said(`“${text}” names other options of “${id}” by letter or place`, `write a real option: ${MIXED}`),
  'give-away/points': ({ id, text }: Id & Text) =>
    said(`“${text}” in “${id}” points at an option by letter or place`, `write its words: ${MIXED}`),
  'give-away/twins': ({ id, text }: Id & Text) =>
    said(`two options of “${id}” say the same: “${text}”`, 'make them different or take one out'),
  'give-away/negation': ({ id }: Id) =>
    said(
      `the stem of “${id}” asks for what is not so, without saying it loudly`,
      'ask for what is so, or put the negation between ** and **',
    ),
  'give-away/longest': ({ count, of }: Count) =>
    said(
      `the right option is the longest in ${count} of ${of} single-choice questions`,
      'shorten right options or give wrong ones the same detail',
    ),
  'give-away/place': ({ place, count, of }: Count & { readonly place: number }) =>
    said(`the right option stands in place ${place} in ${count} of ${of} single-choice questions`, 'put right options in different places'),

  'quiz/unexplained': ({ id, kind, found, count }: Id & { readonly kind: QuestionKind; readonly found: string; readonly count: number }) =>
    said(
      `whoever answers “${id}” wrongly at “${shortened(found)}” is not told why${count > 1 ? ` (and ${count - 1} more like it)` : ''}`,
      REASON[kind],
    ),

  'same/no-question': ({ id, locale }: Id & Other) =>
    said(`question “${id}” of the ${locale} quiz is missing here`, 'write it, or take it out there'),
  'same/extra-question': ({ id, locale }: Id & Other) =>
    said(`question “${id}” is not in the ${locale} quiz`, 'write it there, or take it out here'),
  'same/right-answers': ({ id, locale, here, there }: Id & Other & { readonly here: number; readonly there: number }) =>
    said(`“${id}” has ${right(here)} here and ${there} in the ${locale} quiz`, 'tick the same answers with [x] in both'),
  'same/question': ({ id, locale, what, here, there }: Id & Other & Difference) =>
    said(`“${id}” differs from the ${locale} quiz in ${SKELETON[what]}: ${here ?? 'none'} here, ${there} there`, 'make both the same'),
} as const;

interface Difference {
  readonly what: SkeletonPart;
  readonly here: string | undefined;
  readonly there: string;
}

const SKELETON: Readonly<Record<SkeletonPart, string>> = {
  kind: 'kind',
  use: 'use',
  skill: 'skill',
  difficulty: 'difficulty',
  weight: 'weight',
  options: 'options',
  rightOptions: 'right options',
  steps: 'steps',
  pairs: 'pairs',
  secondCells: 'second cells',
  groups: 'groups',
  items: 'items',
  blanks: 'blanks',
  numbers: 'numbers',
  targets: 'stretches to mark',
  lines: 'lines',
  wrongLine: 'wrong line',
  reasons: 'reasons',
  rightReason: 'right reason',
};
