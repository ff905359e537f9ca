import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A test that runs alone hides all others, on any machine. While you work on one: `npm run unit -- --allowOnly`.
    allowOnly: false,
    // Only what hangs comes to these, ms: a slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    exclude: ['tests/e2e/**', 'tests/fixtures/**', 'node_modules/**'],
  },
});
