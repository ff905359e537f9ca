import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run mutation`: breaks the domain in every small way there is, one at a time, and counts how many its own tests notice. A folder at a time,
 * each judged by the tests that mirror it: `-- quiz drill` takes those only. Exit code 1 where one comes to less than 85 %.
 */
const LEAST = 85;
const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, 'node_modules/.cache/peilian/mutation');

interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}
const folder = (name: string, tests = `tests/domain/${name}/**/*.test.ts`): Part => ({
  mutate: [`src/domain/${name}/**/*.ts`],
  tests: [tests],
});
const PARTS: Readonly<Record<string, Part>> = {
  chance: { mutate: ['src/domain/*.ts'], tests: ['tests/domain/*.test.ts'] },
  persona: folder('persona'),
  quiz: folder('quiz'),
  drill: folder('drill'),
  progress: folder('progress'),
  log: folder('log'),
  record: folder('record'),
  'role-play': folder('role-play'),
};

/** Mutants of a report of Stryker’s, by what became of them. */
function counted(path: string): { readonly noticed: number; readonly all: number } {
  const report: { readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  return { noticed, all: noticed + count('Survived', 'NoCoverage') };
}

const asked = process.argv.slice(2);
const strange = asked.find((name) => !(name in PARTS));
if (strange) {
  console.error(`There is no part ${strange}. Parts: ${Object.keys(PARTS).join(' ')}`);
  process.exit(1);
}
const lines: string[] = [];
let isEnough = true;
for (const [name, { mutate, tests }] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const report = join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  spawnSync(process.execPath, [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '--mutate', mutate.join()], {
    cwd: ROOT,
    env: { ...process.env, MUTATION_TESTS: tests.join(), MUTATION_REPORT: report },
    stdio: 'inherit',
  });
  const { noticed, all } = existsSync(report) ? counted(report) : { noticed: 0, all: 0 };
  const score = all === 0 ? 0 : (100 * noticed) / all;
  isEnough &&= score >= LEAST;
  lines.push(`${name.padEnd(10)} ${score.toFixed(1).padStart(5)} %  ${noticed} of ${all} noticed`);
}
console.log(`\n${lines.join('\n')}`);
process.exitCode = isEnough ? 0 : 1;
