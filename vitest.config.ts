import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Only a hang reaches these; how long something takes is the bench's business.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    exclude: ['tests/e2e/**', 'tests/fixtures/**', 'node_modules/**'],
  },
});
