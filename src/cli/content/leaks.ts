import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { proofReport } from '../../authoring/text/check/proof-problems.ts';
import { contentPath, rolePlayPath } from '../../authoring/text/content-paths.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { isLocale, LOCALES } from '../../domain/locale.ts';
import { leaksOverview, leaksTable } from './leaks-table.ts';

/**
 * `leaks [WORD…] [zh|en]`: how often people win who read no customer, a row for each role-play; with words, for role-plays whose path contains
 * one, what each line costs and how it looks to such people. Exit code 1 where nothing could be read.
 */
const given = process.argv.slice(2);
const languages = given.filter(isLocale);
const words = given.filter((word) => !isLocale(word));
const KINDS: readonly string[] = ['role-play', 'persona', 'techniques'];
const { library } = parseLibrary(readContentFiles(contentDir()).filter(({ path }) => KINDS.includes(contentPath(path).kind)));
const isWanted = (path: string): boolean => words.length === 0 || words.some((word) => path.includes(word));
const { proved } = proofReport(
  library,
  ({ id, locale }) => isWanted(rolePlayPath(id, locale)) && (languages.length === 0 || languages.includes(locale)),
);
const ids = [...new Set(library.rolePlays.map(({ id }) => id))];
const lost = words.filter((word) => !library.rolePlays.some(({ id, locale }) => rolePlayPath(id, locale).includes(word)));
for (const word of lost) {
  const guess = nearest(word, ids);
  console.error(`No role-play that can be read has "${word}" in its path.${guess ? ` Did you mean: npm run leaks -- ${guess}` : ''}`);
}
if (words.length > 0) for (const one of proved) console.log(leaksTable(one));
else
  for (const locale of LOCALES) {
    const set = proved.filter(({ rolePlay }) => rolePlay.locale === locale);
    if (set.length > 0) console.log(leaksOverview(set));
  }
process.exitCode = proved.length === 0 || lost.length > 0 ? 1 : 0;
