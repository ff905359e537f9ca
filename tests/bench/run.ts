import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/authoring/files/library.ts';
import { pageJavaScript } from './page-javascript.ts';
import { proofRows } from './proof.ts';
import { type Row, tableOf } from './row.ts';

/** `npm run bench`: builds the site, measures, prints the table. Exit code 1 where a limit is missed. */
const DIST = process.env['BENCH_DIST'] ?? 'dist';
if (!process.env['BENCH_DIST'])
  execFileSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

const { library } = readContent();
const KB = 1000;
const javaScript = (what: string, pages: readonly string[], limit: number): Row => {
  const sizes = pages.map((page) => pageJavaScript(DIST, page)).map(({ bytes, inline }) => bytes + inline);
  return { what: `JavaScript (brotli), ${what}, the largest of ${pages.length}`, measured: Math.max(...sizes) / KB, limit, unit: 'KB' };
};
const lessons = library.lessons.map((lesson) => ({ lesson, page: `${lesson.locale}/courses/${lesson.course}/${lesson.id}` }));
const still = lessons.filter(({ lesson }) => lesson.checks.length === 0).map(({ page }) => page);
const withChecks = lessons.filter(({ lesson }) => lesson.checks.length > 0).map(({ page }) => page);
const folders = (path: string): readonly string[] =>
  readdirSync(join(DIST, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${path}/${entry.name}`);

const rows: readonly Row[] = [
  ...(still.length > 0 ? [javaScript('lesson without activity', still, 3)] : []),
  javaScript('home', ['zh', 'en'], 25),
  javaScript('lesson with checks', withChecks, 25),
  javaScript(
    'quiz',
    library.quizzes.map((quiz) => `${quiz.locale}/courses/${quiz.course}/${quiz.lesson}/quiz`),
    25,
  ),
  javaScript(
    'role-play',
    library.rolePlays.map((rolePlay) => `${rolePlay.locale}/role-plays/${rolePlay.id}`),
    45,
  ),
  ...(folders('zh').includes('zh/drills') ? [javaScript('drills', ['zh/drills', 'en/drills'], 25)] : []),
  ...proofRows(),
];
console.log(tableOf(rows));
process.exitCode = rows.some(({ measured, limit }) => measured > limit) ? 1 : 0;
