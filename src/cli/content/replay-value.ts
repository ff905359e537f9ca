import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentDir, readContentFiles } from '../../authoring/files/content-files.ts';
import { contentPath } from '../../authoring/text/content-paths.ts';
import { parseLibrary } from '../../authoring/text/parse-library.ts';
import { replayValue } from '../../domain/role-play/debrief/replay-value.ts';
import { RUNS, replayValueTable } from './replay-value-table.ts';

/**
 * `replay-value [WORD…] [--write]`: what a talk is worth the second, third and fifth time, for a learner who remembers every better line.
 * With `--write` the table of all role-plays is written into docs/replay-value.md. Exit code 1 where there is no role-play of that name.
 */
const LEARNERS = 60;
const DOCUMENT = fileURLToPath(new URL('../../../docs/replay-value.md', import.meta.url));

const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const kinds: readonly string[] = ['role-play', 'persona', 'techniques'];
const { library } = parseLibrary(readContentFiles(contentDir()).filter(({ path }) => kinds.includes(contentPath(path).kind)));
const rolePlays = library.rolePlays.filter(({ id, cast }) => {
  const isWanted = words.length === 0 || words.some((word) => id.includes(word));
  return isWanted && cast.every(({ personas }) => personas.every((persona) => library.personas.has(persona)));
});
const table = replayValueTable(
  rolePlays.map((rolePlay) => ({
    name: `${rolePlay.id}.${rolePlay.locale}`,
    value: replayValue(rolePlay, library, { learners: LEARNERS, runs: RUNS }),
  })),
);
console.log(table);
if (rolePlays.length === 0) {
  console.error('No role-play that can be read has such a name.');
  process.exitCode = 1;
} else if (given.includes('--write')) {
  if (words.length > 0) console.error('Only a table of all role-plays is written: leave the names out.');
  else
    writeFileSync(
      DOCUMENT,
      [
        '# What a talk is worth again',
        '',
        `\`npm run replay-value -- --write\` writes this table. ${LEARNERS} simulated learners hold each talk ${RUNS} times. After each run they remember, for every beat they met,`,
        'the line that its debrief would have them say there, and say it when that beat comes again; elsewhere they choose at random among what is no mistake.',
        'After a win the next run is one level harder. ‘won’: share of runs won, in per cent. ‘new’: share of what the customer says that was not heard in an earlier',
        'run. Aims: at most 60 % of second and 75 % of third runs won; at least 60 % new in the third run and 40 % in the fifth. A star marks what misses its aim.',
        '',
        '```',
        table,
        '```',
        '',
      ].join('\n'),
    );
}
