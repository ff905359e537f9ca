import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { readTextFile } from '../../authoring/files/read-text-file.ts';
import { contentPath, quizPath } from '../../authoring/text/content-paths.ts';
import { sayLoss } from '../../authoring/text/gift/loss.ts';
import { readGift } from '../../authoring/text/gift/read-gift.ts';
import { formatProblem, sayProblem } from '../../authoring/text/problem.ts';
import { parseQuiz } from '../../authoring/text/quiz/parse-quiz.ts';
import { writeQuiz } from '../../authoring/text/quiz/write/write-quiz.ts';
import { FIRST_LOCALE, isLocale, LOCALES } from '../../domain/locale.ts';

/**
 * `import gift FILE --course C [--lesson L] [--locale L] [--title T]`: makes a quiz file of a GIFT file. The lesson is the file's name unless
 * given. Nothing is written when anything is wrong, and no file is written over. Exit code 1 then.
 */
const USAGE = `npm run import -- gift FILE --course COURSE [--lesson LESSON] [--locale ${LOCALES.join('|')}] [--title TITLE]`;

process.exitCode = run();

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { course: { type: 'string' }, lesson: { type: 'string' }, locale: { type: 'string' }, title: { type: 'string' } },
  });
  const [format, file] = positionals;
  const { course, locale = FIRST_LOCALE } = values;
  if (format !== 'gift' || file === undefined || typeof course !== 'string' || !isLocale(locale)) return fail(`Write: ${USAGE}`);
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  const lesson = typeof values.lesson === 'string' ? values.lesson : basename(file).replace(/\.gift(?:\.txt)?$|\.txt$/u, '');
  const lessons = readContentFiles(contentDir()).flatMap(({ path }) => {
    const what = contentPath(path);
    return what.kind === 'lesson' && what.course === course && what.locale === locale ? what.id : [];
  });
  if (!lessons.includes(lesson)) {
    return fail(
      lessons.length === 0
        ? `The course “${course}” has no lessons in ${locale}: write its id as it stands under ${join(contentDir(), 'courses')}.`
        : `The course “${course}” has no lesson “${lesson}”: add --lesson with one of ${lessons.join(', ')}.`,
    );
  }
  const target = join(contentDir(), quizPath(course, lesson, locale));
  if (existsSync(target)) return fail(`${target} is there already, and nothing is written over: move it away, or give another --lesson.`);

  const { text: source, problem: saved } = readTextFile(file, file);
  if (saved) console.error(formatProblem(saved));
  if (saved?.severity === 'error') return fail(`Nothing was written: ${file} cannot be read.`);
  const { questions, losses, problems } = readGift(file, source, locale);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return fail(`Nothing was written: ${counted(problems.length, 'problem')} in ${file}.`);
  const said = losses.map((loss) => `${file}:${loss.line ?? 1}: ${loss.question}: ${sayLoss(loss)}`);
  if (questions.length === 0) return fail(`${said.join('\n')}\nNothing was written: no question of ${file} can be said here.`);
  const text = writeQuiz({ title: typeof values.title === 'string' ? values.title : lesson, lesson, questions });
  const check = parseQuiz(target, text, locale);
  const errors = check.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    // What is wrong in the quiz is wrong in the GIFT file: its questions are named, not the lines of a file that is not there.
    for (const { message, remedy } of errors.map((problem) => sayProblem(problem))) console.error(`${file}: error: ${message}; ${remedy}`);
    return fail(`Nothing was written: ${counted(errors.length, 'problem')} in ${file}.`);
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`${counted(questions.length, 'question')} written to ${target}.`);
  for (const line of said) console.log(line);
  if (losses.length > 0) console.log(`${counted(losses.length, 'thing')} could not be taken over as it stood: see above.`);
  else console.log(saved ? 'Everything was taken over, if its words are right: see above.' : 'Everything was taken over.');
  console.log('Write the other language beside it, then run npm run check.');
  return 0;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
