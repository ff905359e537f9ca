import { contentPath, coursePath, ID } from '../../authoring/text/content-paths.ts';
import { addToLessons } from '../../authoring/text/course/add-to-lessons.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { slugOf } from '../../authoring/text/slug.ts';
import { KINDS, type StartingFile, startingFiles } from './starting-files.ts';

/** What `npm run new` will do: files to write (a course's file among them where a lesson joins it), or why it will not. */
export type NewPlan =
  | { readonly kind: 'write'; readonly files: readonly StartingFile[]; readonly said: readonly string[] }
  | { readonly kind: 'refuse'; readonly reason: string };

/** The content tree as far as it matters here. */
export interface Tree {
  readonly paths: readonly string[];
  /** @returns the text of a file that is there */
  read(path: string): string;
}

const USAGE = `Write one of:
  npm run new -- course <id>              a course with a first lesson and its quiz
  npm run new -- lesson <course>/<id>     a lesson, and its place in the course
  npm run new -- quiz <course>/<id>       the quiz of a lesson (the same id)
  npm run new -- role-play <id>
An id has small English letters, digits and hyphens; titles are written in the files.`;

/** @param args the words after `npm run new --` */
export function planNew([word = '', target = '', ...more]: readonly string[], tree: Tree): NewPlan {
  const refuse = (reason: string): NewPlan => ({ kind: 'refuse', reason });
  if (word === '') return refuse(USAGE);
  const kind = KINDS.find((known) => known === word);
  if (!kind) {
    const guess = nearest(word, [...KINDS, 'roleplay'])?.replace('roleplay', 'role-play');
    return refuse(`"${word}" can't be begun.${guess ? ` Did you mean: npm run new -- ${guess} ${target || '<id>'}` : ''}\n${USAGE}`);
  }
  const needsCourse = kind === 'lesson' || kind === 'quiz';
  const [first = '', second = ''] = target.split('/');
  if (needsCourse !== target.includes('/') || target.split('/').length > 2 || more.length > 0 || target === '') {
    const form = needsCourse ? '<course>/<id>' : '<id>';
    const joined = [target, ...more].join('-');
    const guess =
      needsCourse || joined === '' ? '' : ` For example: npm run new -- ${kind} ${slugOf(joined.replaceAll('/', '-')) || 'first-visit'}`;
    return refuse(`After "${kind}" comes ${form}.${guess}`);
  }
  for (const id of needsCourse ? [first, second] : [first]) {
    if (ID.test(id)) continue;
    const slug = slugOf(id);
    const instead = slug ? ` Write "${slug}".` : ' The title in the file may be Chinese; the id may not.';
    return refuse(`"${id}" is no id: small English letters, digits and hyphens.${instead}`);
  }
  const courses = tree.paths.flatMap((path) => {
    const what = contentPath(path);
    return what.kind === 'course' ? what.id : [];
  });
  if (needsCourse && !courses.includes(first)) {
    const guess = nearest(first, courses);
    return refuse(
      guess
        ? `There is no course "${first}". Did you mean: npm run new -- ${kind} ${guess}/${second}`
        : `There is no course "${first}". The courses are ${courses.join(', ')}; npm run new -- course ${first} begins it.`,
    );
  }
  const lessons = tree.paths.flatMap((path) => {
    const what = contentPath(path);
    return what.kind === 'lesson' && what.course === first ? what.id : [];
  });
  if (kind === 'quiz' && !lessons.includes(second)) {
    const guess = nearest(second, lessons);
    return refuse(
      guess
        ? `There is no lesson "${second}" in the course "${first}". Did you mean: npm run new -- quiz ${first}/${guess}`
        : `There is no lesson "${second}" in the course "${first}"; npm run new -- lesson ${first}/${second} begins it.`,
    );
  }
  const files = startingFiles(kind, needsCourse ? second : first, first);
  const there = files.filter(({ path }) => tree.paths.includes(path)).map(({ path }) => path);
  if (there.length > 0)
    return refuse(`${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already; nothing was written. Choose another id.`);
  const said = [`npm run dev shows it while you write; npm run check -- ${needsCourse ? second : first} says what is wrong.`];
  if (kind === 'course')
    return { kind: 'write', files, said: ['It has a lesson and a quiz, "first-lesson": write there, or rename the four files.', ...said] };
  if (kind !== 'lesson') return { kind: 'write', files, said };
  const path = coursePath(first);
  const text = addToLessons(tree.read(path), second);
  return text === undefined
    ? { kind: 'write', files, said: [`Add ${second} to "lessons" in ${path}.`, ...said] }
    : {
        kind: 'write',
        files: [...files, { path, text }],
        said: [`It is the last lesson of its course: the order stands in ${path}.`, ...said],
      };
}
