import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { contentCheck } from './src/authoring/files/content-check.ts';
import { CHUNKS } from './src/build/chunks.ts';
import { headers } from './src/build/headers.ts';
import { modulePreload } from './src/build/module-preload.ts';
import { offline } from './src/build/offline.ts';
import { publicSite } from './src/build/public-site.ts';
import { sitemap } from './src/build/sitemap.ts';
import { stylesheets } from './src/build/stylesheets.ts';

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
  i18n: {
    locales: ['zh', 'en'],
    defaultLocale: 'zh',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    // Highlighting writes style attributes, which the content security policy forbids.
    syntaxHighlight: false,
    // Without it, `**注意：**后面` prints its asterisks.
    // Authors write the quotation marks they mean; guessing them took a fifth of a large build.
    processor: unified({ remarkPlugins: [remarkCjkFriendly], smartypants: false }),
  },
  // In this order: what is written after `offline` is for hosts and crawlers, and not kept on a device.
  integrations: [
    contentCheck(),
    svelte(),
    mdx(),
    stylesheets(),
    modulePreload(),
    offline(),
    sitemap(),
    headers({ frameAncestors: FRAME_ANCESTORS ?? '' }),
  ],
  security: {
    // script-src and style-src are Astro's to write: it hashes what it inlines.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
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
    // MDX modules begin with directives that the bundler does not know; nothing is wrong with them.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } } },
  },
});
