import { defineConfig } from 'vitest/config';

/** The tests by which a part of the domain is judged when it is broken on purpose: its own, not those that use it. */
export default defineConfig({
  test: { include: (process.env['MUTATION_TESTS'] ?? 'tests/domain/**/*.test.ts').split(',') },
});
