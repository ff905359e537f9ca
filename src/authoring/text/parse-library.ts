import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { Course, Lesson } from '../../domain/course/course.ts';
import type { CoveredPart } from '../../domain/course/coverage.ts';
import type { Figure } from '../../domain/course/figure.ts';
import type { Term } from '../../domain/course/glossary.ts';
import type { LearningPath } from '../../domain/course/path.ts';
import type { Objection } from '../../domain/drill/objection.ts';
import { byLocale, type Localised } from '../../domain/locale.ts';
import type { OtherWays, SaidByTechnique } from '../../domain/own-words/material.ts';
import type { Personas } from '../../domain/persona/persona.ts';
import type { Techniques } from '../../domain/persona/technique.ts';
import type { Quiz } from '../../domain/quiz/quiz.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';
import { type CampaignPlaces, parseCampaign } from './campaign/parse-campaign.ts';
import { crossProblems } from './check/cross-problems.ts';
import { fileNameSlip } from './check/file-name.ts';
import { fileSigns } from './check/file-signs.ts';
import { lostTechniques } from './check/personas.ts';
import { type FromFile, thereIn, topOf, type WholeContent } from './check/whole-content.ts';
import { type ContentPath, contentPath, TECHNIQUES } from './content-paths.ts';
import { parseCourse } from './course/parse-course.ts';
import { parseLesson } from './course/parse-lesson.ts';
import { error, inReadingOrder, type Parsed, type Problem } from './problem.ts';
import { parseQuiz } from './quiz/parse-quiz.ts';
import { unexplained } from './quiz/unexplained.ts';
import { parseObjections } from './role-play/parse-objections.ts';
import { type BeatPlaces, parseRolePlay } from './role-play/parse-role-play.ts';
import { parseCoverage } from './table/parse-coverage.ts';
import { parseFigures } from './table/parse-figures.ts';
import { parseGlossary } from './table/parse-glossary.ts';
import { parsePaths } from './table/parse-paths.ts';
import { parsePersona } from './table/parse-persona.ts';
import { parseSaid } from './table/parse-said.ts';
import { parseTechniques } from './table/parse-techniques.ts';
import { AskedVocabulary, namesOf, type Vocabulary, vocabularyOf } from './table/vocabulary.ts';

/** All content as domain values, each language's files beside the other's. */
export interface Library {
  readonly courses: readonly Course[];
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly Quiz[];
  readonly rolePlays: readonly RolePlay[];
  /** Where the beats of each role-play stand: what a proof finds is told there. */
  readonly beatPlaces: ReadonlyMap<RolePlay, BeatPlaces>;
  /** Other ways of saying the lines of each role-play: what recognises replies learns from them, and nothing else knows them. */
  readonly otherWays: ReadonlyMap<RolePlay, OtherWays>;
  /** What people type when they use a technique, by language; empty where nobody wrote it down. */
  readonly said: Localised<SaidByTechnique>;
  readonly campaigns: readonly Campaign[];
  /** Where the parts of each campaign stand. */
  readonly campaignPlaces: ReadonlyMap<Campaign, CampaignPlaces>;
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

export interface ParsedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** What a file gave when it was last parsed. */
interface CachedParse {
  readonly version: string;
  readonly parsed: Parsed<unknown>;
  /**
   * The last value that the file gave: while its author is in the middle of a change, its page stays as it was instead of vanishing.
   */
  readonly sound: unknown;
  /** What its parser asked about techniques; undefined where it asks nothing. */
  readonly asked?: AskedVocabulary;
}

/** Parsed files by path; kept between readings, only files that changed, or that name a technique that did, are parsed again. */
export type ParseCache = Map<string, CachedParse>;

type KindOf<K extends ContentPath['kind']> = Extract<ContentPath, { readonly kind: K }>;

/** Reads every file and checks each for itself and all against each other. All problems at once, in reading order. */
export function parseLibrary(given: readonly TextFile[], cache: ParseCache = new Map()): ParsedLibrary {
  const problems: Problem[] = [];
  const { sound: files, meant } = byName(given.map(plain), problems);
  const reading = new Reading(files, cache, problems);

  const tables = reading.each('techniques', ({ path, text }) => parseTechniques(path, text))[0]?.value;
  if (!files.some(({ path }) => path === TECHNIQUES)) problems.push(error(topOf(TECHNIQUES), 'file/no-techniques'));
  const personas = reading.each('persona', ({ path, text }, { id }) => parsePersona(path, text, id));
  // Without the table every technique would be unknown: the one error that matters is told alone.
  const vocabulary =
    tables && vocabularyOf([...tables.techniques.keys(), ...lostTechniques(tables, personas).ids], namesOf(tables.techniques));

  const glossary = reading.each('glossary', ({ path, text }) => parseGlossary(path, text)).map(({ value }) => value);
  const paths = reading.each('paths', ({ path, text }) => parsePaths(path, text)).map(({ value }) => value);
  const coverage = reading.each('coverage', ({ path, text }) => parseCoverage(path, text)).map(({ value }) => value);
  const said = reading.spoken('said', vocabulary, ({ path, text }, { locale }, asked) => {
    const { value, problems: found } = parseSaid(path, text, asked);
    return value ? { value: { locale, said: value }, problems: found } : { problems: found };
  });
  const content: WholeContent = {
    courses: reading.each('course', ({ path, text }, { id }) => parseCourse(path, text, id)),
    lessons: reading.each('lesson', ({ path, text }, { course, id, locale }) => parseLesson(path, text, { course, id, locale })),
    quizzes: reading.each('quiz', ({ path, text }, { locale }) => {
      const { value, problems: found, ...places } = parseQuiz(path, text, locale);
      if (!value) return { problems: found };
      // Here and not where a quiz is read: a question without reasons can be asked and graded, and comes so from other formats.
      return { value: { quiz: value, ...places }, problems: [...found, ...unexplained(value, places.places)] };
    }),
    rolePlays: reading.spoken('role-play', vocabulary, ({ path, text }, { id, locale }, asked) => {
      const { value, places, otherWays, problems: found } = parseRolePlay(path, text, { id, locale, vocabulary: asked });
      return value ? { value: { rolePlay: value, places, otherWays }, problems: found } : { problems: found };
    }),
    campaigns: reading.spoken('campaign', vocabulary, ({ path, text }, { id, locale }, asked) =>
      parseCampaign(path, text, { id, locale, vocabulary: asked }),
    ),
    objections: reading.spoken('objections', vocabulary, ({ path, text }, { id, locale }, asked) => {
      const { value, places, problems: found } = parseObjections(path, text, { id, locale, vocabulary: asked });
      return value ? { value: { objections: value, places }, problems: found } : { problems: found };
    }),
    personas,
    techniques: tables,
    figures: reading.each('figures', ({ path, text }) => parseFigures(path, text)).flatMap(({ value }) => value),
    glossary: glossary.flatMap(({ value }) => value),
    paths,
    targets: [...glossary, ...paths, ...coverage].flatMap(({ targets }) => targets),
    there: thereIn([...files, ...meant].map(({ path }) => path)),
  };
  problems.push(...crossProblems(content));
  return {
    library: {
      courses: content.courses.map(({ value }) => value.course).sort((a, b) => a.order - b.order),
      lessons: content.lessons.map(({ value }) => value.lesson),
      quizzes: content.quizzes.map(({ value }) => value.quiz),
      rolePlays: content.rolePlays.map(({ value }) => value.rolePlay),
      beatPlaces: new Map(content.rolePlays.map(({ value }) => [value.rolePlay, value.places])),
      otherWays: new Map(content.rolePlays.map(({ value }) => [value.rolePlay, value.otherWays])),
      said: byLocale((locale) => said.find(({ value }) => value.locale === locale)?.value.said ?? new Map()),
      campaigns: content.campaigns.map(({ value }) => value.campaign),
      campaignPlaces: new Map(content.campaigns.map(({ value }) => [value.campaign, value.places])),
      objections: content.objections.flatMap(({ value }) => value.objections),
      personas: new Map(personas.map(({ value: { persona } }) => [persona.id, persona])),
      techniques: tables?.techniques ?? new Map(),
      figures: content.figures,
      glossary: content.glossary,
      paths: paths.flatMap(({ value }) => value),
      coverage: coverage.flatMap(({ value }) => value),
    },
    problems: inReadingOrder(problems),
  };
}

/** Files by what they are, parsed where the cache does not know them, with their problems in one list. */
class Reading {
  readonly #files: readonly (readonly [file: TextFile, what: ContentPath])[];
  readonly #cache: ParseCache;
  readonly #problems: Problem[];

  constructor(files: readonly TextFile[], cache: ParseCache, problems: Problem[]) {
    this.#files = files.map((file) => [file, contentPath(file.path)]);
    this.#cache = cache;
    this.#problems = problems;
  }

  /** The values of all files of a kind. */
  each<K extends ContentPath['kind'], T>(kind: K, parse: (file: TextFile, what: KindOf<K>) => Parsed<T>): FromFile<T>[] {
    return this.#files.flatMap(([file, what]) => (isOf(what, kind) ? this.#read(file, () => parse(file, what)) : []));
  }

  /** The same for files that name techniques; none without a vocabulary. */
  spoken<K extends ContentPath['kind'], T>(
    kind: K,
    vocabulary: Vocabulary | undefined,
    parse: (file: TextFile, what: KindOf<K>, vocabulary: Vocabulary) => Parsed<T>,
  ): FromFile<T>[] {
    if (!vocabulary) return [];
    return this.#files.flatMap(([file, what]) => {
      if (!isOf(what, kind)) return [];
      const asked = new AskedVocabulary(vocabulary);
      return this.#read(file, () => parse(file, what, asked), { now: vocabulary, asked });
    });
  }

  #read<T>(
    file: TextFile,
    parse: () => Parsed<T>,
    techniques?: { readonly now: Vocabulary; readonly asked: AskedVocabulary },
  ): FromFile<T>[] {
    const { path, version } = file;
    const known = this.#cache.get(path);
    const isSame = known?.version === version && (!techniques || !known.asked || known.asked.isSameWith(techniques.now));
    // A path's kind decides its parser, so what the cache holds for a path is what that parser gave.
    const parsed = isSame ? (known.parsed as Parsed<T>) : parseSafely(file, parse);
    const value = parsed.value ?? (known?.sound as T | undefined);
    const asked = isSame ? known.asked : techniques?.asked;
    if (!isSame) this.#cache.set(path, { version, parsed, sound: value, ...(asked ? { asked } : {}) });
    this.#problems.push(...parsed.problems);
    return value === undefined ? [] : [{ path, value }];
  }
}

function isOf<K extends ContentPath['kind']>(what: ContentPath, kind: K): what is KindOf<K> {
  return what.kind === kind;
}

/** A file's value and problems. Signs that nobody sees are told alone; a parser that fails is a problem of its file, and not the end of the check. */
function parseSafely<T>({ path, text }: TextFile, parse: () => Parsed<T>): Parsed<T> {
  const signs = fileSigns(path, text);
  if (signs.some(({ severity }) => severity === 'error')) return { problems: signs };
  try {
    const parsed = parse();
    return signs.length > 0 ? { ...parsed, problems: [...signs, ...parsed.problems] } : parsed;
  } catch (thrown) {
    return { problems: [error(topOf(path), 'file/crashed', { reason: thrown instanceof Error ? thrown.message : String(thrown) })] };
  }
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
    const slip = fileNameSlip(file.path, (path) => there.has(path));
    if (!slip && file.problem) problems.push(file.problem);
    // An empty file without a slip of its bytes is its parser's to tell.
    if (!slip && file.problem && file.text === '') meant.push(file);
    else if (!slip) sound.push(file);
    else {
      problems.push({ severity: 'error', ...topOf(file.path), fact: slip.fact });
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
