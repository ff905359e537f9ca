import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { sayLoss } from '../../authoring/text/gift/loss.ts';
import { writeGift } from '../../authoring/text/gift/write/write-gift.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { FIRST_LOCALE, isLocale, LOCALES } from '../../domain/locale.ts';

/**
 * `export gift --course C [--locale L] [--out FOLDER]`: writes a GIFT file for every quiz of a course and lists what GIFT cannot say.
 * Exit code 1 where there is nothing to write.
 */
const USAGE = `npm run export -- gift --course COURSE [--locale ${LOCALES.join('|')}] [--out FOLDER]`;

process.exitCode = run();

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { course: { type: 'string' }, locale: { type: 'string' }, out: { type: 'string' } },
  });
  const { course, locale = FIRST_LOCALE } = values;
  const out = typeof values.out === 'string' ? values.out : 'gift';
  if (positionals[0] !== 'gift' || typeof course !== 'string' || !isLocale(locale)) return fail(`Write: ${USAGE}`);
  const { library } = parseLibrary(readContentFiles(contentDir()));
  const quizzes = library.quizzes.filter((quiz) => quiz.course === course && quiz.locale === locale);
  if (quizzes.length === 0) {
    const courses = [...new Set(library.quizzes.map((quiz) => quiz.course))];
    return fail(
      `The course “${course}” has no readable quiz in ${locale}. Courses with quizzes: ${courses.join(', ') || 'none'}. npm run check names what is wrong.`,
    );
  }
  mkdirSync(out, { recursive: true });
  let lost = 0;
  for (const quiz of quizzes) {
    const { text, losses } = writeGift(quiz);
    const file = join(out, `${course}-${quiz.id}.${locale}.gift`);
    writeFileSync(file, text);
    console.log(`${file}: ${quiz.questions.length} ${quiz.questions.length === 1 ? 'question' : 'questions'}.`);
    for (const loss of losses) console.log(`  ${loss.question}: ${sayLoss(loss)}`);
    lost += losses.length;
  }
  console.log(lost > 0 ? `What cannot be said in GIFT is listed above: ${lost} in all.` : 'Everything could be said in GIFT.');
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
