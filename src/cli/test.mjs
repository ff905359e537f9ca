/**
 * `npm test`: content, types, lint, unit tests, build, browser tests, in this order. A step that fails does not stop the others,
 * save the browser tests, which need a built site. The last line is `N passed, N failed`; a step that counts nothing of its own counts as one.
 * Above it stand the tests that were skipped, and what failed without being a test.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs a script of a package, or of ours, under this Node. */
function node(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: 'inherit',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
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
  { name: 'content check', run: () => node('src/cli/content/check.ts') },
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
      return node('node_modules/@playwright/test/cli.js', args, env);
    },
    count: () => readReport(BROWSER_REPORT, countPlaywright, files.browser),
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = [];
for (const [index, step] of steps.entries()) {
  const place = `${index + 1}/${steps.length} ${step.name}`;
  if (step.needs && !results.find(({ name }) => name === step.needs)?.ok) {
    say(`${place}: left out, because ${step.needs} failed`);
    results.push({ name: step.name, ok: false, seconds: 0, count: failure(`left out, because ${step.needs} failed`) });
    continue;
  }
  say(`${place} …`);
  const started = Date.now();
  const ok = await step.run();
  const seconds = (Date.now() - started) / 1000;
  const count = countStep({ ok, counts: step.count !== undefined, count: step.count?.() });
  results.push({ name: step.name, ok, seconds, count });
  say(`${place}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
}

const lines = summary(results, ROOT);
for (const line of lines) console.log(line);
process.exitCode = results.every(({ count }) => count.failed === 0) ? 0 : 1;
