import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { proofReport } from '../../authoring/text/check/proof-problems.ts';
import { contentPath, rolePlayPath } from '../../authoring/text/content-paths.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { FIRST_LOCALE, isLocale, LOCALES } from '../../domain/locale.ts';
import { leaksOverview, leaksTable, skeletonOverview } from './leaks-table.ts';

/**
 * `leaks [WORD…] [zh|en] [--write]`: how often people win who read no customer, a row for each role-play; with words, for role-plays whose path contains
 * one, what each line costs and how it looks to such people. `--write` writes the tables of all into docs/bands.md. Exit code 1 where nothing could be read.
 */
const DOCUMENT = fileURLToPath(new URL('../../../docs/bands.md', import.meta.url));
const given = process.argv.slice(2);
const languages = given.filter(isLocale);
const words = given.filter((word) => !isLocale(word) && !word.startsWith('--'));
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
if (given.includes('--write')) {
  if (words.length + languages.length > 0) console.error('Only the tables of all role-plays are written: leave names and languages out.');
  else
    writeFileSync(
      DOCUMENT,
      [
        '# What every role-play holds to',
        '',
        '`npm run leaks -- --write` writes this page. Shares of runs won, in per cent, exact; a ✘ would mark a band that is missed. The bands stand in',
        '`src/domain/role-play/proof/bands.ts`: random at most 12, courteous 33, wrong book 35, crowd-pleaser 33, straying 15; by the book at least 90, straying by the',
        'book 90, skilled 60; whoever reads nobody at most 35, and 25 on average; one line nearly always best in at most 15 % of beats.',
        '',
        '## By the moves, the same in both languages',
        '',
        '```',
        skeletonOverview(proved.filter(({ rolePlay }) => rolePlay.locale === FIRST_LOCALE)),
        '```',
        '',
        ...LOCALES.flatMap((locale) => [
          `## By the wording, ${locale}`,
          '',
          '```',
          leaksOverview(proved.filter(({ rolePlay }) => rolePlay.locale === locale)).trim(),
          '```',
          '',
        ]),
      ].join('\n'),
    );
}
process.exitCode = proved.length === 0 || lost.length > 0 ? 1 : 0;
