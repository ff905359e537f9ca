import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pruneStyles, scopesIn } from './prune-styles.ts';

/** A sheet that more than this part of all pages links belongs to the one that they all share. */
const COMMON = 0.9;

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/**
 * Gives each page two style sheets: one that all pages share, and one with what this page needs beyond it. The bundler makes a sheet for each
 * component, a lesson then asks for fifteen, and on a phone with 150 ms to the host each wave of requests costs more than all of their bytes.
 * What the second sheet needs is what the page or any script that it can load names.
 */
export function stylesheets(): AstroIntegration {
  return {
    name: 'stylesheets',
    hooks: {
      'astro:build:done': ({ dir }) => joinStyles(fileURLToPath(dir)),
    },
  };
}

/** Rewrites the pages and the sheets of a built site in place. */
export function joinStyles(site: string): void {
  const assets = join(site, '_astro');
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const html = readFileSync(file, 'utf8');
      const links = [...html.matchAll(LINK)].map(([, href = '', name = '']) => ({ href, name }));
      return { file, html, links };
    })
    .filter(({ links }) => links.length > 0);

  const sheets = new Map(
    pages.flatMap(({ links }) => links.map(({ name }) => name)).map((name) => [name, readFileSync(join(assets, name), 'utf8')] as const),
  );
  const uses = (name: string): number => pages.filter(({ links }) => links.some((link) => link.name === name)).length;
  const common = [...sheets.keys()].filter((name) => uses(name) > COMMON * pages.length);
  const scripts = new Scripts(assets);
  const write = (name: string, css: string): string => {
    const file = `${name}.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    writeFileSync(join(assets, file), css);
    return file;
  };
  const shared = common.length > 0 ? [write('site', common.map((name) => sheets.get(name)).join('\n'))] : [];
  for (const { file, html, links } of pages) {
    const folder = links[0]?.href.replace(/[^/]+$/, '') ?? '';
    const own = links.filter(({ name }) => !common.includes(name)).map(({ name }) => sheets.get(name));
    const pruned = pruneStyles(own.join('\n'), new Set([...scopesIn(html), ...scripts.scopesFrom(html)]));
    const needed = [...shared, ...(pruned === '' ? [] : [write('page', pruned)])];
    let written = false;
    const joined = html.replace(LINK, () => {
      if (written) return '';
      written = true;
      return needed.map((name) => `<link rel="stylesheet" href="${folder}${name}">`).join('');
    });
    writeFileSync(file, joined);
  }
  // Scripts ask for the sheets of what they load later by name.
  for (const name of sheets.keys()) if (!scripts.name(name)) rmSync(join(assets, name));
}

/** The built scripts: which of them a page can come to load, and the scopes that those name. */
class Scripts {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor(assets: string) {
    const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
    this.#texts = new Map(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
  }

  name(file: string): boolean {
    return [...this.#texts.values()].some((text) => text.includes(file));
  }

  scopesFrom(html: string): ReadonlySet<string> {
    const entries = [...this.#named(html)].sort();
    const key = entries.join();
    const known = this.#reached.get(key);
    if (known) return known;
    const seen = new Set<string>();
    const waiting = [...entries];
    for (let script = waiting.pop(); script; script = waiting.pop()) {
      if (seen.has(script)) continue;
      seen.add(script);
      waiting.push(...this.#named(this.#texts.get(script) ?? ''));
    }
    const scopes = new Set([...seen].flatMap((script) => [...scopesIn(this.#texts.get(script) ?? '')]));
    this.#reached.set(key, scopes);
    return scopes;
  }

  /** Imports of every sort name the file. */
  #named(text: string): ReadonlySet<string> {
    return new Set([...text.matchAll(/[\w.@~-]+\.js(?=["'`?&])/g)].map(([name]) => name).filter((name) => this.#texts.has(name)));
  }
}
