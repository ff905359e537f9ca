/**
 * `npm test`: content, types, lint and the build one after the other, and the unit tests beside them, which mostly keep one core busy; then the browser
 * tests, for which both cores are needed. A step that fails does not stop the others, save the browser tests, which need a built site. The last line is
 * `N passed, N failed`; a step that counts nothing of its own counts as one. Above it stand the tests that were skipped, and what failed without being
 * a test.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build-site.mjs';
import { countPlaywright, countStep, countVitest, failure, summary, testFiles } from './test-report.mjs';
import { browserArguments, unitArguments } from './test-runners.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = join(ROOT, 'node_modules/.cache/peilian/reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');
const say = (text) => console.log(`[test] ${text}`);

/** Runs a script of a package, or of ours, under this Node. What it says is held back until it has ended, unless it is `loud`. */
function node(script, args = [], env = {}, loud = false) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const said = [];
    child.stdout?.on('data', (piece) => said.push(piece));
    child.stderr?.on('data', (piece) => said.push(piece));
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** @returns undefined where the report is missing, or cut off */
function readReport(path, count, files) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')), files);
  } catch {
    return undefined;
  }
}

const files = testFiles(readdirSync(join(ROOT, 'tests'), { recursive: true }).map((path) => join(ROOT, 'tests', String(path))));

const steps = [
  { name: 'content check', run: () => node('src/cli/content/check.ts', ['--strict']) },
  { name: 'types (TypeScript, Astro)', run: () => node('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'hint']) },
  {
    name: 'types (Svelte)',
    run: () => node('node_modules/svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings']),
  },
  { name: 'types (service worker)', run: () => node('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.worker.json']) },
  { name: 'lint and format', run: () => node('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) },
  {
    name: 'unit tests',
    run: () => node('node_modules/vitest/vitest.mjs', unitArguments(UNIT_REPORT)),
    count: () => readReport(UNIT_REPORT, countVitest, files.unit),
  },
  { name: 'build', run: () => buildIfChanged(ROOT, process.env, say) },
  {
    name: 'browser tests',
    needs: 'build',
    run: () => {
      const { args, env } = browserArguments(BROWSER_REPORT);
      return node('node_modules/@playwright/test/cli.js', args, env, true);
    },
    count: () => readReport(BROWSER_REPORT, countPlaywright, files.browser),
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = [];

async function take(step) {
  const place = `${steps.indexOf(step) + 1}/${steps.length} ${step.name}`;
  if (step.needs && !results.find(({ name }) => name === step.needs)?.ok) {
    say(`${place}: left out, because ${step.needs} failed`);
    results.push({ name: step.name, ok: false, seconds: 0, count: failure(`left out, because ${step.needs} failed`) });
    return;
  }
  say(`${place} …`);
  const started = Date.now();
  const ok = await step.run();
  const seconds = (Date.now() - started) / 1000;
  const count = countStep({ ok, counts: step.count !== undefined, count: step.count?.() });
  results.push({ name: step.name, ok, seconds, count });
  say(`${place}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
}

async function inTurn(some) {
  for (const step of some) await take(step);
}

const beside = steps.filter(({ name }) => name === 'unit tests');
const last = steps.filter(({ needs }) => needs !== undefined);
const first = steps.filter((step) => !beside.includes(step) && !last.includes(step));
// Where there is one core, one at a time.
if (availableParallelism() > 1) await Promise.all([inTurn(first), inTurn(beside)]);
else await inTurn([...first, ...beside]);
await inTurn(last);
results.sort((a, b) => steps.findIndex(({ name }) => name === a.name) - steps.findIndex(({ name }) => name === b.name));

const lines = summary(results, ROOT);
for (const line of lines) console.log(line);
process.exitCode = results.every(({ count }) => count.failed === 0) ? 0 : 1;
