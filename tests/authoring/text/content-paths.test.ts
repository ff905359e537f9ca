import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import {
  type ContentPath,
  campaignPath,
  contentPath,
  coursePath,
  inLanguage,
  lessonPath,
  objectionsPath,
  personaPath,
  quizNamed,
  quizPath,
  rolePlayPath,
} from '../../../src/authoring/text/content-paths.ts';
import { LOCALES } from '../../../src/domain/locale.ts';

describe('what stands under a path', () => {
  it.each(LOCALES)('what is written in %s is read as it was meant', (locale) => {
    const paths: readonly (readonly [string, ContentPath])[] = [
      [lessonPath('c', 'a-b', locale), { kind: 'lesson', course: 'c', id: 'a-b', locale }],
      [quizPath('c', 'a', locale), { kind: 'quiz', course: 'c', id: 'a', locale }],
      [rolePlayPath('a', locale), { kind: 'role-play', id: 'a', locale }],
      [campaignPath('gao', locale), { kind: 'campaign', id: 'gao', locale }],
      [objectionsPath('silent', locale), { kind: 'objections', id: 'silent', locale }],
    ];
    for (const [path, what] of paths) expect(contentPath(path), path).toEqual(what);
  });

  it.each<readonly [string, ContentPath]>([
    [coursePath('c'), { kind: 'course', id: 'c' }],
    [personaPath('silent'), { kind: 'persona', id: 'silent' }],
    ['techniques.yaml', { kind: 'techniques' }],
    ['coverage.yaml', { kind: 'coverage' }],
    ['README.md', { kind: 'guide' }],
    ['courses/c/lessons/what-is-c++.en.mdx', { kind: 'lesson', course: 'c', id: 'what-is-c++', locale: 'en' }],
    ['courses/c/lessons/a.b.en.mdx', { kind: 'lesson', course: 'c', id: 'a.b', locale: 'en' }],
    ['courses/c/lessons/a.en.md', { kind: 'none' }],
    ['courses/c/lessons/a.fr.mdx', { kind: 'none' }],
    ['courses/c/lessons/.en.mdx', { kind: 'none' }],
    ['courses/c/lessons/deep/a.en.mdx', { kind: 'none' }],
    ['courses/c/role-plays/a.en.md', { kind: 'none' }],
    ['lessons/a.en.mdx', { kind: 'none' }],
    ['constructor/a.en.md', { kind: 'none' }],
    ['role-plays/a.md', { kind: 'none' }],
    ['personas/deep/silent.yaml', { kind: 'none' }],
    ['other/glossary.yaml', { kind: 'none' }],
  ])('%s', (path, what) => {
    expect(contentPath(path)).toEqual(what);
  });

  it('every file of the house is something', () => {
    expect(readContentFiles('content').filter(({ path }) => contentPath(path).kind === 'none')).toEqual([]);
  });
});

it('the same in another language', () => {
  expect(inLanguage('courses/c/quizzes/a.zh.md', 'en')).toBe('courses/c/quizzes/a.en.md');
  // The words “zh” and “en” may stand in an id.
  expect(inLanguage('role-plays/a.zh.b.zh.md', 'en')).toBe('role-plays/a.zh.b.en.md');
  expect(inLanguage('glossary.yaml', 'en')).toBeUndefined();
});

it('course and lesson of a quiz by its path, also from outside the content tree', () => {
  expect(quizNamed('courses/types/quizzes/silent.zh.md')).toEqual({ course: 'types', id: 'silent' });
  expect(quizNamed('/home/a/content/courses/types/quizzes/silent.en.md')).toEqual({ course: 'types', id: 'silent' });
  for (const path of ['silent.zh.md', 'courses/types/quizzes/silent.fr.md', 'courses/types/lessons/silent.zh.mdx', ''])
    expect(quizNamed(path)).toEqual({ course: '', id: '' });
});
