import type { Course, Lesson } from '../../domain/course/course.ts';
import type { CoveredPart } from '../../domain/course/coverage.ts';
import type { Figure } from '../../domain/course/figure.ts';
import type { Term } from '../../domain/course/glossary.ts';
import type { LearningPath } from '../../domain/course/path.ts';
import type { Objection } from '../../domain/drill/objection.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { Persona, Personas } from '../../domain/persona/persona.ts';
import type { Techniques } from '../../domain/persona/technique.ts';
import type { Quiz } from '../../domain/quiz/quiz.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';
import { parseCourse } from './course/parse-course.ts';
import type { ParsedLesson } from './course/parse-lesson.ts';
import { parseLesson } from './course/parse-lesson.ts';
import { parseCoverage } from './coverage/parse-coverage.ts';
import { crossProblems } from './cross-check.ts';
import { parseFigures } from './figure/parse-figures.ts';
import { fileNameSlip } from './file-name.ts';
import { parseGlossary } from './glossary/parse-glossary.ts';
import { error } from './markdown/parse-markdown.ts';
import { parseObjections } from './objection/parse-objections.ts';
import { parsePaths } from './path/parse-paths.ts';
import { parsePersona } from './persona/parse-persona.ts';
import { parseTechniques } from './persona/parse-techniques.ts';
import { inReadingOrder, type Parsed, type Place, type Problem } from './problem.ts';
import { parseQuiz } from './quiz/parse-quiz.ts';
import { parseRolePlay } from './role-play/parse-role-play.ts';

/** All content as domain values, each language's files beside the other's. */
export interface Library {
  readonly courses: readonly Course[];
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly Quiz[];
  readonly rolePlays: readonly RolePlay[];
  readonly objections: readonly Objection[];
  readonly personas: Personas;
  readonly techniques: Techniques;
  readonly figures: readonly Figure[];
  readonly glossary: readonly Term[];
  readonly paths: readonly LearningPath[];
  readonly coverage: readonly CoveredPart[];
}

/** A file as the library reads it: `path` relative to the content tree; `version` changes whenever the text does. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly version: string;
  /** What was found in its bytes: they are no text (then `text` is empty), characters were lost, or they are not UTF-8. */
  readonly problem?: Problem;
}

export interface ReadLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** A parsed value with the path it came from. */
export interface FromFile<T> {
  readonly path: string;
  readonly value: T;
}

/** A quiz with the places of its questions. */
interface PlacedQuiz {
  readonly quiz: Quiz;
  readonly places: ReadonlyMap<string, Place>;
}

/** What the check across files looks at. */
export interface Shelf {
  readonly courses: readonly FromFile<Course>[];
  readonly lessons: readonly FromFile<ParsedLesson>[];
  readonly quizzes: readonly FromFile<PlacedQuiz>[];
  readonly rolePlays: readonly FromFile<RolePlay>[];
  readonly objections: readonly FromFile<readonly Objection[]>[];
  readonly personas: readonly FromFile<Persona>[];
  readonly techniques: Techniques;
  readonly figures: readonly Figure[];
  readonly glossary: readonly Term[];
  readonly paths: readonly LearningPath[];
  readonly coverage: readonly CoveredPart[];
  readonly files: readonly TextFile[];
}

const COURSE = /^courses\/([^/]+)\/course\.yaml$/;
const LESSON = /^courses\/([^/]+)\/lessons\/([^/]+)\.(zh|en)\.mdx$/;
const QUIZ = /^courses\/([^/]+)\/quizzes\/([^/]+)\.(zh|en)\.md$/;
const ROLE_PLAY = /^role-plays\/([^/]+)\.(zh|en)\.md$/;
const OBJECTIONS = /^objections\/([^/]+)\.(zh|en)\.md$/;
const PERSONA = /^personas\/([^/]+)\.yaml$/;
const TECHNIQUES = 'techniques.yaml';
/** Text for authors, or of a room with a reader of its own. */
const OTHER = /^(README\.md|[a-z-]+\.md)$/;
const GLOSSARY = /^glossary\.yaml$/;
const FIGURES = /^figures\.yaml$/;
const PATHS = /^paths\.yaml$/;
const COVERAGE = /^coverage\.yaml$/;

const READ = [COURSE, LESSON, QUIZ, ROLE_PLAY, OBJECTIONS, PERSONA, GLOSSARY, FIGURES, PATHS, COVERAGE, /^techniques\.yaml$/, OTHER];

/**
 * Parsed files by path; kept between readings, only changed files are parsed again. `sound` is the last value that a file gave: while its author
 * is in the middle of a change, its page stays as it was instead of vanishing.
 */
export type ParseCache = Map<string, { readonly version: string; readonly parsed: Parsed<unknown>; readonly sound: unknown }>;

/** Reads every file and checks each for itself and all against each other. All problems at once, in reading order. */
export function readLibrary(given: readonly TextFile[], cache: ParseCache = new Map()): ReadLibrary {
  const problems: Problem[] = [];
  const { sound: files, meant } = byName(given.map(plain), problems);
  const techniquesFile = files.find((file) => file.path === TECHNIQUES);
  const vocabulary = techniquesFile?.version ?? '';
  const read = <T>(file: TextFile, parse: () => Parsed<T>): FromFile<T>[] => {
    const version = `${file.version} ${vocabulary}`;
    const known = cache.get(file.path);
    // A path's pattern decides its parser, so what the cache holds for a path is what that parser gave.
    const parsed = known?.version === version ? (known.parsed as Parsed<T>) : parse();
    const value = parsed.value ?? (known?.sound as T | undefined);
    cache.set(file.path, { version, parsed, sound: value });
    problems.push(...parsed.problems);
    return value === undefined ? [] : [{ path: file.path, value }];
  };
  const matching = <T>(pattern: RegExp, parse: (file: TextFile, match: readonly string[]) => Parsed<T>): FromFile<T>[] =>
    files.flatMap((file) => {
      const match = pattern.exec(file.path);
      return match ? read(file, () => parse(file, match)) : [];
    });
  const vocabularyRead = techniquesFile && read(techniquesFile, () => parseTechniques(TECHNIQUES, techniquesFile.text))[0]?.value;
  const techniques: Techniques = vocabularyRead ?? new Map();
  const named = new Map([...techniques.values()].flatMap(({ id, name }) => [[name.zh, id] as const, [name.en.toLowerCase(), id] as const]));
  // Without the vocabulary every technique would be unknown: the one error that matters is told alone.
  const spoken = <T>(pattern: RegExp, parse: (file: TextFile, match: readonly string[]) => Parsed<T>): FromFile<T>[] =>
    vocabularyRead ? matching(pattern, parse) : [];
  if (!techniquesFile)
    problems.push(error({ path: TECHNIQUES, line: 1, column: 1 }, 'there is no techniques.yaml', 'add the table of techniques'));
  const shelf: Shelf = {
    techniques,
    files,
    courses: matching(COURSE, (file, [, id = '']) => parseCourse(file.path, file.text, id)),
    lessons: matching(LESSON, (file, [, course = '', id = '', locale]) =>
      parseLesson(file.path, file.text, { course, id, locale: localeOf(locale) }),
    ),
    quizzes: matching(QUIZ, (file, [, , , locale]) => placedQuiz(file, localeOf(locale))),
    rolePlays: spoken(ROLE_PLAY, (file, [, id = '', locale]) =>
      parseRolePlay(file.path, file.text, { id, locale: localeOf(locale), techniques: [...techniques.keys()], named }),
    ),
    objections: spoken(OBJECTIONS, (file, [, id = '', locale]) =>
      parseObjections(file.path, file.text, { id, locale: localeOf(locale), techniques: [...techniques.keys()], named }),
    ),
    personas: spoken(PERSONA, (file, [, id = '']) => parsePersona(file.path, file.text, id, techniques)),
    glossary: matching(GLOSSARY, (file) => parseGlossary(file.path, file.text)).flatMap(({ value }) => value),
    figures: matching(FIGURES, (file) => parseFigures(file.path, file.text)).flatMap(({ value }) => value),
    paths: matching(PATHS, (file) => parsePaths(file.path, file.text)).flatMap(({ value }) => value),
    coverage: matching(COVERAGE, (file) => parseCoverage(file.path, file.text)).flatMap(({ value }) => value),
  };
  problems.push(...crossProblems({ ...shelf, files: [...files, ...meant] }));
  return {
    library: {
      courses: shelf.courses.map(({ value }) => value).sort((a, b) => a.order - b.order),
      lessons: shelf.lessons.map(({ value }) => value.lesson),
      quizzes: shelf.quizzes.map(({ value }) => value.quiz),
      rolePlays: shelf.rolePlays.map(({ value }) => value),
      objections: shelf.objections.flatMap(({ value }) => value),
      personas: new Map(shelf.personas.map(({ value }) => [value.id, value])),
      techniques,
      figures: shelf.figures,
      glossary: shelf.glossary,
      paths: shelf.paths,
      coverage: shelf.coverage,
    },
    problems: inReadingOrder(problems),
  };
}

/**
 * A file under a wrong name, or whose bytes are no text, is told once: it is not read, and for the checks across files it is where it was meant
 * to be.
 */
function byName(
  files: readonly TextFile[],
  problems: Problem[],
): { readonly sound: readonly TextFile[]; readonly meant: readonly TextFile[] } {
  const there = new Set(files.map(({ path }) => path));
  const sound: TextFile[] = [];
  const meant: TextFile[] = [];
  for (const file of files) {
    const isRead = READ.some((pattern) => pattern.test(file.path));
    const slip = fileNameSlip(file.path, isRead, (path) => there.has(path));
    if (!slip && file.problem) problems.push(file.problem);
    // An empty file without a slip of its bytes is its parser's to tell.
    if (!slip && file.problem && file.text === '') meant.push(file);
    else if (!slip) sound.push(file);
    else {
      problems.push(error({ path: file.path, line: 1, column: 1 }, slip.message, slip.remedy));
      if (slip.meant && !(slip.meant !== file.path && there.has(slip.meant))) meant.push({ ...file, path: slip.meant });
    }
  }
  return { sound, meant };
}

const plainFiles = new WeakMap<TextFile, TextFile>();

/**
 * Without the byte-order mark and the line ends that some editors on Windows write: neither moves a line or column. A file that did not change
 * comes again as the same object, and is not looked through again.
 */
function plain(file: TextFile): TextFile {
  const known = plainFiles.get(file);
  if (known) return known;
  const isPlain = !file.text.startsWith('\uFEFF') && !file.text.includes('\r');
  const read = isPlain ? file : { ...file, text: file.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n') };
  plainFiles.set(file, read);
  return read;
}

function placedQuiz(file: TextFile, locale: Locale): Parsed<PlacedQuiz> {
  const { value, places, problems } = parseQuiz(file.path, file.text, locale);
  return value ? { value: { quiz: value, places }, problems } : { problems };
}

function localeOf(text: string | undefined): Locale {
  return LOCALES.find((locale) => locale === text) ?? 'zh';
}
