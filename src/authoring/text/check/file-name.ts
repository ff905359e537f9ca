import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { contentPath, coursePath, EXTENSIONS, ID, quizPath, type RoomName, saidPath } from '../content-paths.ts';
import { nearest } from '../nearest.ts';
import { slugOf } from '../slug.ts';
import { type Fact, fact, type Kind } from '../words/problem-wording.ts';

/** What is wrong with a file’s name and what it most likely should be. */
export interface FileNameSlip {
  readonly fact: Fact<Extract<Kind, `file/${string}`>>;
  /** The path that was meant, where it can be guessed: the check then takes the file to be there, and does not miss it a second time. */
  readonly meant?: string;
}

const FOLDERS = ['role-plays', 'campaigns', 'objections', 'personas', 'courses'];
const ROOMS_OF_A_COURSE: readonly RoomName[] = ['lessons', 'quizzes'];
/** How people write a language in a file's name, small letters. */
const LANGUAGES: ReadonlyMap<string, Locale> = new Map([
  ...LOCALES.map((locale) => [locale, locale] as const),
  ...(['cn', 'ch', 'zh-cn', 'chinese'] as const).map((word) => [word, 'zh'] as const),
  ...(['eng', 'us', 'uk', 'gb', 'english'] as const).map((word) => [word, 'en'] as const),
]);
const EXTENSION = /\.(?:mdx?|ya?ml|txt|docx?|odt|rtf|pages)(?:\.txt)?$/iu;
const WORD_PROCESSOR = /\.(?:docx?|odt|rtf|pages)$/iu;

/**
 * What is wrong with a file’s name; undefined where nothing is.
 * @param isThere whether the tree has a file under a path
 */
export function fileNameSlip(path: string, isThere: (path: string) => boolean): FileNameSlip | undefined {
  if (isSound(path)) return undefined;
  const isRead = contentPath(path).kind !== 'none';
  const said = saidSlip(path, isThere);
  if (said) return said;
  const parts = path.split('/');
  const [top = '', course = ''] = parts;
  const inCourse = nearest(top, FOLDERS) === 'courses';
  if (inCourse && parts.length === 3 && /^course\.ya?ml$/iu.test(parts[2] ?? '')) {
    const meant = coursePath(slugOf(course) || course);
    return meant === path ? undefined : { fact: fact('file/course-name', { meant }), meant };
  }
  const room = roomMeant(parts.at(-2) ?? '', inCourse);
  if (!room || parts.length !== (inCourse ? 4 : 2)) return isRead ? undefined : { fact: fact('file/no-place') };
  return inRoom(path, { room, home: inCourse ? `courses/${course}/` : '', course }, isRead, isThere);
}

/** `said.yaml`, `said.EN.yml`: what people type, under a name that does not say its language, or says it otherwise. */
function saidSlip(path: string, isThere: (path: string) => boolean): FileNameSlip | undefined {
  if (path.includes('/') || !EXTENSION.test(path) || contentPath(path).kind === 'said') return undefined;
  const { stem, language } = takenApart(path);
  if (stem.toLowerCase() !== 'said') return undefined;
  const absent = LOCALES.filter((locale) => !isThere(saidPath(locale)));
  const locale = language ?? (absent.length === 1 ? absent[0] : undefined);
  if (locale === undefined) return { fact: fact('file/no-language', { names: LOCALES.map(saidPath) }) };
  const meant = saidPath(locale);
  return { fact: fact('file/said-name', { forms: LOCALES.map(saidPath), meant }), meant };
}

/** Nearly every file: asked first, since the check looks at all names after every change. */
function isSound(path: string): boolean {
  const what = contentPath(path);
  return 'locale' in what && 'id' in what && ID.test(what.id) && (!('course' in what) || ID.test(what.course));
}

function roomMeant(folder: string, inCourse: boolean): RoomName | undefined {
  const rooms = inCourse ? ROOMS_OF_A_COURSE : FOLDERS;
  const meant = nearest(folder, rooms);
  return (['lessons', 'quizzes', 'role-plays', 'campaigns', 'objections'] as const).find((room) => room === meant);
}

/** A file in one of the folders whose files are written in every language. */
function inRoom(
  path: string,
  { room, home, course }: { readonly room: RoomName; readonly home: string; readonly course: string },
  isRead: boolean,
  isThere: (path: string) => boolean,
): FileNameSlip | undefined {
  const extension = EXTENSIONS[room];
  const { stem, language } = takenApart(path.split('/').at(-1) ?? '');
  const id = ID.test(stem) ? stem : slugOf(stem);
  if (!ID.test(id)) return { fact: fact('file/no-id', { stem }), ...(isRead ? { meant: path } : {}) };
  const named = (locale: Locale): string => `${home}${room}/${id}.${locale}.${extension}`;
  // Without a language it is the one that is not there yet.
  const absent = LOCALES.filter((locale) => !isThere(named(locale)));
  const locale = language ?? (absent.length === 1 ? absent[0] : undefined);
  if (locale === undefined) return { fact: fact('file/no-language', { names: LOCALES.map((one) => `${id}.${one}.${extension}`) }) };
  const meant = named(locale);
  if (meant === path) return undefined;
  if (WORD_PROCESSOR.test(path)) return { fact: fact('file/word-processor', { meant }), meant };
  const quiz = quizPath(course, id, locale);
  if (room === 'lessons' && path.endsWith('.md') && isThere(meant) && !isThere(quiz))
    return { fact: fact('file/quiz-among-lessons', { meant: quiz }), meant: quiz };
  if (stem !== id) return { fact: fact('file/id-of-signs', { stem, meant }), meant };
  const folder = home === '' ? room : `courses/<course>/${room}`;
  const forms = LOCALES.map((one, index) => `${index === 0 ? `${folder}/` : ''}<id>.${one}.${extension}`);
  return { fact: fact('file/wrong-name', { room, forms, meant }), meant };
}

/** `talk_EN.md.txt` is `talk` in English. */
function takenApart(name: string): { readonly stem: string; readonly language: Locale | undefined } {
  const bare = name.replace(EXTENSION, '');
  const [word, language] =
    [...LANGUAGES]
      .sort(([a], [b]) => b.length - a.length)
      .find(([one]) => /[._-]$/u.test(bare.slice(0, -one.length)) && bare.toLowerCase().endsWith(one)) ?? [];
  return word === undefined ? { stem: bare, language: undefined } : { stem: bare.slice(0, -word.length - 1), language };
}
