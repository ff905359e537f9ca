import type { AstroIntegration } from 'astro';

/** Where the bundler notes what to fetch ahead of an `import()`. */
const AHEAD = '__VITE_PRELOAD__';
/** Its loader around an `import()` of which the whole module is wanted. */
const WHOLE = new RegExp(`[\\w$]+\\(\\(\\) => (import\\([^()]*\\)), ${AHEAD}\\)`, 'g');

/**
 * Leaves `import()` as the browser has it. The bundler wraps each one in a loader that first asks for the style sheets of what comes, but the sheet
 * of a page has the styles of all that the page can load (stylesheets.ts): it would fetch them twice, and every page would pay for the loader.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                apply: 'build',
                enforce: 'pre',
                load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
                renderChunk: (code) => (code.includes(AHEAD) ? code.replaceAll(WHOLE, '$1').replaceAll(AHEAD, 'undefined') : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
