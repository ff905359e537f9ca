import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // For modules with runes (`.svelte.ts`); their tests run in tests/islands/rune-environment.ts.
  plugins: [svelte()],
  test: {
    include: ['tests/**/*.test.ts'],
    // A test that runs alone hides all others, on any machine. While you work on one: `npm run unit -- --allowOnly`.
    allowOnly: false,
    // A snapshot that is not there is a failure, not a new one. To write it: `npm run unit -- -u`.
    update: 'none',
    // Only what hangs comes to these, ms: a slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    exclude: ['tests/e2e/**', 'tests/fixtures/**', 'node_modules/**'],
  },
});
