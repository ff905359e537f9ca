import { isLocale, LOCALES, type Locale } from '../../domain/locale.ts';

/** The folders whose files are written in every language. */
export type RoomName = 'lessons' | 'quizzes' | 'role-plays' | 'campaigns' | 'objections';

/** What a path of the content tree stands for; `none` where no page is made of such a file. */
export type ContentPath =
  | { readonly kind: 'lesson'; readonly course: string; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'quiz'; readonly course: string; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'role-play'; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'campaign'; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'objections'; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'course'; readonly id: string }
  | { readonly kind: 'persona'; readonly id: string }
  | { readonly [Name in TableName]: { readonly kind: Name } }[TableName]
  | { readonly kind: 'said'; readonly locale: Locale }
  | { readonly kind: 'guide' }
  | { readonly kind: 'none' };

type TableName = 'techniques' | 'glossary' | 'figures' | 'paths' | 'coverage';

export const TECHNIQUES = 'techniques.yaml';
export const GLOSSARY = 'glossary.yaml';
export const FIGURES = 'figures.yaml';
export const PATHS = 'paths.yaml';
export const COVERAGE = 'coverage.yaml';

/** What ids of files, beats and entries are made of. */
export const ID = /^[a-z][a-z0-9-]*$/u;

/** Which room's files have which ending. */
export const EXTENSIONS = {
  lessons: 'mdx',
  quizzes: 'md',
  'role-plays': 'md',
  campaigns: 'md',
  objections: 'md',
} as const satisfies Record<RoomName, string>;

const TABLES = new Map<string, TableName>([
  [TECHNIQUES, 'techniques'],
  [GLOSSARY, 'glossary'],
  [FIGURES, 'figures'],
  [PATHS, 'paths'],
  [COVERAGE, 'coverage'],
]);

/** What people type when they use a technique, a file a language. */
export const saidPath = (locale: Locale): string => `said.${locale}.yaml`;

const SAID = new Map(LOCALES.map((locale) => [saidPath(locale), locale]));

/** Text for authors. */
const GUIDE = /^(?:README|[a-z-]+)\.md$/u;

/** What stands under a path of the content tree, which is relative to it and has slashes. */
export function contentPath(path: string): ContentPath {
  const table = TABLES.get(path);
  if (table) return { kind: table };
  const said = SAID.get(path);
  if (said) return { kind: 'said', locale: said };
  if (GUIDE.test(path)) return { kind: 'guide' };
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const folder = parts.slice(0, -1).join('/');
  const [top = '', course = '', room = ''] = parts;
  if (top === 'courses' && parts.length === 3 && name === 'course.yaml') return { kind: 'course', id: course };
  if (folder === 'personas' && name.endsWith('.yaml')) return { kind: 'persona', id: name.slice(0, -'.yaml'.length) };
  const inRoom = parts.length === 4 && top === 'courses' ? room : parts.length === 2 ? top : '';
  const extension = isRoom(inRoom) ? EXTENSIONS[inRoom] : undefined;
  if (!isRoom(inRoom) || extension === undefined || !name.endsWith(`.${extension}`)) return { kind: 'none' };
  const stem = name.slice(0, -extension.length - 1);
  const dot = stem.lastIndexOf('.');
  const locale = stem.slice(dot + 1);
  const id = stem.slice(0, Math.max(dot, 0));
  if (id === '' || !isLocale(locale)) return { kind: 'none' };
  const isOfCourse = parts.length === 4;
  switch (inRoom) {
    case 'lessons':
      return isOfCourse ? { kind: 'lesson', course, id, locale } : { kind: 'none' };
    case 'quizzes':
      return isOfCourse ? { kind: 'quiz', course, id, locale } : { kind: 'none' };
    case 'role-plays':
      return isOfCourse ? { kind: 'none' } : { kind: 'role-play', id, locale };
    case 'campaigns':
      return isOfCourse ? { kind: 'none' } : { kind: 'campaign', id, locale };
    case 'objections':
      return isOfCourse ? { kind: 'none' } : { kind: 'objections', id, locale };
  }
}

/** The course of a quiz and the lesson after which its file is named, by a path that may begin outside the content tree; empty where it is none. */
export function quizNamed(path: string): { readonly course: string; readonly id: string } {
  const what = contentPath(path.split('/').slice(-4).join('/'));
  return what.kind === 'quiz' ? { course: what.course, id: what.id } : { course: '', id: '' };
}

function isRoom(name: string): name is RoomName {
  return Object.hasOwn(EXTENSIONS, name);
}

export const coursePath = (course: string): string => `courses/${course}/course.yaml`;
export const lessonPath = (course: string, id: string, locale: Locale): string =>
  `courses/${course}/lessons/${id}.${locale}.${EXTENSIONS.lessons}`;
export const quizPath = (course: string, id: string, locale: Locale): string =>
  `courses/${course}/quizzes/${id}.${locale}.${EXTENSIONS.quizzes}`;
export const rolePlayPath = (id: string, locale: Locale): string => `role-plays/${id}.${locale}.${EXTENSIONS['role-plays']}`;
export const campaignPath = (id: string, locale: Locale): string => `campaigns/${id}.${locale}.${EXTENSIONS.campaigns}`;
export const objectionsPath = (id: string, locale: Locale): string => `objections/${id}.${locale}.${EXTENSIONS.objections}`;
export const personaPath = (id: string): string => `personas/${id}.yaml`;

/** The paths of one thing in every language. */
export const everyLanguage = (path: (locale: Locale) => string): readonly string[] => LOCALES.map(path);

/** The path of the same thing in another language; undefined for what is not written in every language. */
export function inLanguage(path: string, locale: Locale): string | undefined {
  const what = contentPath(path);
  switch (what.kind) {
    case 'lesson':
      return lessonPath(what.course, what.id, locale);
    case 'quiz':
      return quizPath(what.course, what.id, locale);
    case 'role-play':
      return rolePlayPath(what.id, locale);
    case 'campaign':
      return campaignPath(what.id, locale);
    case 'objections':
      return objectionsPath(what.id, locale);
    default:
      return undefined;
  }
}
