import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * `npm run mutation`: breaks the domain in every small way there is, one at a time, and counts how many its own tests notice. A folder at a time,
 * each judged by the tests that mirror it: `-- quiz drill` takes those only, `-- role-play:score role-play:shelf` those files of a part that goes
 * file by file. Exit code 1 where a part comes to less than 85 %.
 */
const LEAST = 85;
const ROOT = join(import.meta.dirname, '../../..');
const REPORTS = join(ROOT, 'node_modules/.cache/peilian/mutation');

interface Stretch {
  readonly mutate: string;
  readonly tests: readonly string[];
}
/** Files by name, so that moving one into a folder of its own changes nothing here. */
const found = (pattern: string): readonly string[] => globSync(pattern, { cwd: ROOT }).toSorted();
const folder = (name: string): readonly Stretch[] => [
  { mutate: `src/domain/${name}/**/*.ts`, tests: [`tests/domain/${name}/**/*.test.ts`] },
];

/** Tests beside the one of a file’s own name that hold its rules. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  debrief: ['debrief-advice', 'debrief-recommended'],
  proof: ['proof-findings'],
  machine: ['party', 'live-talk'],
  'live-talk': ['party'],
  replay: ['party'],
  tell: ['replay', 'live-talk'],
};

/**
 * A folder file by file, each judged by the tests of its name alone: whoever judged every change by all of them would wait for a day. Tests that
 * read the whole content are left out for the same reason: they ask whether the content is sound, and small talks hold the rules.
 */
function fileByFile(name: string): readonly Stretch[] {
  const quick = found(`tests/domain/${name}/**/*.test.ts`).filter(
    (path) => !readFileSync(join(ROOT, path), 'utf8').includes('/files/library.ts'),
  );
  return found(`src/domain/${name}/**/*.ts`).map((mutate) => {
    const file = basename(mutate, '.ts');
    // `score.test.ts`, and `score.rules.test.ts` beside it.
    const own = quick.filter((path) => [file, ...(ALSO[file] ?? [])].includes(basename(path).split('.')[0] ?? ''));
    return { mutate, tests: own.length > 0 ? own : quick };
  });
}

const PARTS: Readonly<Record<string, readonly Stretch[]>> = {
  // Beside the folders: fingerprints and chance, languages, prose.
  chance: [{ mutate: 'src/domain/{*,chance/*}.ts', tests: ['tests/domain/{*,chance/*}.test.ts'] }],
  persona: folder('persona'),
  quiz: folder('quiz'),
  drill: folder('drill'),
  progress: folder('progress'),
  log: folder('log'),
  record: folder('record'),
  'role-play': fileByFile('role-play'),
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

/** Breaks one stretch. What it comes to is nothing where Stryker did not get to its end. */
function broken(name: string, { mutate, tests }: Stretch): ReturnType<typeof counted> {
  const report = join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  spawnSync(process.execPath, [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '--mutate', mutate], {
    cwd: ROOT,
    env: { ...process.env, MUTATION_TESTS: tests.join(), MUTATION_REPORT: report },
    stdio: 'inherit',
  });
  return existsSync(report) ? counted(report) : { noticed: 0, all: 0 };
}

const asked = process.argv.slice(2);
const strange = asked.find((name) => !((name.split(':')[0] ?? '') in PARTS));
if (strange) {
  console.error(`There is no part ${strange}. Parts: ${Object.keys(PARTS).join(' ')}`);
  process.exit(1);
}
const lines: string[] = [];
const line = (name: string, noticed: number, all: number): string =>
  `${name.padEnd(24)} ${(all === 0 ? 0 : (100 * noticed) / all).toFixed(1).padStart(5)} %  ${noticed} of ${all} noticed`;
let isEnough = true;
for (const [name, stretches] of Object.entries(PARTS)) {
  const files = asked.flatMap((one) => (one.startsWith(`${name}:`) ? [one.slice(name.length + 1)] : []));
  if (asked.length > 0 && files.length === 0 && !asked.includes(name)) continue;
  const total = { noticed: 0, all: 0 };
  for (const stretch of stretches) {
    const file = stretches.length > 1 ? basename(stretch.mutate, '.ts') : '';
    if (files.length > 0 && !files.includes(file)) continue;
    console.log(`\n${name} ${file}`);
    const { noticed, all } = broken(file ? `${name}-${file}` : name, stretch);
    total.noticed += noticed;
    total.all += all;
    if (file) lines.push(line(`  ${file}`, noticed, all));
  }
  isEnough &&= total.all > 0 && total.noticed / total.all >= LEAST / 100;
  lines.push(line(name, total.noticed, total.all));
}
console.log(`\n${lines.join('\n')}`);
process.exitCode = isEnough ? 0 : 1;
