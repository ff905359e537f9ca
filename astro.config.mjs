import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/authoring/files/content-check.ts';
import { CHUNKS } from './src/build/chunks.ts';
import { finish } from './src/build/finish.ts';
import { publicSite } from './src/build/host/public-site.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { startIslands } from './src/build/start-islands.ts';
import { FIRST_LOCALE, LOCALES } from './src/domain/locale.ts';

// SITE: the public origin; BASE: the folder on the host under which the site lies; FRAME_ANCESTORS: who may show it in a frame (an LMS).
const { BASE, FRAME_ANCESTORS } = process.env;

export default defineConfig({
  site: publicSite(process.env),
  base: BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: {
    // Inlined styles would need a hash each; one file for all pages is cached once.
    inlineStylesheets: 'never',
  },
  // No Markdown is left to Astro: lessons are read by src/authoring/text. Its highlighting would write style attributes, which the policy forbids.
  markdown: { syntaxHighlight: false },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: FIRST_LOCALE,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    contentCheck(),
    startIslands(svelte(), new URL('./src/islands/start.ts', import.meta.url)),
    plainImports(),
    finish({ frameAncestors: FRAME_ANCESTORS ?? '' }),
  ],
  security: {
    // script-src and style-src are Astro's to write: it hashes what it inlines.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        // What a learner has recorded of themselves; taken out again where nobody can record (narrow-policies.ts).
        "media-src 'self' blob:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } } },
  },
});
