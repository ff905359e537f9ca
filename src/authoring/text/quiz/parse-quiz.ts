import type { Root, Yaml } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fingerprint } from '../../../domain/chance/hash.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Question, QuestionKind } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import { quizNamed } from '../content-paths.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { inReadingOrder, type Parsed, type Place } from '../problem.ts';
import { fact } from '../words/problem-wording.ts';
import { reportDraw } from './draw-problems.ts';
import { giveAways } from './give-aways/give-aways.ts';
import { readFrontMatter } from './head/front-matter.ts';
import { readBlanks } from './kinds/blanks.ts';
import { inferKind } from './kinds/infer-kind.ts';
import { readMarking } from './kinds/marking.ts';
import { readMatching } from './kinds/matching.ts';
import { readNumberQuestion } from './kinds/number.ts';
import { readMultiple, readSingle, readTrueFalse } from './kinds/options.ts';
import { readOrdering } from './kinds/ordering.ts';
import type { KindReader, Section } from './kinds/section.ts';
import { readSorting } from './kinds/sorting.ts';
import { readTranscript } from './kinds/transcript.ts';
import { withSigns, withSignsHidden } from './lines/escapes.ts';
import { lineSlips } from './lines/line-slips.ts';
import { liftSpecialLines } from './lines/special-lines.ts';
import { quizMarkdown } from './prose/markdown.ts';
import { pointOf, problemList } from './read/problem-list.ts';
import { readSections } from './read/read-sections.ts';
import type { Reading } from './read/reading.ts';

const READERS: Readonly<Record<QuestionKind, KindReader>> = {
  single: readSingle,
  multiple: readMultiple,
  'true-false': readTrueFalse,
  ordering: readOrdering,
  matching: readMatching,
  sorting: readSorting,
  blanks: readBlanks,
  number: readNumberQuestion,
  marking: readMarking,
  transcript: readTranscript,
};

/** Where in a quiz stands what other checks point at. */
export interface QuizPlaces {
  /** Headings, by question id. */
  readonly places: ReadonlyMap<string, Place>;
  /** Values of `see`, by question id. */
  readonly seePlaces: ReadonlyMap<string, Place>;
  /** The value of `lesson` in the front matter, or the top of the file where there is none. */
  readonly lessonPlace: Place;
}

export interface ParsedQuiz extends Parsed<Quiz>, QuizPlaces {}

/**
 * Reads a quiz. Course and id come from its path, and are empty where that is none of the content tree. All problems come at once; there is a
 * value only where there is no error. Warnings include give-aways.
 */
export function parseQuiz(path: string, source: string, locale: Locale): ParsedQuiz {
  const top: Place = { path, line: 1, column: 1 };
  const report = problemList(path);
  const text = source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const lifted = liftSpecialLines(text);
  const hidden = withSignsHidden(lifted.markdown);
  const reading: Reading = { locale, report, source: hidden };
  const root: Root = quizMarkdown(hidden);
  const front = root.children.find((node): node is Yaml => node.type === 'yaml');
  if (!front) return { problems: [missingFrontMatter(path, text, 'quiz')], places: new Map(), seePlaces: new Map(), lessonPlace: top };
  const { title, lesson, pass, draw, lessonPoint, drawPoint } = readFrontMatter(front, reading);
  const slips = lineSlips(hidden);
  const sections = readSections(root, lifted, reading, slips[0]?.line);
  const places = new Map(sections.map(({ id, heading }) => [id, { path, ...pointOf(heading) }]));
  const seePlaces = new Map(sections.flatMap(({ id, seePoint }) => (seePoint ? [[id, { path, ...seePoint }] as const] : [])));
  for (const slip of slips) report.error(slip, slip.fact);
  // Around a line that was misread everything else looks wrong: its question waits until the line is mended.
  const isMisread = (section: Section, next: Section | undefined): boolean => {
    const from = pointOf(section.heading).line;
    const to = next ? pointOf(next.heading).line : Number.POSITIVE_INFINITY;
    return slips.some(({ line }) => line >= from && line < to);
  };
  const questions = sections.flatMap((section, index) => (isMisread(section, sections[index + 1]) ? [] : readQuestion(section, reading)));
  if (sections.length === 0 && report.problems.length === 0) report.error(top, fact('quiz/empty'));
  if (draw && questions.length === sections.length) reportDraw(draw, questions, drawPoint ?? front, reading);
  const quiz: Quiz = {
    ...quizNamed(path),
    lesson,
    locale,
    title,
    questions,
    content: fingerprint(text),
    ...(pass !== undefined && { pass }),
    ...(draw && { draw }),
  };
  const warnings = giveAways(quiz, places);
  const problems = inReadingOrder([...report.problems, ...warnings]);
  const broken = problems.some((problem) => problem.severity === 'error');
  const lessonPlace = lessonPoint ? { path, ...lessonPoint } : top;
  return { problems, places, seePlaces, lessonPlace, ...(!broken && { value: quiz }) };
}

function readQuestion(section: Section, reading: Reading): Question[] {
  const kind = section.attributes.kind ?? inferKind(section);
  if (kind === undefined) {
    reading.report.error(section.heading, fact('question/no-kind', { id: section.id, bracketed: bracketed(section) }));
    return [];
  }
  const question = READERS[kind](section, reading);
  return question ? [question] : [];
}

/** Words in single brackets, perhaps meant as a blank. */
function bracketed(section: Section): string | undefined {
  const text = withSigns(section.nodes.map((node) => textOf(node)).join('\n'));
  return /\[([^[\]]{1,30})\]/u.exec(text)?.[1];
}
