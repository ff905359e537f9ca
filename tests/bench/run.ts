import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { isKept, type Row, tableOf } from './row.ts';

/**
 * `npm run bench`: builds the site, measures, prints a table a part and keeps it in README.md beside this file. Exit code 1 where a limit is
 * missed. `-- pages search` measures those parts only.
 */
const DIST = process.env['BENCH_DIST'] ?? 'dist';
const README = join(import.meta.dirname, 'README.md');

type Part = () => Promise<readonly Row[]>;
const PARTS: Readonly<Record<string, Part>> = {
  javascript: async () => (await import('./rows/javascript.ts')).javaScriptRows(DIST),
  proof: async () => (await import('./rows/proof.ts')).proofRows(),
  slips: async () => (await import('./rows/slips.ts')).slipRows(),
  grading: async () => (await import('./rows/grading.ts')).gradingRows(),
  'own-words': async () => (await import('./rows/own-words.ts')).ownWordsRows(),
  pages: async () => (await import('./rows/pages.ts')).pageRows(DIST),
  record: async () => (await import('./rows/record.ts')).recordRows(DIST),
  thousand: async () => (await import('./rows/thousand.ts')).thousandRows(),
  search: async () => (await import('./rows/search.ts')).searchRows(DIST),
  lighthouse: async () => (await import('./rows/lighthouse.ts')).lighthouseRows(DIST),
  dev: async () => (await import('./rows/dev.ts')).devRows(),
};

const asked = process.argv.slice(2);
const strange = asked.find((name) => !(name in PARTS));
if (strange) {
  console.error(`There is no part ${strange}. Parts: ${Object.keys(PARTS).join(' ')}`);
  process.exit(1);
}
const parts = Object.entries(PARTS).filter(([name]) => asked.length === 0 || asked.includes(name));
const needSite = ['javascript', 'pages', 'record', 'search', 'lighthouse'];
if (!process.env['BENCH_DIST'] && parts.some(([name]) => needSite.includes(name)))
  execFileSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

let missed = false;
for (const [name, part] of parts) {
  console.log(`\n${name}`);
  const rows = await part();
  if (rows.length === 0) continue;
  const table = tableOf(rows);
  console.log(table);
  keep(name, table);
  missed ||= rows.some((row) => isKept(row) === false);
}
process.exitCode = missed ? 1 : 0;

/** Puts the table between the part's marks in README.md, with the date and the machine. */
function keep(name: string, table: string): void {
  if (!existsSync(README)) return;
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return;
  const cores = cpus();
  const machine = `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const measured = `${begin}\n${table}\n\n${new Date().toISOString().slice(0, 10)}, ${machine}\n${end}`;
  writeFileSync(README, text.slice(0, from) + measured + text.slice(to + end.length));
}
