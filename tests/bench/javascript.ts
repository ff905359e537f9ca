import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/authoring/files/library.ts';
import { pageJavaScript, withoutActivities } from './page-javascript.ts';
import type { Row } from './row.ts';

const KB = 1000;

/** What each kind of page loads as JavaScript, brotli; of each kind the largest page. @param dist the built site */
export function javaScriptRows(dist: string): readonly Row[] {
  const { library } = readContent();
  const javaScript = (what: string, pages: readonly string[], limit: number): readonly Row[] => {
    const sizes = pages.map((page) => pageJavaScript(dist, page));
    const largest = (of: readonly number[]): number => Math.max(...of) / KB;
    const later = largest(sizes.map((size) => size.later));
    const ready = largest(sizes.map(({ bytes, inline }) => bytes + inline));
    return [
      { what: `JavaScript (brotli), ${what}, the largest of ${pages.length}`, measured: ready, limit, unit: 'KB' },
      ...(later > 0 ? [{ what: `JavaScript (brotli), ${what}, on demand`, measured: later, unit: 'KB' } as const] : []),
    ];
  };
  const lessons = library.lessons.map((lesson) => ({ lesson, page: `${lesson.locale}/courses/${lesson.course}/${lesson.id}` }));
  const withChecks = lessons.filter(({ lesson }) => lesson.checks.length > 0).map(({ page }) => page);
  const folders = (path: string): readonly string[] =>
    readdirSync(join(dist, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${path}/${entry.name}`);

  return [
    {
      what: 'JavaScript (brotli), lesson without activity: any lesson’s, its activities taken away',
      measured: Math.max(...lessons.map(({ page }) => withoutActivities(dist, page))) / KB,
      limit: 3,
      unit: 'KB',
    },
    ...javaScript('home', ['zh', 'en'], 25),
    ...javaScript('lesson with checks, as it opens', withChecks, 25),
    ...javaScript(
      'quiz',
      library.quizzes.map((quiz) => `${quiz.locale}/courses/${quiz.course}/${quiz.lesson}/quiz`),
      25,
    ),
    ...javaScript(
      'role-play',
      library.rolePlays.map((rolePlay) => `${rolePlay.locale}/role-plays/${rolePlay.id}`),
      45,
    ),
    ...(folders('zh').includes('zh/drills') ? javaScript('drills', ['zh/drills', 'en/drills'], 25) : []),
  ];
}
