import { FIRST_LOCALE, type Locale, otherLocales } from '../../../domain/locale.ts';
import type { Prose } from '../../../domain/prose.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { campaignDifferences } from '../campaign/same-campaign.ts';
import { contentPath, inLanguage } from '../content-paths.ts';
import type { ParsedLesson } from '../course/parse-lesson.ts';
import { error, type Problem, warning } from '../problem.ts';
import { sameSkeleton } from '../quiz/same-skeleton.ts';
import { skeletonProblems } from '../role-play/same-skeleton.ts';
import { type FromFile, type PlacedObjections, type PlacedQuiz, topOf, type WholeContent } from './whole-content.ts';
import { whyDifferences } from './whys.ts';

/** Every file in every language, and all languages the same but for the words. Differences are told in the later language. */
export function translationProblems(content: WholeContent): readonly Problem[] {
  return [
    ...missingTranslations(content),
    ...pairs(content.rolePlays).flatMap(([first, other]) => [
      ...skeletonProblems(first.value.rolePlay, other.value.rolePlay, first.path, other.path, other.value.places),
      ...whyDifferences(first, other),
      ...whyDifferences(other, first),
    ]),
    ...pairs(content.campaigns).flatMap(([first, other]) => campaignDifferences(first.value.campaign, other.value, first.path, other.path)),
    ...pairs(content.quizzes).flatMap(([first, other]) => quizDifferences(first, other)),
    ...pairs(content.lessons).flatMap(([first, other]) => {
      const [there, here] = [headings(first.value), headings(other.value)];
      return there === here ? [] : [warning(topOf(other.path), 'same/headings', { here, there, path: first.path })];
    }),
    ...pairs(content.objections).flatMap(([first, other]) =>
      outline(first.value) === outline(other.value) ? [] : [error(topOf(other.path), 'same/objections', { path: first.path })],
    ),
  ];
}

/** Headings `##` of a lesson: the parts that it is read in are made of them (domain/course/lesson-parts.ts). */
const headings = ({ lesson }: ParsedLesson): number => lesson.stretches.filter(({ slug }) => slug !== '').length;

const outline = ({ objections }: PlacedObjections): string =>
  objections.map((objection) => `${objection.id} ${objection.content}`).join('\n');

/** More questions missing in one language than this are one slip: a part of the file is not there. */
const MOST_TOLD = 3;

function quizDifferences(first: FromFile<PlacedQuiz>, other: FromFile<PlacedQuiz>): readonly Problem[] {
  const [missingThere, missingHere] = [lostFrom(other, first), lostFrom(first, other)];
  if (missingThere.length <= MOST_TOLD && missingHere.length <= MOST_TOLD)
    return [...sameSkeleton(first.value, other.value), ...reasonDifferences(first, other), ...reasonDifferences(other, first)];
  return [
    ...(missingThere.length > 0 ? [error(topOf(other.path), 'same/questions', { questions: missingThere, path: first.path })] : []),
    ...(missingHere.length > 0 ? [error(topOf(first.path), 'same/questions', { questions: missingHere, path: other.path })] : []),
  ];
}

/** Answers of the second quiz that lack the reason which the first one gives: most often the second was cut off there. */
function reasonDifferences({ path, value: { quiz } }: FromFile<PlacedQuiz>, other: FromFile<PlacedQuiz>): readonly Problem[] {
  const twins = new Map(other.value.quiz.questions.map((question) => [question.id, partsOf(question)]));
  return quiz.questions.flatMap((question) => {
    const twin = new Map(twins.get(question.id)?.map((part) => [part.id, part]));
    const lost = partsOf(question).find(
      ({ id, why }) => why !== undefined && twin.get(id) !== undefined && twin.get(id)?.why === undefined,
    );
    const place = other.value.places.get(question.id) ?? topOf(other.path);
    return lost ? [error(place, 'same/reason', { id: question.id, part: lost.id, path })] : [];
  });
}

/** The parts of a question that may have a reason each. */
function partsOf(question: Question): readonly { readonly id: string; readonly why?: Prose }[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options;
    case 'ordering':
      return question.items;
    case 'matching':
      return question.left;
    case 'sorting':
      return [...question.groups, ...question.items];
    case 'transcript':
      return [...question.lines, ...question.reasons];
    case 'blanks':
    case 'number':
    case 'marking':
      return [];
  }
}

/** The questions that another quiz has and this one has not. */
function lostFrom({ value: { quiz } }: FromFile<PlacedQuiz>, { value: { quiz: other } }: FromFile<PlacedQuiz>): readonly string[] {
  const ids = new Set(quiz.questions.map(({ id }) => id));
  return other.questions.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
}

function missingTranslations({ there }: WholeContent): readonly Problem[] {
  return [...there.paths].flatMap((path) => {
    const what = contentPath(path);
    if (!('locale' in what)) return [];
    return otherLocales(what.locale).flatMap((locale) => {
      const other = inLanguage(path, locale);
      return other === undefined || there.paths.has(other) ? [] : [error(topOf(path), 'file/no-translation', { locale, path: other })];
    });
  });
}

/** Each thing in the first language beside itself in each other, where both could be read. */
function pairs<T>(values: readonly FromFile<T>[]): readonly (readonly [FromFile<T>, FromFile<T>])[] {
  const byPath = new Map(values.map((value) => [value.path, value]));
  return values.flatMap((first) => {
    if (!isIn(first.path, FIRST_LOCALE)) return [];
    return otherLocales(FIRST_LOCALE).flatMap((locale) => {
      const other = byPath.get(inLanguage(first.path, locale) ?? '');
      return other ? [[first, other] as const] : [];
    });
  });
}

/** Whether a path is of a file in a language. */
export function isIn(path: string, locale: Locale): boolean {
  const what = contentPath(path);
  return 'locale' in what && what.locale === locale;
}
