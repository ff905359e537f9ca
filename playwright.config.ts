import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findSystemBrowser } from './src/cli/find-browser.mjs';
import { freePort } from './tests/e2e/support/free-port.ts';

// The workers read this file again: they have to come to the same port, which the environment carries to them.
process.env['PEILIAN_TEST_PORT'] ??= String(await freePort());
const port = process.env['PEILIAN_TEST_PORT'];
const baseURL = `http://localhost:${port}`;

/** A browser of the machine where there is one (set-up saw to that), else the one that Playwright downloaded. */
const executablePath = findSystemBrowser(process.env);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // The server of the site wants a core too: with two cores one browser is all they carry.
  workers: Math.min(2, Math.max(1, availableParallelism() - 1)),
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  // Only a hang reaches these: the slowest test takes some ten seconds on a quiet machine, and a busy one may be ten times slower.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    // A trace of every test takes as long again as the tests: `npm run e2e -- --trace retain-on-failure` where one is needed.
    trace: 'off',
    screenshot: 'only-on-failure',
    // A click that waits for what never comes need not wait for the whole test to run out.
    actionTimeout: 120_000,
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: `node src/cli/start.mjs --port ${port}`,
    url: `${baseURL}/`,
    reuseExistingServer: false,
    // The first run builds the site.
    timeout: 900_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
