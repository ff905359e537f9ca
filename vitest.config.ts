import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Rooms whose modules keep nothing from one test to the next but what they read from disk: their tests share one import of them. */
const SHARED = ['domain', 'authoring', 'i18n', 'search', 'cli', 'build'].map((room) => `tests/${room}/**/*.test.ts`);
const NO_TESTS = ['tests/e2e/**', 'tests/fixtures/**', 'node_modules/**'];

export default defineConfig({
  // For modules with runes (`.svelte.ts`); their tests run in tests/islands/rune-environment.ts.
  plugins: [svelte()],
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, exclude: NO_TESTS, isolate: false } },
      { extends: true, test: { name: 'isolated', include: ['tests/**/*.test.ts'], exclude: [...NO_TESTS, ...SHARED] } },
    ],
    // A test that runs alone hides all others, on any machine. While you work on one: `npm run unit -- --allowOnly`.
    allowOnly: false,
    // A snapshot that is not there is a failure, not a new one. To write it: `npm run unit -- -u`.
    update: 'none',
    // Only what hangs comes to these, ms: a slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
