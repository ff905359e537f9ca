import type { Environment } from 'vitest/runtime';

/**
 * For tests of modules with runes: compiled as for the browser, where state and what is derived from it change; on the server they stand still.
 * It is Node otherwise, without a document. A test asks for it by `@vitest-environment` in its first comment.
 */
export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
