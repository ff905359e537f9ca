import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, readContentFiles, seenFromHere } from '../../authoring/files/content-files.ts';
import { proofReport } from '../../authoring/text/check/proof-problems.ts';
import { campaignPath, contentPath, rolePlayPath } from '../../authoring/text/content-paths.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { formatProblem, inReadingOrder } from '../../authoring/text/problem.ts';
import { mendSigns } from '../../authoring/text/role-play/mend.ts';
import { FIRST_LOCALE } from '../../domain/locale.ts';
import { analyse } from '../../domain/role-play/proof/proof.ts';
import { scenarioOf } from '../../domain/role-play/scenario.ts';
import { campaignsTable, lessonTestTable, playersTable, standingsTable } from './proof-table.ts';
import { reasonsTable, whysTable } from './why-table.ts';

/**
 * `check [--fix] [--table] [--reasons] [--quiet-warnings] [--strict] [WORD…]`: checks all content and proves the role-plays; with words, tells only problems
 * of paths that contain one and proves only those role-plays. Exit code 1 on errors; with `--strict` on warnings too, as for what is shipped here.
 */
const FLAGS = ['--fix', '--table', '--reasons', '--quiet-warnings', '--strict'];
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const unknown = [...flags].filter((flag) => !FLAGS.includes(flag));
const concerns = (path: string): boolean => words.length === 0 || words.some((word) => path.includes(word));

const directory = contentDir();
if (flags.has('--fix')) fix();
const files = readContentFiles(directory);
const { library, problems } = parseLibrary(files);
// A misspelt word would find nothing wrong.
const lost = words.filter((word) => !files.some(({ path }) => path.includes(word)));
const report = proofReport(library, ({ id, locale }) => concerns(rolePlayPath(id, locale)));
for (const flag of unknown) console.error(`There is no ${flag}; ${nearest(flag, FLAGS) ?? FLAGS.join(', ')} is meant?`);
for (const word of lost) {
  const ids = [...new Set(files.flatMap(({ path }) => path.split('/').map((part) => part.split('.')[0] ?? part)))];
  const guess = nearest(word, ids);
  console.error(`No file has "${word}" in its path.${guess ? ` Did you mean: npm run check -- ${guess}` : ''}`);
}
/** A campaign concerns whoever asks about one of its visits. */
const seasons = new Set(report.campaigns.map(({ campaign }) => campaignPath(campaign.id, campaign.locale)));
const told = inReadingOrder([...problems, ...report.problems].filter(({ path }) => concerns(path) || seasons.has(path)));
const shown = flags.has('--quiet-warnings') ? told.filter((problem) => problem.severity === 'error') : told;
for (const problem of shown) console.log(formatProblem({ ...problem, path: seenFromHere(problem.path) }));
if (flags.has('--table')) {
  for (const { rolePlay, proof } of words.length > 0 ? report.proved.filter((one) => one.rolePlay.locale === FIRST_LOCALE) : []) {
    console.log(`\n${rolePlay.id}\n${standingsTable(scenarioOf(rolePlay, library.personas), proof)}`);
  }
  for (const { rolePlay, proof } of words.length > 0 ? report.proved : []) {
    const scenario = scenarioOf(rolePlay, library.personas);
    const whys = whysTable(scenario, analyse(scenario), proof);
    console.log(`\n${seenFromHere(rolePlayPath(rolePlay.id, rolePlay.locale))}\n\n${whys}`);
  }
  if (report.campaigns.length > 0) console.log(`\n${campaignsTable(report)}`);
  console.log(`\n${playersTable(report)}\n\n${lessonTestTable(report)}`);
}
if (flags.has('--reasons')) console.log(`\n${reasonsTable(report, library)}`);
const planned = new Set(library.coverage.flatMap((part) => part.planned));
if (library.coverage.length > 0)
  console.log(
    `Coverage: ${library.coverage.length} parts of the sources are taught; ${planned.size} working tools are planned: ${[...planned].join(', ')}.`,
  );
const errors = told.filter((problem) => problem.severity === 'error').length;
const counted = `${library.courses.length} courses, ${library.lessons.length} lessons, ${library.quizzes.length} quizzes, ${library.rolePlays.length} role-plays, ${library.campaigns.length} campaigns (both languages counted)`;
console.log(`Checked ${counted}: ${errors} errors, ${told.length - errors} warnings.`);
process.exitCode = errors > 0 || (flags.has('--strict') && told.length > 0) || lost.length > 0 || unknown.length > 0 ? 1 : 0;

/** Mends full-width signs and arrows in role-plays, on disk, and says where. */
function fix(): void {
  for (const { path, text } of readContentFiles(directory)) {
    if (contentPath(path).kind !== 'role-play') continue;
    const mended = mendSigns(text);
    if (mended === text) continue;
    writeFileSync(join(directory, path), mended);
    console.log(`Mended the signs of ${path}.`);
  }
}
