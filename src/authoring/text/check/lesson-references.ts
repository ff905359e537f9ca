import type { Lesson } from '../../../domain/course/course.ts';
import { isPersonaId, PERSONA_IDS } from '../../../domain/persona/persona.ts';
import { everyLanguage, quizPath, rolePlayPath } from '../content-paths.ts';
import type { LessonReference } from '../course/read-tag.ts';
import { nearest } from '../nearest.ts';
import { error, type Problem } from '../problem.ts';
import { ofCourse, type PlacedQuiz, type There, topOf, type WholeContent } from './whole-content.ts';

/** What lessons name (questions, role-plays, types, headings, other lessons), and what their quizzes name of them. */
export function lessonReferences({ lessons, quizzes, there }: WholeContent): readonly Problem[] {
  const quizByPath = new Map(quizzes.map((one) => [one.path, one.value]));
  const named = new Set(quizzes.map(({ value: { quiz } }) => `${quiz.course}/${quiz.lesson}`));
  return lessons.flatMap(({ path, value: { lesson, references } }) => {
    const quizFile = quizPath(lesson.course, lesson.id, lesson.locale);
    const quiz = quizByPath.get(quizFile);
    // A quiz that can't be read, or stands under another name, is told of there.
    const isUnreadable = !quiz && (there.paths.has(quizFile) || named.has(`${lesson.course}/${lesson.id}`));
    const anchors = lesson.sections.flatMap(({ slug }) => slug || []);
    const questions = isUnreadable ? [] : references.flatMap((reference) => questionProblem(reference, quiz, quizFile) ?? []);
    return [
      ...questions,
      ...references.flatMap((reference) => referenceProblems(reference, lesson, anchors, there)),
      ...(quiz ? quizProblems(quiz, lesson, anchors, path, questions.length > 0) : []),
    ];
  });
}

function questionProblem(reference: LessonReference, placed: PlacedQuiz | undefined, path: string): Problem | undefined {
  const { kind, target: question } = reference;
  if (kind !== 'check') return undefined;
  const questions = placed?.quiz.questions ?? [];
  const ids = questions.filter(({ use }) => use === 'lesson').map(({ id }) => id);
  if (ids.includes(question)) return undefined;
  return questions.some(({ id }) => id === question)
    ? error(reference, 'refer/kept-for-quiz', { question, path })
    : error(reference, 'refer/no-question', { question, path, guess: nearest(question, ids) });
}

function referenceProblems(reference: LessonReference, lesson: Lesson, anchors: readonly string[], there: There): readonly Problem[] {
  const { kind, target } = reference;
  switch (kind) {
    case 'role-play': {
      if (there.rolePlays.has(target)) return [];
      const paths = everyLanguage((locale) => rolePlayPath(target, locale));
      return [error(reference, 'refer/no-role-play', { id: target, paths, guess: nearest(target, [...there.rolePlays]) })];
    }
    case 'types': {
      const types = target.split(/[\s,，、]+/u);
      return [
        ...types
          .filter((word) => word !== '' && !isPersonaId(word))
          .map((type) => error(reference, 'refer/no-type', { type, known: PERSONA_IDS, guess: nearest(type, PERSONA_IDS) })),
        ...(/[,，、]/u.test(target) ? [error(reference, 'refer/commas', { types })] : []),
      ];
    }
    case 'link':
      return linkProblems(reference, lesson, anchors, there);
    case 'check':
    case 'figure':
    case 'term':
      return [];
  }
}

/** Where a link of a lesson leads nowhere: to a heading that is not there, or to a page that is none. */
function linkProblems(
  reference: LessonReference,
  { course: own }: Lesson,
  anchors: readonly string[],
  { lessons }: There,
): readonly Problem[] {
  const { target } = reference;
  if (target.startsWith('#')) {
    const anchor = target.slice(1);
    return anchors.includes(decoded(anchor))
      ? []
      : [error(reference, 'refer/no-heading', { target, guess: nearest(anchor, anchors), anchors })];
  }
  const [, other, id] = /^\.\.\/(?:\.\.\/([a-z0-9-]+)\/)?([a-z0-9-]+)\/(?:#\S*)?$/u.exec(target) ?? [];
  const course = other ?? own;
  if (id && lessons.has(`${course}/${id}`)) return [];
  // The name of a file is often what was written: its first part is the lesson.
  const word = id ?? /([^/]*?)(?:\.[a-z]{2})?(?:\.mdx?)?\/?$/u.exec(target)?.[1] ?? '';
  const guess = nearest(word, ofCourse(lessons, course));
  const meant = guess && `../${other === undefined ? '' : `../${other}/`}${guess}/`;
  return [error(reference, 'refer/no-page', { target, meant })];
}

/** More questions that need what the lesson has not than this are one slip: a part of the lesson is not there. */
const MOST_TOLD = 3;

/** What a lesson's quiz needs of it. */
function quizProblems(
  quiz: PlacedQuiz,
  lesson: Lesson,
  anchors: readonly string[],
  path: string,
  hasLostQuestions: boolean,
): readonly Problem[] {
  // A question that is asked and not there and one that is there and not asked are one slip.
  const problems = [...seeProblems(quiz, anchors), ...(hasLostQuestions ? [] : neverAsked(quiz, lesson, path))];
  if (problems.length <= MOST_TOLD) return problems;
  const names = [...new Set(problems.map(({ fact }) => fact.facts[0].id))];
  return [error(topOf(path), 'refer/lesson-cut', { names, path: quizPath(lesson.course, lesson.id, lesson.locale) })];
}

function seeProblems({ quiz, seePlaces }: PlacedQuiz, anchors: readonly string[]): readonly Problem<'refer/see'>[] {
  return quiz.questions.flatMap(({ id, see }) => {
    const place = seePlaces.get(id);
    if (see === undefined || place === undefined) return [];
    const anchor = see.replace(/^#/u, '');
    return anchors.includes(decoded(anchor)) ? [] : [error(place, 'refer/see', { id, see, guess: nearest(anchor, anchors), anchors })];
  });
}

function neverAsked({ quiz, places }: PlacedQuiz, lesson: Lesson, path: string): readonly Problem<'refer/never-asked'>[] {
  const asked = new Set(lesson.checks);
  return quiz.questions.flatMap(({ id, use }) =>
    use !== 'lesson' || asked.has(id) ? [] : [error(places.get(id) ?? topOf(path), 'refer/never-asked', { id, path })],
  );
}

/** An anchor as it stands in headings; one that was not encoded soundly stays as it is. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
