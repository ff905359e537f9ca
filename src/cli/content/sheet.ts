import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentDir } from '../../authoring/files/content-files.ts';
import { cutSheets, markSheet, sayPoints } from '../../authoring/text/quiz/sheet/mark-sheet.ts';
import { printSheet } from '../../authoring/text/quiz/sheet/print-sheet.ts';
import { seeded, shuffled } from '../../domain/chance/random.ts';
import { FIRST_LOCALE, isLocale } from '../../domain/locale.ts';
import type { Quiz } from '../../domain/quiz/quiz.ts';
import { namedQuizzes } from './named-quizzes.ts';

/**
 * `sheet print [QUIZ…] [--draw N] [--seed S] [--out FILE] [zh|en]`: quizzes without their answers as plain text, to be filled in by a reader; with `--draw`
 * so many by lot, the same for the same seed. `sheet mark FILE`: grades what came back. Exit code 1 where there is nothing to print or to mark.
 */
const USAGE = `npm run sheet -- print QUIZ… [--draw 10] [--seed 1] [--out FILE] [zh|en]
npm run sheet -- mark FILE`;

process.exitCode = run();

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { draw: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  const [command, ...words] = positionals;
  const seed = Number(values.seed);
  const draw = values.draw === undefined ? undefined : Number(values.draw);
  const isSound = Number.isInteger(seed) && seed >= 0 && (draw === undefined || (Number.isInteger(draw) && draw > 0));
  const names = words.filter((word) => !isLocale(word));
  if (command === 'mark' && names[0] !== undefined) return mark(names[0]);
  if (command !== 'print' || !isSound || (names.length === 0 && draw === undefined)) return fail(`Write: ${USAGE}`);
  const text = sheets(names, words.find(isLocale) ?? FIRST_LOCALE, seed, draw);
  if (text === undefined) return 1;
  if (typeof values.out === 'string') writeFileSync(values.out, `${text}\n`);
  else console.log(text);
  return 0;
}

/** The sheets as one text; undefined, and told, where there are none. */
function sheets(names: readonly string[], locale: Quiz['locale'], seed: number, draw: number | undefined): string | undefined {
  const { quizzes, complaints } = namedQuizzes(contentDir(), names);
  for (const complaint of complaints) console.error(complaint);
  const own = quizzes.map(({ value }) => value).filter((quiz) => quiz.locale === locale);
  const drawn = draw === undefined ? own : shuffled(own, seeded(seed)).slice(0, draw);
  if (drawn.length > 0) return drawn.map((quiz) => printSheet(quiz, seed)).join('\n\n\n');
  fail(`No quiz to print in ${locale}.`);
  return undefined;
}

function mark(file: string): number {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  const filled = cutSheets(readFileSync(file, 'utf8'));
  if (filled.length === 0)
    return fail(`${file} has no line such as “# eight-types/silent en seed 1”, which begins each printed sheet; copy it from there.`);
  const { quizzes } = namedQuizzes(contentDir(), []);
  const all: { points: number; of: number } = { points: 0, of: 0 };
  let lost = 0;
  for (const sheet of filled) {
    const quiz = quizzes.find(({ value }) => `${value.course}/${value.id}` === sheet.quiz && value.locale === sheet.locale)?.value;
    if (!quiz) {
      lost += 1;
      console.error(`There is no readable quiz ${sheet.quiz} in ${sheet.locale}.`);
      continue;
    }
    const { report, points, of } = markSheet(quiz, sheet);
    all.points += points;
    all.of += of;
    console.log(`${report.join('\n')}\n`);
  }
  if (filled.length > 1) console.log(`Together: ${sayPoints(all.points, all.of)}`);
  return lost > 0 ? 1 : 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
