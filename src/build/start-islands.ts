import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A framework's integration, whose islands are started by a module of ours.
 * @param entrypoint of the module, whose default export is `(island) => (View, props) => Promise`
 */
export function startIslands(framework: AstroIntegration, entrypoint: URL): AstroIntegration {
  const { hooks } = framework;
  return {
    ...framework,
    hooks: {
      ...hooks,
      'astro:config:setup': (given) =>
        hooks['astro:config:setup']?.({
          ...given,
          addRenderer: (renderer) => given.addRenderer({ ...renderer, clientEntrypoint: fileURLToPath(entrypoint) }),
        }),
    },
  };
}
