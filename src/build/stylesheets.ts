import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { pruneStyles, scopesIn } from './prune-styles.ts';

/** A sheet that more than this part of all pages links belongs to the one that they all share. */
const COMMON = 0.9;

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/**
 * Gives each page two style sheets: one that all pages share, and one with what this page needs beyond it. The bundler makes a sheet for each
 * component, a lesson then asks for fifteen, and on a phone with 150 ms to the host each wave of requests costs more than all of their bytes.
 * What the second sheet needs is what the page or any script that it can load names.
 */
export function joinStyles(site: BuiltSite): void {
  const pages = site.pages
    .map((page) => ({ page, links: [...page.html.matchAll(LINK)].map(([, href = '', name = '']) => ({ href, name })) }))
    .filter(({ links }) => links.length > 0);
  const uses = new Map<string, number>();
  for (const { links } of pages) for (const name of new Set(links.map((link) => link.name))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const sheets = new Map([...uses.keys()].map((name) => [name, site.read(`_astro/${name}`)]));
  const common = new Set([...uses].filter(([, count]) => count > COMMON * pages.length).map(([name]) => name));
  const scripts = new Scripts(site.scripts);
  const write = (name: string, css: string): string => {
    const file = `${name}.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    site.write(`_astro/${file}`, css);
    return file;
  };
  const shared = common.size > 0 ? [write('site', [...common].map((name) => sheets.get(name)).join('\n'))] : [];
  // Most pages are of a few kinds, which need the same.
  const known = new Map<string, readonly string[]>();
  const sheetsFor = (own: readonly string[], alive: ReadonlySet<string>): readonly string[] => {
    const key = [...own, ...[...alive].sort()].join();
    const before = known.get(key);
    if (before) return before;
    const pruned = pruneStyles(own.map((name) => sheets.get(name)).join('\n'), alive);
    const needed = [...shared, ...(pruned === '' ? [] : [write('page', pruned)])];
    known.set(key, needed);
    return needed;
  };
  for (const { page, links } of pages) {
    const folder = links[0]?.href.replace(/[^/]+$/, '') ?? '';
    const own = links.map(({ name }) => name).filter((name) => !common.has(name));
    const needed = sheetsFor(own, new Set([...scopesIn(page.html), ...scripts.scopesFrom(page.html)]));
    let isWritten = false;
    page.html = page.html.replace(LINK, () => {
      if (isWritten) return '';
      isWritten = true;
      return needed.map((name) => `<link rel="stylesheet" href="${folder}${name}">`).join('');
    });
  }
  // No script asks for a sheet of its own (plain-imports.ts).
  for (const name of sheets.keys()) rmSync(join(site.folder, '_astro', name));
}

/** The built scripts: which of them a page can come to load, and the scopes that those name. */
class Scripts {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
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
