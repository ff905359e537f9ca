import { LOCALES } from '../../domain/locale.ts';
import { nearest } from './nearest.ts';
import { slugOf } from './slug.ts';

/** What is wrong with a file’s name and what it most likely should be. */
export interface FileNameSlip {
  readonly message: string;
  readonly remedy: string;
  /** The path that was meant, where it can be guessed: the check then takes the file to be there, and does not miss it a second time. */
  readonly meant?: string;
}

const FOLDERS = ['role-plays', 'objections', 'personas', 'courses'];
const ROOM: Readonly<Record<string, { readonly what: string; readonly extension: 'md' | 'mdx' }>> = {
  lessons: { what: 'a lesson', extension: 'mdx' },
  quizzes: { what: 'a quiz', extension: 'md' },
  'role-plays': { what: 'a role-play', extension: 'md' },
  objections: { what: 'a file of objections', extension: 'md' },
};
const LOCALE: Readonly<Record<string, string>> = {
  cn: 'zh',
  ch: 'zh',
  'zh-cn': 'zh',
  chinese: 'zh',
  eng: 'en',
  us: 'en',
  uk: 'en',
  gb: 'en',
  english: 'en',
};
const NAME = /^(.*?)(?:[._-](zh|en|zh-cn|cn|ch|chinese|eng|us|uk|gb|english))?\.(?:mdx?|ya?ml|txt|docx?|odt|rtf|pages)(?:\.txt)?$/iu;
const WORD_PROCESSOR = /\.(?:docx?|odt|rtf|pages)$/iu;
/** Nearly every file: asked first, since the check looks at all names after every change. */
const SOUND =
  /^(?:courses\/[a-z][a-z0-9-]*\/(?:lessons\/[a-z][a-z0-9-]*\.(?:zh|en)\.mdx|quizzes\/[a-z][a-z0-9-]*\.(?:zh|en)\.md)|(?:role-plays|objections)\/[a-z][a-z0-9-]*\.(?:zh|en)\.md)$/u;
const ID = /^[a-z][a-z0-9-]*$/u;

/**
 * What is wrong with a file’s name; undefined where nothing is.
 * @param isRead whether some reader takes the path as it is
 * @param isThere whether the tree has a file under a path
 */
export function fileNameSlip(path: string, isRead: boolean, isThere: (path: string) => boolean): FileNameSlip | undefined {
  if (SOUND.test(path)) return undefined;
  const parts = path.split('/');
  const [top = '', course = ''] = parts;
  const inCourse = nearest(top, FOLDERS) === 'courses';
  if (inCourse && parts.length === 3 && /^course\.ya?ml$/iu.test(parts[2] ?? '')) {
    const meant = `courses/${slugOf(course) || course}/course.yaml`;
    return meant === path ? undefined : renamed('a course is courses/<course>/course.yaml', meant);
  }
  const rooms = inCourse ? ['lessons', 'quizzes'] : FOLDERS;
  const folder = parts.at(-2) ?? '';
  const room = nearest(folder, rooms);
  const shape = ROOM[room ?? ''];
  if (!room || !shape || parts.length !== (inCourse ? 4 : 2)) {
    return isRead
      ? undefined
      : { message: 'no page is made of a file in this place', remedy: 'put it where the table in content/README.md says' };
  }
  const { extension, what } = shape;
  const [, stem = '', locale = ''] = NAME.exec(parts.at(-1) ?? '') ?? [];
  const id = ID.test(stem) ? stem : slugOf(stem);
  if (!ID.test(id)) {
    return {
      message: `"${stem}" is no id for a file`,
      remedy: 'name it in small English letters, digits and hyphens; the title in the file may be anything',
      ...(isRead ? { meant: path } : {}),
    };
  }
  const home = inCourse ? `courses/${course}/` : '';
  const named = (language: string): string => `${home}${room}/${id}.${language}.${extension}`;
  // Without a language it is the one that is not there yet.
  const absent = LOCALES.filter((one) => !isThere(named(one)));
  const language = LOCALE[locale.toLowerCase()] ?? (locale.toLowerCase() || (absent.length === 1 ? absent[0] : undefined));
  if (language === undefined)
    return { message: 'the file’s name does not say its language', remedy: `name it ${id}.zh.${extension} or ${id}.en.${extension}` };
  const meant = named(language);
  if (meant === path) return undefined;
  if (WORD_PROCESSOR.test(path))
    return { message: 'a word processor’s file can’t be read', remedy: `save it there as plain text, named ${meant}`, meant };
  const quiz = `${home}quizzes/${id}.${language}.md`;
  if (room === 'lessons' && path.endsWith('.md') && isThere(meant) && !isThere(quiz))
    return renamed('a quiz lies in the folder quizzes', quiz);
  if (stem !== id)
    return { message: `"${stem}" is no id for a file: small English letters, digits and hyphens`, remedy: `name it ${meant}`, meant };
  return renamed(`${what} is ${inCourse ? `courses/<course>/${room}` : room}/<id>.zh.${extension} and <id>.en.${extension}`, meant);
}

function renamed(form: string, meant: string): FileNameSlip {
  return { message: `no page is made of a file with this name: ${form}`, remedy: `name it ${meant}`, meant };
}
