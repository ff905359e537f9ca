/** How the domain is broken on purpose; tests/domain/mutation/run.ts says which part and by which tests. */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/domain/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // On a busy machine a slow test is no sign of an endless loop.
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: process.env['MUTATION_REPORT'] ?? 'node_modules/.cache/peilian/mutation/all.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', '.astro', 'test-results', 'docs', 'deploy', 'public', 'tests/e2e', 'tests/bench'],
};
