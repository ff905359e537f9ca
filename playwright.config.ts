import { defineConfig } from '@playwright/test';
import { findSystemBrowser } from './src/cli/find-browser.mjs';
import { freePort } from './tests/e2e/free-port.ts';

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
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  use: {
    baseURL,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: `node src/cli/start.mjs --port ${port}`,
    url: `${baseURL}/`,
    reuseExistingServer: false,
    // The first run builds the site.
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
