import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BuiltSite } from './built-site.ts';
import { framers, writeHeaders } from './host/headers.ts';
import { writeSitemap } from './host/sitemap.ts';
import { listOffline } from './offline/list-offline.ts';
import { orderHeads } from './pages/head-order.ts';
import { holdMiddleDots } from './pages/middle-dots.ts';
import { preloadModules } from './pages/module-preload.ts';
import { narrowPolicies } from './pages/narrow-policies.ts';
import { joinStyles } from './pages/stylesheets.ts';

interface Options {
  /** Who may show the site in a frame beside itself: origins with spaces between, e.g. `https://lms.example.com`. */
  readonly frameAncestors?: string;
}

/** The last steps of a build, once Astro has written all pages. */
export function finish({ frameAncestors = '' }: Options = {}): AstroIntegration {
  const ancestors = framers(frameAncestors);
  let root = new URL('http://localhost/');
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.endsWith('/') ? config.base : `${config.base}/`, config.site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = new BuiltSite(fileURLToPath(dir));
        holdMiddleDots(site);
        joinStyles(site);
        preloadModules(site);
        narrowPolicies(site);
        orderHeads(site);
        site.savePages();
        listOffline(site);
        // What comes after the lists is not kept on a device: it must always be asked for, or is for hosts and crawlers.
        site.write('sw.js', stripTypeScriptTypes(readFileSync(new URL('./offline/service-worker.ts', import.meta.url), 'utf8')));
        writeSitemap(site, root);
        writeHeaders(site, root.pathname, ancestors, (warning) => logger.warn(warning));
      },
    },
  };
}
