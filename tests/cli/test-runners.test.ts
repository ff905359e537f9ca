import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../src/cli/test-report.mjs';
import { browserArguments, unitArguments } from '../../src/cli/test-runners.mjs';
import vitestConfig from '../../vitest.config.ts';

const root = resolve(import.meta.dirname, '../..');
// A test file of Playwright has to find the package from where it lies.
const cache = join(root, 'node_modules/.cache/peilian');
mkdirSync(cache, { recursive: true });
const folders = { unit: mkdtempSync(join(tmpdir(), 'peilian-unit-')), browser: mkdtempSync(join(cache, 'browser-')) };
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** The environment of a machine of one’s own, or of a build service; nothing of the run that this test is part of. */
function environment(ci: string | undefined): NodeJS.ProcessEnv {
  const { CI: _ci, ...rest } = process.env;
  const ours = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(?:VITEST|TEST|PLAYWRIGHT|PW_)/.test(name)));
  return ci === undefined ? ours : { ...ours, CI: ci };
}

describe.each([
  ['on a machine of one’s own', undefined],
  ['in a build service', 'true'],
])('`.only` fails the run %s', (_name, ci) => {
  test('of unit tests', () => {
    const tests = join(folders.unit, 'tests');
    const report = join(folders.unit, 'report.json');
    mkdirSync(tests, { recursive: true });
    writeFileSync(join(tests, 'a.test.ts'), "test.only('alone', () => {});\ntest('other', () => {});\n");
    writeFileSync(join(tests, 'b.test.ts'), "describe.only('alone', () => { test('x', () => {}); });\ntest('other', () => {});\n");
    const ours = ['--root', folders.unit, '--config', join(root, 'vitest.config.ts'), '--globals'];
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), ...unitArguments(report), ...ours];
    expect(spawnSync(process.execPath, args, { env: environment(ci) }).status).not.toBe(0);
    expect(countVitest(JSON.parse(readFileSync(report, 'utf8')), [])).toMatchObject({ passed: 0, failed: 2 });
  });

  test.each([
    ['test.only', "test.only('alone', () => {});"],
    ['describe.only', "test.describe.only('alone', () => { test('x', () => {}); });"],
  ])('of browser tests, %s', (_kind, text) => {
    const report = join(folders.browser, 'report.json');
    writeFileSync(join(folders.browser, 'a.spec.mjs'), `import { test } from '@playwright/test';\n${text}\ntest('other', () => {});\n`);
    const { args, env } = browserArguments(report);
    const run = spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), ...args], {
      cwd: folders.browser,
      env: { ...environment(ci), ...env },
    });
    expect(run.status).not.toBe(0);
    expect(countPlaywright(JSON.parse(readFileSync(report, 'utf8')), [])).toMatchObject({ passed: 0, failed: 1 });
  });
});

test('only what hangs comes to a time limit', () => {
  expect(vitestConfig).toMatchObject({ test: { testTimeout: expect.any(Number), hookTimeout: expect.any(Number) } });
  for (const limit of [vitestConfig.test?.testTimeout, vitestConfig.test?.hookTimeout]) expect(limit).toBeGreaterThanOrEqual(120_000);
});
