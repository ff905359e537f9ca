import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { proofReport } from '../../authoring/text/check/proof-problems.ts';
import { contentPath, rolePlayPath } from '../../authoring/text/content-paths.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { isLocale } from '../../domain/locale.ts';
import { leaksTable } from './leaks-table.ts';

/**
 * `leaks WORD… [zh|en]`: for role-plays whose path contains a word, what each line costs and how it looks to somebody who reads no customer,
 * and how often such people win. Exit code 1 where nothing could be read.
 */
const given = process.argv.slice(2);
const languages = given.filter(isLocale);
const words = given.filter((word) => !isLocale(word));
const kinds: readonly string[] = ['role-play', 'persona', 'techniques'];
const files = readContentFiles(contentDir()).filter(({ path }) => kinds.includes(contentPath(path).kind));
const { library } = parseLibrary(files);
const report = proofReport(
  library,
  ({ id, locale }) =>
    words.some((word) => rolePlayPath(id, locale).includes(word)) && (languages.length === 0 || languages.some((one) => one === locale)),
);
const ids = [...new Set(library.rolePlays.map(({ id }) => id))];
const lost = words.filter((word) => !ids.some((id) => id.includes(word)));
for (const word of lost) {
  const guess = nearest(word, ids);
  console.error(`No role-play that can be read is named "${word}".${guess ? ` Did you mean: npm run leaks -- ${guess}` : ''}`);
}
if (words.length === 0) console.error(`Which role-play? npm run leaks -- ${ids[0] ?? 'my-talk'} zh`);
for (const proved of report.proved) console.log(leaksTable(proved));
process.exitCode = report.proved.length === 0 || lost.length > 0 ? 1 : 0;
