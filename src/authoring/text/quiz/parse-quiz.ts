import type { Heading, Root, RootContent, Yaml } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fingerprint } from '../../../domain/hash.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Question, QuestionKind } from '../../../domain/quiz/question.ts';
import type { DrawRule, Quiz } from '../../../domain/quiz/quiz.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { nearest } from '../nearest.ts';
import { inReadingOrder, type Parsed, type Place } from '../problem.ts';
import { slugOf } from '../slug.ts';
import { readAttributes } from './attributes.ts';
import { asWritten, withSignsHidden } from './escapes.ts';
import { readFrontMatter } from './front-matter.ts';
import { giveAways } from './give-aways.ts';
import { inferKind } from './infer-kind.ts';
import { readBlanks } from './kinds/blanks.ts';
import { readMarking } from './kinds/marking.ts';
import { readMatching } from './kinds/matching.ts';
import { readNumberQuestion } from './kinds/number.ts';
import { readMultiple, readSingle, readTrueFalse } from './kinds/options.ts';
import { readOrdering } from './kinds/ordering.ts';
import { readSorting } from './kinds/sorting.ts';
import { readTranscript } from './kinds/transcript.ts';
import { lineSlips } from './line-slips.ts';
import { quizMarkdown } from './markdown.ts';
import { ID } from './part-id.ts';
import { pointOf, problemList } from './problem-list.ts';
import type { Reading } from './reading.ts';
import type { KindReader, Section } from './section.ts';
import { type Lifted, liftSpecialLines } from './special-lines.ts';

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

/** A quiz with the place of every question's heading, by question id: other checks point there. */
export interface ParsedQuiz extends Parsed<Quiz> {
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads a quiz. `path` is where it stands (`…/courses/<course>/quizzes/<id>.<locale>.md` gives course and id). All problems come at once; there is a
 * value only where there is no error. Warnings include give-aways.
 */
export function parseQuiz(path: string, source: string, locale: Locale): ParsedQuiz {
  const report = problemList(path);
  const text = source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const lifted = liftSpecialLines(text);
  const hidden = withSignsHidden(lifted.markdown);
  const reading: Reading = { locale, report, source: hidden };
  const root: Root = quizMarkdown(hidden);
  const front = root.children.find((node): node is Yaml => node.type === 'yaml');
  if (!front) return { problems: [missingFrontMatter(path, text, 'quiz')], places: new Map() };
  const { title, lesson, pass, draw } = readFrontMatter(front, reading);
  const slips = lineSlips(hidden);
  const sections = readSections(root, lifted, reading, slips[0]?.line);
  const places = new Map(sections.map((section) => [section.id, { path, ...pointOf(section.heading) }]));
  for (const slip of slips) report.error(slip, asWritten(slip.message), asWritten(slip.remedy));
  // Around a line that was misread everything else looks wrong: its question waits until the line is mended.
  const isMisread = (section: Section, next: Section | undefined): boolean => {
    const from = pointOf(section.heading).line;
    const to = next ? pointOf(next.heading).line : Number.POSITIVE_INFINITY;
    return slips.some(({ line }) => line >= from && line < to);
  };
  const questions = sections.flatMap((section, index) => (isMisread(section, sections[index + 1]) ? [] : readQuestion(section, reading)));
  if (sections.length === 0 && report.problems.length === 0)
    report.error({ line: 1, column: 1 }, 'this quiz asks nothing', 'write a question: a line “## its-id”, and the question under it');
  if (draw && questions.length === sections.length) reportDraw(draw, questions, front, text, reading);
  const quiz: Quiz = {
    ...fromPath(path),
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
  return { problems, places, ...(!broken && { value: quiz }) };
}

/** More drawn than there is, over all or by one rule. */
function reportDraw(draw: readonly DrawRule[], questions: readonly Question[], front: Yaml, text: string, { report }: Reading): void {
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith('draw:')) + 1;
  const place = line > 0 ? { line, column: 1 } : front;
  const asked = questions.filter((question) => question.use === 'quiz');
  const tags = [...new Set(asked.flatMap((question) => question.tags))];
  const before = report.problems.length;
  for (const { take, tag, difficulty } of draw) {
    if (tag !== undefined && !tags.includes(tag)) {
      const guess = nearest(tag, tags);
      const known = tags.length > 0 ? `the tags here are ${tags.join(', ')}` : 'give questions tags: {tags: [price]}';
      report.error(place, `no question has the tag “${tag}”`, guess ? `write tag: ${guess}` : known);
      continue;
    }
    if (tag === undefined && difficulty === undefined) continue;
    const fitting = asked.filter(
      (question) => (tag === undefined || question.tags.includes(tag)) && (difficulty === undefined || question.difficulty === difficulty),
    ).length;
    const which = [tag !== undefined ? `the tag “${tag}”` : '', difficulty !== undefined ? `difficulty ${difficulty}` : '']
      .filter(Boolean)
      .join(' and ');
    if (take > fitting)
      report.error(place, `${take} questions with ${which} are to be drawn, but only ${fitting} are there`, 'draw fewer or write more');
  }
  const drawn = draw.reduce((sum, rule) => sum + rule.take, 0);
  if (drawn > asked.length && report.problems.length === before)
    report.error(place, `${drawn} questions are to be drawn, but only ${asked.length} are there`, 'draw fewer or write more');
}

function fromPath(path: string): { course: string; id: string } {
  const [, course = ''] = /courses\/([^/]+)\/quizzes\//u.exec(path) ?? [];
  const [, id = ''] = /([^/]+?)(?:\.(?:zh|en))?\.md$/u.exec(path) ?? [];
  return { course, id };
}

function readQuestion(section: Section, reading: Reading): Question[] {
  const kind = section.attributes.kind ?? inferKind(section);
  if (kind === undefined) {
    reading.report.error(section.heading, `question “${section.id}” has no answers`, noAnswersRemedy(section));
    return [];
  }
  const question = READERS[kind](section, reading);
  return question ? [question] : [];
}

function asParagraph({ children, position }: Heading): RootContent {
  return { type: 'paragraph', children, ...(position && { position }) };
}

/** What to write where no kind can be told, with the kind that was perhaps meant. */
function noAnswersRemedy(section: Section): string {
  const single = /\[([^[\]]{1,30})\]/u.exec(section.nodes.map((node) => textOf(node)).join('\n'))?.[1];
  if (single !== undefined) return `if “${single}” is a blank, write [[${single}]]; else write answers: - [x] right, - [ ] wrong`;
  return 'write them under it: - [x] right, - [ ] wrong (every kind is shown in content/README.md)';
}

/** @param misread the first line that was meant as something else: perhaps as the heading over the text that follows it */
function readSections(root: Root, lifted: Lifted, reading: Reading, misread = Number.POSITIVE_INFINITY): Section[] {
  const { report } = reading;
  const starts: { heading: Heading; nodes: RootContent[] }[] = [];
  let isUnder = false;
  for (const node of root.children) {
    if (node.type === 'yaml' || (node.type === 'html' && node.value.startsWith('<!--')) || node.type === 'thematicBreak') continue;
    if (node.type === 'heading' && !reading.source.startsWith('#', node.position?.start.offset)) {
      report.error(
        { line: node.position?.end.line ?? 1, column: 1 },
        'this line makes a heading of the text above it',
        'leave an empty line between them, or take this line out',
      );
      starts.at(-1)?.nodes.push(asParagraph(node));
    } else if (node.type === 'heading' && node.depth === 2 && starts.at(-1)?.nodes.length === 0 && !ID.test(textOf(node).trim())) {
      report.error(node, 'the question itself is written as a heading', 'take ## away: under its id a question is plain text');
      starts.at(-1)?.nodes.push(asParagraph(node));
    } else if (node.type === 'heading' && node.depth === 2) {
      starts.push({ heading: node, nodes: [] });
      isUnder = false;
    } else if (node.type === 'heading') {
      report.error(node, `a heading with ${node.depth} # is not known in a quiz`, 'write ## and the question’s id, nothing else');
      // What stands under it belongs to it.
      isUnder = true;
    } else if (starts.length === 0 && !isUnder) {
      if (pointOf(node).line < misread) report.error(node, 'there is text before the first question', 'begin with a question: ## its-id');
    } else if (!isUnder) starts.at(-1)?.nodes.push(node);
  }
  const seen = new Map<string, number>();
  return starts.map(({ heading, nodes }, index) => {
    const id = textOf(heading).trim();
    const { line } = pointOf(heading);
    const next = starts[index + 1];
    const end = next ? pointOf(next.heading).line : Number.POSITIVE_INFINITY;
    const before = seen.get(id);
    if (!ID.test(id)) {
      const slug = slugOf(id);
      const instead =
        slug !== '' && slug.length <= 24
          ? `write ## ${slug}`
          : 'write lower-case English words joined by hyphens, such as ## first-question';
      report.error(heading, `“${id}” is not an id`, `${instead}; the question itself goes under it`);
    } else if (before !== undefined) report.error(heading, `the id “${id}” is taken by line ${before}`, 'write another id');
    else seen.set(id, line);
    return {
      id,
      heading,
      attributes: readAttributes(lifted.attributes.get(line), reading),
      numbers: lifted.numbers.filter((number) => number.line > line && number.line < end),
      nodes,
    };
  });
}
